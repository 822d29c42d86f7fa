/** Italian words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST = '(?:al massimo|massimo(?: di)?|max\\.?|fino a un massimo di|non più di|tetto di)';

export const unitCap: UnitCapWords = {
  reached: { before: before(`(?:${MOST}|raggiunti|fino a|dopo)\\s*`), after: after(' (?:raggiunti|addebitati)') },
  covers: { before: before('(?:fino a|per|ogni)\\s*'), after: after(' (?:gratis|gratuiti|inclusi)') },
  again: /(?<![a-zà-ÿ])(?:di nuovo|ricomincia|si ripete|nuovamente|e così via)(?![a-zà-ÿ])/i,
  most: { before: before(`${MOST}\\s*`), after: after(' (?:al massimo|massimo)') },
};

export const priceLadder: PriceLadderWords = {
  upTo: { before: before('(?:fino a|meno di|entro|(?<!\\d)0 ?(?:-|–|a))\\s*'), after: after(' o meno') },
  over: { before: before('(?:oltre(?: i)?|più di|da|a partire da)\\s*'), after: after(' (?:o|e) (?:più|oltre)') },
  rest: /(?<![a-zà-ÿ])(?:oltre|di più)(?![a-zà-ÿ])/i,
  free: /(?<![a-zà-ÿ])(?:gratis|gratuit[oi])(?![a-zà-ÿ])/gi,
  sold: /(?<![a-zà-ÿ])(?:acquist\w*|ricariche?|opzion[ei]|pacchett[oi]|offerte|aggiuntiv[oi]|extra)(?![a-zà-ÿ])/i,
  tiered: /(?<![a-zà-ÿ])(?:a scaglioni|a fasce|progressiv[oa])(?![a-zà-ÿ])/i,
};
