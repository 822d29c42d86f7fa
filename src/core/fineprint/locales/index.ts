/** The languages fine print is read in, in the order they are tried. A further language: its folder and one line here. */
import type { Locale } from '../locale.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { hi } from './hi/index.ts';
import { hiLatn } from './hi-latn/index.ts';
import { id } from './id/index.ts';
import { it } from './it/index.ts';
import { ja } from './ja/index.ts';
import { ko } from './ko/index.ts';
import { mr } from './mr/index.ts';
import { pl } from './pl/index.ts';
import { pt } from './pt/index.ts';
import { zh } from './zh/index.ts';

export const LOCALES: readonly Locale[] = [zh, ja, ko, en, es, hi, it, fr, de, hiLatn, id, mr, pl, pt];
