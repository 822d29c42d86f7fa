/** Chinese, simplified and traditional. */
import type { Locale } from '../../locale.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';

export const zh: Locale = {
  id: 'zh',
  letters: /\p{sc=Han}/gu,
  marks: null,
  lexicon,
  roles,
  order,
  claims,
  measures,
  mixes: ['en'],
  numberWords,
  spaced: false,
};
