/** Italian. */
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
  /(?<![a-zà-ÿ])(?:il|lo|gli|di|da|le|ci|ti|nei|al|allo|navig(?:azione|hi|are|a)|inclus[oiae]|extra-?soglia|bloccat[oaie]|rete|soglie|cost[aio]|resta|quest[oaie]|del|dell|della|delle|dei|degli|che|è|nel|nella|nell|negli|alla|alle|agli|ai|dal|dalla|dai|dall|sul|sulla|con|per|una?|sono|viene|può|puoi|più|dopo|poi|oltre|ogni|quando|anche|velocità|traffico|dati|giga|mese|giorno|giorni|mensili|giornalier[oiae]|illimitat[oiae]|soglia|fino|non|si|chi|ed|senza|ore|esauriti?|superat[oiae]|euro)(?![a-zà-ÿ])/gi;

export const it: Locale = {
  id: 'it',
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
