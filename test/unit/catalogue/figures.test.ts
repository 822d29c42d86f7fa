import { expect, test } from 'vitest';
import { figures } from '../../../src/catalogue/figures.ts';
import { aCard } from '../../support/cards.ts';
import type { PlanCard } from '../../../src/core/model/card.ts';
import type { Verdict } from '../../../src/core/model/plan.ts';

const card = (carrierId: string, country: string | null, verdict: Verdict | null, coverage: 'full' | 'excerpt' = 'full'): PlanCard =>
  aCard({ carrierId, country, verdict, coverage, claim: verdict && 'unlimited' });

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
