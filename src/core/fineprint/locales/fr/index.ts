/** French, of France, Belgium, Switzerland and Canada. */
import type { Locale } from '../../locale.ts';
import { asides } from './asides.ts';
import { foreign } from './foreign.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';
import { priceLadder, unitCap } from './rates.ts';

/** Short words, and letters, that few other languages written in Latin letters have. */
const MARKS =
  /(?<![a-zà-ÿ])(?:le|les|des|de|du|en|un|se|que|mais|chez|dont|hors|il|elle|tes|ton|passée?s?|accès|réseau|connexion|et|est|sont|au|aux|vous|votre|vos|dans|par|pour|avec|sans|qui|puis|après|dès|nous|ce|cette|ces|leur|ne|pas|ou|sur|au-delà|débits?|vitesse|forfaits?|données|mois|jours?|appels|illimitée?s?|une|chaque|à|facturée?s?)(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:n|qu|jusqu)['’](?=[a-zà-ÿ])|œ|\d ?[gm]o(?![a-zà-ÿ])/gi;

export const fr: Locale = {
  id: 'fr',
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
