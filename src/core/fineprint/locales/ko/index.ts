/** Korean. */
import type { Locale } from '../../locale.ts';
import { asides } from './asides.ts';
import { foreign } from './foreign.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';
import { priceLadder, unitCap } from './rates.ts';

export const ko: Locale = {
  id: 'ko',
  letters: /[\uAC00-\uD7A3]/gu,
  marks: null,
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
  // Words are set apart by spaces, but particles and endings cling to them.
  spaced: false,
};
