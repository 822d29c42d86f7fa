/** French words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST = '(?:au (?:plus|maximum)|plafonnée?s?(?: à)?|plafond de|maximum(?: de)?|max\\.?|pas plus de)';

export const unitCap: UnitCapWords = {
  reached: { before: before(`(?:${MOST}|dès|après|jusqu[’\']à|atteint)\\s*`), after: after(' (?:atteints?|facturés?)') },
  covers: { before: before("(?:jusqu[’']à|pour|par|chaque)\\s*"), after: after(' (?:gratuits?|inclus|offerts?)') },
  again: /(?<![a-zà-ÿ])(?:de nouveau|à nouveau|recommence|se répète|ainsi de suite)(?![a-zà-ÿ])/i,
  most: { before: before(`${MOST}\\s*`), after: after(' (?:maximum|max|au plus)') },
};

export const priceLadder: PriceLadderWords = {
  upTo: { before: before("(?:jusqu[’']à|moins de|(?<!\\d)0 ?(?:-|–|à))\\s*"), after: after(' (?:maximum|ou moins)') },
  over: { before: before('(?:au-delà de|plus de|à partir de|dès)\\s*'), after: after(' (?:et|ou) plus') },
  rest: /(?<![a-zà-ÿ])(?:au[- ]delà|plus)(?![a-zà-ÿ])/i,
  free: /(?<![a-zà-ÿ])(?:gratuite?s?|offerte?s?)(?![a-zà-ÿ])/gi,
  sold: /(?<![a-zà-ÿ])(?:achet\w*|recharges?|options?|forfaits|pass|packs?|hors forfait|supplémentaires?)(?![a-zà-ÿ])/i,
  tiered: /(?<![a-zà-ÿ])(?:par paliers?|progressif|évolutif|ajustable)(?![a-zà-ÿ])/i,
};
