/** English. */
import type { Locale } from '../../locale.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';

export const en: Locale = { id: 'en', letters: /[a-z]/gi, lexicon, roles, order, claims, numberWords, spaced: true };
