/** Hindi in Devanagari; the romanised form has a folder of its own. */
import type { Locale } from '../../locale.ts';
import { asides } from './asides.ts';
import { foreign } from './foreign.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';
import { priceLadder, unitCap } from './rates.ts';

/** Short words that no other language written in Devanagari has. */
const MARKS =
  /(?<![\u0900-\u0963])(?:है|हैं|हो|का|की|के|को|में|से|और|या|बाद|नहीं|नही|पर|तक|यह|ये|इस|उस|इसके|उसके|आप|आपके|तो|भी|ही|वाले|वाला|जाएगी|जाएगा|जाती|जाता|होगी|होगा|होने|होते|करने|लिए|मिलेगा|मिलता|रुपये|रुपए|फिर|अगर|यदि|सिर्फ)(?![\u0900-\u0963])/g;

export const hi: Locale = {
  id: 'hi',
  letters: /\p{sc=Devanagari}/gu,
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
  spaced: true,
};
