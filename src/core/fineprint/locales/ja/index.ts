/** Japanese. */
import type { Locale } from '../../locale.ts';
import { asides } from './asides.ts';
import { foreign } from './foreign.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';
import { priceLadder, unitCap } from './rates.ts';

export const ja: Locale = {
  id: 'ja',
  // Kana tell it from Chinese; the middle dot and the sign of a long vowel stand in Chinese texts too.
  letters: /[\u3041-\u309F\u30A1-\u30FA]/gu,
  marks: null,
  weight: 30,
  // As Chinese spells its letters.
  borrows: /\p{sc=Han}/gu,
  lexicon,
  roles,
  asides,
  foreign,
  order,
  claims,
  measures,
  unitCap,
  priceLadder,
  mixes: ['en'],
  numberWords,
  spaced: false,
};
