/** Cost facts for tests: a plan of 20 GB a month for 30.00, of which a test states only what it is about. */
import type { CostFacts, CostQuestion, Usage } from '../../../../src/core/cost/types.ts';
import type { CardAllowance } from '../../../../src/core/model/card.ts';
import type { WireTier } from '../../../../src/core/model/wire.ts';
import { aCard, aTier } from '../../../support/cards.ts';

export const someFacts = (overrides: Partial<CostFacts> = {}): CostFacts => aCard({ currency: 'USD', ...overrides });

export const monthly = (amount: number, period = 'month'): CostFacts['steps'] => [{ intro: false, amount, period, from: 1, to: null }];

export const metered = (amount: number, period = 'month'): CardAllowance => ({ kind: 'metered', amount, period });
export const said = (kind: CardAllowance['kind']): CardAllowance => ({ kind, amount: null, period: null });

export const charged = (
  from_mb: number | null,
  price: number | null,
  price_unit_mb: number | null,
  more: Partial<WireTier> = {},
): WireTier => aTier({ from_mb, action: 'charge', down_kbps: null, price, price_unit_mb, currency: 'USD', ...more });
export const throttled = (from_mb: number | null, down_kbps: number | null, more: Partial<WireTier> = {}): WireTier =>
  aTier({ from_mb, down_kbps, ...more });

export const NO_USE: Usage = { dataMb: 0, hotspotMb: 0, roamingMb: 0, minutes: 0, messages: 0 };

export const asks = (usage: Partial<Usage> = {}, more: Partial<CostQuestion> = {}): CostQuestion => ({
  usage: { ...NO_USE, ...usage },
  months: 12,
  promotion: 'with',
  leastKbps: 256,
  ...more,
});
