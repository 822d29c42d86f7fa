import { describe, expect, test } from 'vitest';
import { baskets } from '../../../src/catalogue/baskets.ts';
import { basketCosts, ceilings, featured, HORIZON, ledgerRuns } from '../../../src/catalogue/costs.ts';
import { aCard, aTier } from '../../support/cards.ts';

const ids = (service: string | null) => basketCosts(aCard(), service, baskets()).map(({ basket }) => basket.id);

describe('baskets for a plan', () => {
  test('a fixed line is costed without minutes', () => {
    const costs = basketCosts(aCard(), 'fixed', baskets());
    expect(costs.length).toBeGreaterThan(0);
    expect(costs.filter(({ signed }) => signed.question.usage.minutes + signed.question.usage.messages > 0)).toEqual([]);
  });
  test('a mobile plan is costed for other baskets than a fixed line', () => {
    expect(ids('mobile').length).toBeGreaterThan(3);
    expect(ids('mobile').filter((id) => ids('fixed').includes(id))).toEqual([]);
  });
  test('a service that is not stated gets every basket', () => expect(ids(null)).toHaveLength(baskets().length));
  test('the horizon is the same for all', () => {
    expect(
      basketCosts(aCard(), null, baskets()).every(
        ({ signed, after }) => signed.months.length === HORIZON && after.months.length === HORIZON,
      ),
    ).toBe(true);
  });
});

describe('the ledger that is written out', () => {
  test('is that of the basket in the middle', () => expect(featured(basketCosts(aCard(), 'mobile', baskets()))?.basket.id).toBe('typical'));
  test('or of the only one', () => expect(featured(basketCosts(aCard(), 'fixed', baskets()))?.basket.id).toBe('home'));
  test('or of none', () => expect(featured([])).toBeNull());
});

describe('months with the same lines are one run', () => {
  const runs = (steps: ReturnType<typeof aCard>['steps'], charges: ReturnType<typeof aCard>['charges'] = []) => {
    const cost = featured(basketCosts(aCard({ steps, charges }), 'mobile', baskets()));
    return ledgerRuns(cost?.signed ?? { lines: [], months: [] }).map(({ from, to, lines }) => [from, to, lines.map(({ kind }) => kind)]);
  };
  const step = (amount: number, from: number, to: number | null) => ({ intro: to !== null, amount, period: 'month', from, to });
  test('one price', () => expect(runs([step(30, 1, null)])).toEqual([[1, 24, ['recurring']]]));
  test('a promotion and a charge at the start', () => {
    const sim = { kind: 'one-time', label: 'SIM', amount: 10, wording: null } as const;
    expect(runs([step(10, 1, 6), step(30, 7, null)], [sim])).toEqual([
      [1, 1, expect.arrayContaining(['recurring', 'one-time'])],
      [2, 6, ['recurring']],
      [7, 24, ['recurring']],
    ]);
  });
  test('a month without a line stands too', () => {
    expect(
      ledgerRuns({
        lines: [],
        months: [
          { low: 0, high: 0 },
          { low: 0, high: 0 },
        ],
      }),
    ).toEqual([{ from: 1, to: 2, lines: [] }]);
  });
});

test('an absurd price leaves a plan without costs, and stops nothing', () => {
  const steps = [{ intro: false, amount: 5e13, period: 'month', from: 1, to: null }];
  expect(basketCosts(aCard({ steps }), 'fixed', baskets())).toEqual([]);
});

describe('what fits through a slowed speed', () => {
  test('128 kbit/s for 30 days', () => expect(ceilings({ tiers: [aTier({ down_kbps: 128 })] })).toEqual([{ kbps: 128, mb: 41_472 }]));
  test('each speed once, fastest first; speeds of data only', () => {
    const tiers = [
      aTier({ down_kbps: 64 }),
      aTier({ from_mb: 50_000, down_kbps: 512 }),
      aTier({ from_mb: 60_000, down_kbps: 64 }),
      aTier({ scope: 'hotspot', down_kbps: 256 }),
      aTier({ action: 'deprioritize', down_kbps: 1_000 }),
      aTier({ down_kbps: null }),
    ];
    expect(ceilings({ tiers }).map(({ kbps }) => kbps)).toEqual([512, 64]);
  });
});
