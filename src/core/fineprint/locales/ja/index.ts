/** Japanese. */
import type { Locale } from '../../locale.ts';
import { zh } from '../zh/index.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';

export const ja: Locale = {
  id: 'ja',
  // Kana tell it from Chinese; the middle dot and the sign of a long vowel stand in Chinese texts too.
  letters: /[\u3041-\u309F\u30A1-\u30FA]/gu,
  marks: null,
  weight: 30,
  borrows: zh.letters,
  lexicon,
  roles,
  order,
  claims,
  measures,
  mixes: ['en'],
  numberWords,
  spaced: false,
};
