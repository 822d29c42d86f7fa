/** A basket, or numbers of one's own, as a question to the cost stage. */
import type { Basket } from '../model/basket.ts';
import type { CostQuestion, Promotion, Usage } from './types.ts';

export const NO_USAGE: Usage = { dataMb: 0, hotspotMb: 0, roamingMb: 0, minutes: 0, messages: 0 };

/** Floor of the ITU baskets: what is slower does not count as broadband. Also taken for numbers without a basket. */
export const LEAST_KBPS = 256;

export interface Terms {
  /** 1 to 120. */
  readonly months: number;
  readonly promotion: Promotion;
}

/** The question a basket asks over a horizon; single figures may stand in for those of the basket. */
export function questionOf(basket: Pick<Basket, 'usage' | 'leastKbps'> | null, terms: Terms, own: Partial<Usage> = {}): CostQuestion {
  return {
    usage: { ...NO_USAGE, ...basket?.usage, ...own },
    months: terms.months,
    promotion: terms.promotion,
    leastKbps: basket?.leastKbps ?? LEAST_KBPS,
  };
}
