/** Plan cards for search tests: a builder, a fixed small catalogue and a generated large one. */
import type { PlanCard } from '../../src/core/model/card.ts';
import type { WireTier } from '../../src/core/model/wire.ts';
import { VERDICTS } from '../../src/core/model/plan.ts';

export const aTier = (overrides: Partial<WireTier> = {}): WireTier => ({
  scope: 'data',
  period: 'month',
  from_mb: 20_000,
  action: 'throttle',
  down_kbps: 128,
  price: null,
  currency: null,
  price_unit_mb: null,
  charge_cap: null,
  unit_cap_price: null,
  unit_cap_mb: null,
  ...overrides,
});

export const aCard = (overrides: Partial<PlanCard> = {}): PlanCard => ({
  id: 'us-example-1',
  name: 'Example',
  carrier: 'Example Mobile',
  carrierId: 'us-example',
  country: 'US',
  service: 'mobile',
  payment: 'postpaid',
  price: { amount: 30, currency: 'USD', period: 'month', tax: 'excluded' },
  per30: 30,
  currency: 'USD',
  steps: [{ intro: false, amount: 30, period: 'month', from: 1, to: null }],
  charges: [],
  otherCurrency: false,
  commitment: null,
  validity: null,
  data: { kind: 'metered', mb: 20_000, period: 'month' },
  hotspot: { kind: 'not-stated', amount: null, period: null },
  roaming: { kind: 'not-stated', amount: null, period: null },
  voice: { kind: 'not-stated', amount: null, period: null },
  sms: { kind: 'not-stated', amount: null, period: null },
  voiceOverage: null,
  smsOverage: null,
  fiveG: false,
  device: null,
  tiers: [],
  claim: null,
  verdict: null,
  coverage: 'full',
  unread: false,
  asOf: '2025-01-01',
  region: null,
  ...overrides,
});

export const priced = (id: string, amount: number | null, currency: string | null = 'USD', per30: number | null = amount): PlanCard =>
  aCard({ id, price: amount === null ? null : { amount, currency, period: 'month', tax: 'included' }, per30 });

const CARRIERS = ['North', 'Südnetz', '远方通信', 'Cláro Exemplo', 'A&B Wireless', 'Hikari', 'Kestrel', 'Lumen Bay', 'Ost-Tel', 'Vía'];
const COUNTRIES = ['US', 'DE', 'CN', 'BR', 'GB', 'JP', 'ZA', 'IN', null];
const WORDS = [
  'Unlimited',
  'Basic',
  'Family',
  'Travel',
  '畅享',
  'Max',
  'Prepaid',
  'Light',
  'Student',
  'Fibre',
  '不限量',
  'Ilimitado',
  'Starter',
];

/** A repeatable stream of whole numbers below `limit`. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function generatedCard(at: number, next: (limit: number) => number): PlanCard {
  const pick = <T>(values: readonly T[]): T => values[next(values.length)] as T;
  const carrier = next(300);
  const country = pick(COUNTRIES);
  const mb = next(200) * 1000;
  const amount = next(20) === 0 ? null : next(10_000) / 100;
  return aCard({
    id: `plan-${String(at).padStart(7, '0')}`,
    carrierId: `carrier-${carrier}`,
    carrier: `${CARRIERS[carrier % 10]} ${carrier}`,
    country,
    name: `${pick(WORDS)} ${pick(WORDS)} ${next(500)} ${pick(['GB', 'Plus', '套餐', 'Plan'])} ${at % 997}`,
    service: pick(['mobile', 'fixed', null]),
    payment: pick(['prepaid', 'postpaid', null]),
    price: amount === null ? null : { amount, currency: pick(['USD', 'EUR', 'CNY', 'BRL', null]), period: 'month', tax: 'not-stated' },
    per30: amount,
    data: { kind: pick(['metered', 'unlimited', 'not-stated']), mb, period: 'month' },
    tiers: next(2) === 0 ? [aTier({ from_mb: mb, down_kbps: pick([64, 128, 512, 1000]) })] : [],
    verdict: pick([null, ...VERDICTS]),
    asOf: pick(['2025-12-25', '2024', null]),
  });
}

/** The same `size` cards every time. */
export function generatedCards(size: number): PlanCard[] {
  const next = numbers(20_260_101);
  return Array.from({ length: size }, (_, at) => generatedCard(at, next));
}
