/** Chinese, simplified and traditional. */
import type { Locale } from '../../locale.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';

export const zh: Locale = { id: 'zh', letters: /\p{sc=Han}/gu, lexicon, roles, order, claims, numberWords, spaced: false };
