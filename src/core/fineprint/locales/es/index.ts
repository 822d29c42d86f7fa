/** Spanish, of Spain and of Latin America. */
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
  /[ñ¿¡]|(?<![a-zà-ÿ])(?:el|los|las|de|del|en|con|por|para|que|una|un|unos|y|al|lo|le|se|su|sus|tu|tus|sin|más|hasta|después|luego|desde|cuando|datos|gigas|megas|velocidad|navegación|mes|cada|también|pero|esta|este|como)(?![a-zà-ÿ])/gi;

export const es: Locale = {
  id: 'es',
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
