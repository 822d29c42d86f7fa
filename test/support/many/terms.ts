/** Prices, charges, allowances and tiers of one generated plan. Unknowns occur about as often as in published files. */
import type { CardAllowance, CardCharge, CardStep, PlanCard } from '../../../src/core/model/card.ts';
import { per30Days } from '../../../src/core/model/period.ts';
import type { WireTier } from '../../../src/core/model/wire.ts';
import { aTier } from '../cards.ts';
import type { Chance } from './chance.ts';
import type { Country } from './countries.ts';

export const VOLUMES = [
  100, 200, 500, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 8000, 10_000, 12_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 60_000,
  80_000, 100_000, 150_000, 200_000, 300_000, 1_500_000,
] as const;
const SPEEDS = [16, 32, 64, 128, 200, 256, 300, 384, 512, 1000, 1500, 3000, 5000];
const PERIODS = ['month', 'month', 'month', 'month', 'month', 'month', '30d', '30d', '28d', '28d', '7d', 'day'] as const;
const ONE_TIME = ['Activation Fee', 'SIM card', 'Self-Install Activation', 'Installation Fee', 'Late Fee'];
const MONTHLY = ['Optional WiFi Service', 'Network Recovery Charge', 'Equipment rental'];

export const periodOf = (next: Chance): string => next.pick(PERIODS);

/** A price as it is printed in that currency: 9.99 where cents are used, whole tens where they are not. */
export function amountOf(next: Chance, { rate }: Country, period: string): number {
  const dollars = (next.often(70) ? 5 + next.below(55) : 1 + next.below(150)) * (period === 'day' ? 0.05 : period === '7d' ? 0.3 : 1);
  const local = dollars * rate;
  if (rate >= 30) return Math.max(10, Math.round(local / 10) * 10 - (next.often(50) ? 1 : 0));
  return next.often(40) || rate > 5 ? Math.max(1, Math.round(local)) : Math.max(0.99, Math.round(local) - 0.01);
}

type PricePart = Pick<PlanCard, 'price' | 'per30' | 'currency' | 'steps'>;

export function priceOf(next: Chance, country: Country, period: string): PricePart {
  if (next.often(12)) return { price: null, per30: null, currency: next.often(60) ? country.currency : null, steps: [] };
  const amount = amountOf(next, country, period);
  const later = Math.round(amount * 1.4 * 100) / 100;
  const months = next.pick([3, 6, 12, 12, 24, 24, null]);
  const standard = (from: number, value: number): CardStep => ({ intro: false, amount: value, period, from, to: null });
  const steps = !next.often(15)
    ? [standard(1, amount)]
    : [{ intro: true, amount, period, from: 1, to: months }, ...(months === null ? [] : [standard(months + 1, later)])];
  const tax = next.pick(['not-stated', 'not-stated', 'included', 'excluded', 'varies'] as const);
  return {
    price: { amount, currency: country.currency, period, tax },
    per30: per30Days(amount, period),
    currency: country.currency,
    steps,
  };
}

export function chargesOf(next: Chance, { rate }: Country): CardCharge[] {
  if (next.often(55)) return [];
  const charge = (kind: CardCharge['kind'], label: string | null, amount: number): CardCharge =>
    next.often(8)
      ? { kind, label, amount: null, wording: 'Up to 8.95' }
      : { kind, label, amount: Math.round(amount * rate), wording: null };
  const oneTime = Array.from({ length: 1 + next.below(3) }, () => charge('one-time', next.pick(ONE_TIME), 5 + next.below(60)));
  const monthly = next.often(25) ? [charge('monthly', next.pick(MONTHLY), 1 + next.below(10))] : [];
  return [...oneTime, ...monthly, ...(next.often(50) ? [charge('termination', null, next.below(20) * 10)] : [])];
}

const NOTHING: CardAllowance = { kind: 'not-stated', amount: null, period: null };

/** An allowance that is metered in `metered` of 100 cases, unlimited in `unlimited`, otherwise not stated. */
export function allowanceOf(next: Chance, period: string, amounts: readonly number[], metered: number, unlimited: number): CardAllowance {
  const drawn = next.below(100);
  if (drawn < metered) return { kind: 'metered', amount: next.pick(amounts), period };
  if (drawn < metered + unlimited) return { kind: 'unlimited', amount: null, period };
  return drawn === 99 ? { kind: 'excluded', amount: null, period: null } : NOTHING;
}

export function dataOf(next: Chance, period: string): PlanCard['data'] {
  const { kind, amount } = allowanceOf(next, period, VOLUMES, 55, 24);
  return { kind, mb: amount, period: kind === 'not-stated' || kind === 'excluded' ? null : period };
}

function afterTier(next: Chance, country: Country, from: number | null, period: string): WireTier {
  const action = next.pick([
    'charge',
    'charge',
    'throttle',
    'throttle',
    'throttle',
    'unspecified',
    'deprioritize',
    'block',
    'bolt_on',
  ] as const);
  const paid = action === 'charge' || action === 'bolt_on';
  const known = paid && !next.often(15);
  return aTier({
    period,
    from_mb: next.often(7) ? null : from,
    action,
    down_kbps: action === 'throttle' && !next.often(15) ? next.pick(SPEEDS) : null,
    price: known ? Math.max(0.01, Math.round(country.rate * next.pick([0.02, 0.1, 1, 2, 5, 10]) * 100) / 100) : null,
    currency: known ? country.currency : null,
    price_unit_mb: known ? next.pick([1, 1, 100, 500, 1000, 1000]) : null,
    charge_cap: known && next.often(15) ? Math.round(country.rate * 60) : null,
  });
}

/** What follows the allowance, a second step at times, and something about tethering or roaming in one of eight plans. */
export function tiersOf(next: Chance, country: Country, data: PlanCard['data'], period: string): WireTier[] {
  const first = data.mb ?? next.pick(VOLUMES);
  const silent = next.often(data.kind === 'metered' ? 25 : data.kind === 'unlimited' ? 40 : 85);
  const main = silent || data.kind === 'excluded' ? [] : [afterTier(next, country, first, period)];
  const second = main.length > 0 && next.often(15) ? [afterTier(next, country, first * 2, period)] : [];
  const none = main.length === 0 && data.kind === 'unlimited' && next.often(15);
  const free = none ? [aTier({ action: 'full_speed', from_mb: 0, down_kbps: null, period })] : [];
  const hotspot = next.often(8)
    ? [{ ...afterTier(next, country, next.pick([0, 3000, 5000, 15_000]), period), scope: 'hotspot' as const }]
    : [];
  const roaming = next.often(5) ? [{ ...afterTier(next, country, next.pick([0, 500, 3000]), period), scope: 'roaming' as const }] : [];
  return [...free, ...main, ...second, ...hotspot, ...roaming];
}
