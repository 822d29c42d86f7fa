/** The languages of column names, in a fixed order; a test holds this list against the folder. */
import type { Lexicon } from '../lexicon.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

export const LEXICONS: readonly Lexicon[] = [en, zh, de, fr, es, pt, it, ja, ko, hi];
