/** Hindi in Latin letters words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST = '(?:zyada se zyada|jyada se jyada|adhiktam|maximum|max\\.?|at most|capped at)';

export const unitCap: UnitCapWords = {
  reached: { before: before(`(?:${MOST}|hone par|pahunchne par|tak)\\s*`), after: after(' (?:hone par|ke baad)') },
  covers: { before: before('(?:tak|per|har)\\s*'), after: after(' (?:free|muft|tak free)') },
  again: /(?<![a-zà-ÿ])(?:phir se|dobara|fir se|repeat|again)(?![a-zà-ÿ])/i,
  most: { before: before(`${MOST}\\s*`), after: after(' (?:maximum|max)') },
};

export const priceLadder: PriceLadderWords = {
  upTo: { before: before('(?:up to|under|(?<!\\d)0 ?(?:-|–|se))\\s*'), after: after(' tak') },
  over: { before: before('(?:over|above)\\s*'), after: after(' (?:se (?:zyada|jyada|upar)|ke upar)') },
  rest: /(?<![a-zà-ÿ])(?:us se (?:zyada|upar)|uske baad|above that)(?![a-zà-ÿ])/i,
  free: /(?<![a-zà-ÿ])(?:free|muft)(?![a-zà-ÿ])/gi,
  sold: /(?<![a-zà-ÿ])(?:kharid\w*|recharge|add-?on|packs?|plans|top-?up|booster|extra)(?![a-zà-ÿ])/i,
  tiered: /(?<![a-zà-ÿ])(?:slab|tiered|step)(?![a-zà-ÿ])/i,
};
