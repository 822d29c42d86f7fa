/** Chinese, simplified and traditional. */
import type { Locale } from '../../locale.ts';
import { asides } from './asides.ts';
import { foreign } from './foreign.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';
import { priceLadder, unitCap } from './rates.ts';

/** Characters and words that other languages written in Han do not have: what tells Chinese where a text has nothing but Han. */
const MARKS = /[您们們这這后达满滿网费额个每數據從从將]|流量|套餐|限速|速率|用完/gu;

export const zh: Locale = {
  id: 'zh',
  letters: /\p{sc=Han}/gu,
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
  mixes: ['en'],
  numberWords,
  spaced: false,
};
