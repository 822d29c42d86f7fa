/** Portuguese, of Brazil, Portugal and Cabo Verde. */
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
  /[ãõ]|(?<![a-zà-ÿ])(?:os|da|dos|das|de|em|na|nas|com|uma|ao|aos|à|às|por|para|que|é|não|após|até|você|dados|velocidade|seu|sua|pelo|pela|mais|depois|quando|mês|dia|cada|também|ou|se|franquia|tráfego)(?![a-zà-ÿ])/gi;

export const pt: Locale = {
  id: 'pt',
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
