/** Short hands for the wire tiers and strip inputs of these tests. */
import type { StripInput } from '../../../src/charts/strip.ts';
import type { WireTier } from '../../../src/core/model/wire.ts';

export const tier = (from_mb: number | null, action: WireTier['action'], more: Partial<WireTier> = {}): WireTier => ({
  scope: 'data',
  period: 'month',
  from_mb,
  action,
  down_kbps: null,
  price: null,
  currency: null,
  price_unit_mb: null,
  charge_cap: null,
  unit_cap_price: null,
  unit_cap_mb: null,
  ...more,
});

export const metered = (mb: number | null, period: string | null = 'month'): StripInput['data'] => ({ kind: 'metered', mb, period });
export const unlimited: StripInput['data'] = { kind: 'unlimited', mb: null, period: null };
export const notStated: StripInput['data'] = { kind: 'not-stated', mb: null, period: null };
export const excluded: StripInput['data'] = { kind: 'excluded', mb: null, period: null };

export const input = (data: StripInput['data'], tiers: WireTier[] = [], more: Partial<StripInput> = {}): StripInput => ({
  data,
  tiers,
  coverage: 'full',
  unread: false,
  ...more,
});
