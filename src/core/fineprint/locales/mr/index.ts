/** Marathi. */
import type { Locale } from '../../locale.ts';
import { asides } from './asides.ts';
import { foreign } from './foreign.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';
import { priceLadder, unitCap } from './rates.ts';

/** Short words and endings that no other language written in Devanagari has. */
const MARKS =
  /(?<![\u0900-\u0963])(?:आहे|आहेत|आणि|नंतर|त्यानंतर|यानंतर|साठी|मध्ये|होईल|होते|होतो|नाही|नाहीत|केले|केली|केला|जाईल|येईल|मिळेल|मिळतो|मिळते|मिळतात|फक्त|तर|असून|असेल|ही|हा|हे|चा|ची|चे|च्या|ला|दररोज|वेग|किंवा|तुम्ही|तुमचा|तुमच्या|दिवस|महिना|पर्यंत|पेक्षा|जास्त|कमी)(?![\u0900-\u0963])|(?:ल्यावर|ल्यानंतर|ताच|ांसाठी|ांपासून|ाच्या|ळ)(?![\u0900-\u0963])/g;

export const mr: Locale = {
  id: 'mr',
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
