/** Spanish words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST = '(?:como máximo|máximo(?: de)?|máx\\.?|hasta un máximo de|no más de|tope de|limitado a)';

export const unitCap: UnitCapWords = {
  reached: { before: before(`(?:${MOST}|al llegar a|alcanzados?|hasta|tras)\\s*`), after: after(' (?:alcanzados?|cobrados?)') },
  covers: { before: before('(?:hasta|por|cada|para)\\s*'), after: after(' (?:gratis|incluidos?)') },
  again: /(?<![a-zà-ÿ])(?:de nuevo|vuelve a empezar|se repite|nuevamente|y así sucesivamente)(?![a-zà-ÿ])/i,
  most: { before: before(`${MOST}\\s*`), after: after(' (?:como máximo|máximo|de tope)') },
};

export const priceLadder: PriceLadderWords = {
  upTo: { before: before('(?:hasta|menos de|(?<!\\d)0 ?(?:-|–|a))\\s*'), after: after(' (?:o menos|como máximo)') },
  over: { before: before('(?:más de|a partir de|desde|por encima de)\\s*'), after: after(' (?:o|y) más') },
  rest: /(?<![a-zà-ÿ])(?:a partir de ahí|por encima|más)(?![a-zà-ÿ])/i,
  free: /(?<![a-zà-ÿ])(?:gratis)(?![a-zà-ÿ])/gi,
  sold: /(?<![a-zà-ÿ])(?:compr\w*|recargas?|bonos?|paquetes?|planes|tarifas|adicional(?:es)?|exced\w*)(?![a-zà-ÿ])/i,
  tiered: /(?<![a-zà-ÿ])(?:por tramos|escalonad[oa]|por escalones)(?![a-zà-ÿ])/i,
};
