import { expect, test } from 'vitest';
import { figures } from '../../../src/catalogue/figures.ts';
import type { PlanCard } from '../../../src/core/model/card.ts';
import type { Verdict } from '../../../src/core/model/plan.ts';

const card = (carrierId: string, country: string | null, verdict: Verdict | null, coverage: 'full' | 'excerpt' = 'full'): PlanCard => ({
  id: 'x',
  name: 'x',
  carrier: carrierId,
  carrierId,
  country,
  service: null,
  payment: null,
  price: null,
  per30: null,
  data: { kind: 'not-stated', mb: null, period: null },
  tiers: [],
  claim: verdict && 'unlimited',
  verdict,
  coverage,
  unread: false,
  asOf: null,
  region: null,
});

test('counts plans, carriers, countries and what their claims amount to', () => {
  const cards = [
    card('a', 'US', 'explicit'),
    card('a', 'US', 'truly unlimited (stated)'),
    card('a', 'US', 'hidden'),
    card('b', 'DE', 'not established', 'excerpt'),
    card('c', null, null),
  ];
  expect(figures(cards)).toEqual({ plans: 5, carriers: 3, countries: 2, claims: 4, established: 2, excerpts: 1 });
});
