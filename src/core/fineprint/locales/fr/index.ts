/** French, of France, Belgium, Switzerland and Canada. */
import type { Locale } from '../../locale.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';

/** Short words, and letters, that few other languages written in Latin letters have. */
const MARKS =
  /(?<![a-zà-ÿ])(?:le|les|des|du|de|la|un|une|et|est|sont|au|aux|vous|votre|vos|dans|par|pour|avec|sans|qui|que|puis|après|dès|nous|ce|cette|ces|ses|leur|ne|pas|ou|sur|en|il|au-delà|débit|forfait|données|mois|jour|internet|appels|illimitée?s?)(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:d|l|n|s|qu|jusqu)['’](?=[a-zà-ÿ])|[èêçœ]/gi;

export const fr: Locale = {
  id: 'fr',
  letters: /[a-zà-ÿ]/gi,
  marks: MARKS,
  lexicon,
  roles,
  order,
  claims,
  measures,
  numberWords,
  spaced: true,
};
