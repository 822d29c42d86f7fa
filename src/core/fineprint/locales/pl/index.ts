/** Polish. */
import type { Locale } from '../../locale.ts';
import { asides } from './asides.ts';
import { foreign } from './foreign.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';
import { priceLadder, unitCap } from './rates.ts';

/** Letters and short words that no other language written in Latin letters has. */
const MARKS =
  /[ąęłśżź]|(?<![a-zà-ÿ])(?:oraz|lub|jest|dla|przez|nie|gdy|danych|transferu|zostanie|zostaje|wykorzystaniu|przekroczeniu|pakiet|pakietu|internetu|klient|czyli|potem|tylko|limitu|opłata)(?![a-zà-ÿ])/gi;

export const pl: Locale = {
  id: 'pl',
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
  mixes: ['en'],
  numberWords,
  spaced: true,
};
