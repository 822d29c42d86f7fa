/** Portuguese words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST = '(?:no máximo|máximo(?: de)?|máx\\.?|até um máximo de|não mais (?:do )?que|limitado a|teto de)';

export const unitCap: UnitCapWords = {
  reached: { before: before(`(?:${MOST}|ao atingir|atingidos?|até|após)\\s*`), after: after(' (?:atingidos?|cobrados?)') },
  covers: { before: before('(?:até|por|cada)\\s*'), after: after(' (?:grátis|gratuitos?|incluídos?)') },
  again: /(?<![a-zà-ÿ])(?:de novo|novamente|recomeça|repete-se|se repete|e assim por diante)(?![a-zà-ÿ])/i,
  most: { before: before(`${MOST}\\s*`), after: after(' (?:no máximo|máximo)') },
};

export const priceLadder: PriceLadderWords = {
  upTo: { before: before('(?:até|menos de|(?<!\\d)0 ?(?:-|–|a))\\s*'), after: after(' ou menos') },
  over: { before: before('(?:acima de|mais de|a partir de)\\s*'), after: after(' (?:ou|e) mais') },
  rest: /(?<![a-zà-ÿ])(?:acima disso|além disso|daí em diante|mais)(?![a-zà-ÿ])/i,
  free: /(?<![a-zà-ÿ])(?:grátis|gratuito)(?![a-zà-ÿ])/gi,
  sold: /(?<![a-zà-ÿ])(?:compr\w*|recargas?|pacotes?|planos|adiciona(?:l|is)|exced\w*|avulsos?)(?![a-zà-ÿ])/i,
  tiered: /(?<![a-zà-ÿ])(?:por escalões|escalonad[oa]|por faixas)(?![a-zà-ÿ])/i,
};
