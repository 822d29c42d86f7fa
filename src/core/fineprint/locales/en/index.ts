/** English. */
import type { Locale } from '../../locale.ts';
import { asides } from './asides.ts';
import { foreign } from './foreign.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';
import { priceLadder, unitCap } from './rates.ts';

/** Short words that few other languages written in Latin letters have. */
const MARKS =
  /(?<![a-zà-ÿ])(?:the|and|of|your|you|is|are|will|with|when|once|after|per|for|or|this|that|which|we|data|speeds?|to|if|not|used?|plan|month)(?![a-zà-ÿ])/gi;

export const en: Locale = {
  id: 'en',
  letters: /[a-zà-ÿ]/gi,
  marks: MARKS,
  lexicon,
  roles,
  asides,
  foreign,
  order,
  claims,
  measures,
  unitCap,
  priceLadder,
  numberWords,
  spaced: true,
};
