/** German. */
import type { Locale } from '../../locale.ts';
import { asides } from './asides.ts';
import { foreign } from './foreign.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';
import { priceLadder, unitCap } from './rates.ts';

/** Letters and short words that few other languages written in Latin letters have. */
const MARKS =
  /[äöüß]|(?<![a-zà-ÿ])(?:der|die|das|dem|den|und|oder|ist|sind|wird|werden|wir|ihr|sie|mit|auf|bei|bis|nach|von|vom|zu|zum|zur|im|ab|nur|noch|nicht|kein|keine|eine?[mnrs]?|wenn|dann|danach|sobald|surf(?:en|t)|daten\w*|volumen|monat|tag|geschwindigkeit|drossel\w*|gedrosselt|kostet|mtl|inklusive|anschließend|anschliessend)(?![a-zà-ÿ])/gi;

export const de: Locale = {
  id: 'de',
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
