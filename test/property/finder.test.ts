/** The finder is neutral: neither the order of its input nor the names of carriers decide where a plan stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finder } from '../../src/core/finder/finder.ts';
import { ORDERS, type FinderRequest } from '../../src/core/finder/types.ts';
import type { PlanCard } from '../../src/core/model/card.ts';
import { VERDICTS } from '../../src/core/model/plan.ts';
import { aCard, aTier } from '../support/cards.ts';
import { aQuestion, aRequest } from '../support/question.ts';

const tier = fc.record({ from_mb: fc.option(fc.nat(100_000)), action: fc.constantFrom('throttle', 'block', 'charge') }).map(aTier);
const said = fc.record({
  id: fc.stringMatching(/^[a-z]{1,6}$/),
  name: fc.constantFrom('Unlimited', 'Unlimited Plus', 'Basic 20GB', '移动套餐', 'Plano'),
  country: fc.constantFrom('US', 'CN', null),
  amount: fc.option(fc.nat(90)),
  currency: fc.constantFrom('USD', 'CNY', null),
  period: fc.constantFrom('month', '28d', 'once'),
  mb: fc.constantFrom(1000, 10_000, 50_000),
  tiers: fc.array(tier, { maxLength: 2 }),
  verdict: fc.option(fc.constantFrom(...VERDICTS)),
  asOf: fc.option(fc.constantFrom('2024', '2025-12-25')),
});

/** A card whose printed price is its one step. */
const card = said.map(({ amount, currency, period, mb, ...rest }) =>
  aCard({
    ...rest,
    currency,
    steps: amount === null ? [] : [{ intro: false, amount, period, from: 1, to: null }],
    price: amount === null ? null : { amount, currency, period, tax: 'included' },
    per30: amount === null || period === 'once' ? null : amount,
    data: { kind: 'metered', mb, period: 'month' },
  }),
);
const cards: fc.Arbitrary<PlanCard[]> = fc.uniqueArray(card, { selector: ({ id }) => id, maxLength: 25 });

const request: fc.Arbitrary<FinderRequest> = fc
  .record({
    query: fc.constantFrom('', 'unlimited', 'unlimted', '移动', 'basic us'),
    order: fc.constantFrom(...ORDERS),
    choices: fc.constantFrom({}, { country: ['us'] }, { country: ['not-stated'], verdict: ['explicit', 'no-claim'] }),
    limit: fc.constantFrom(1, 5, 50),
    offset: fc.constantFrom(0, 3),
    dataMb: fc.constantFrom(0, 5000, 200_000),
    months: fc.constantFrom(1, 24),
  })
  .map(({ dataMb, months, ...rest }) => aRequest({ ...rest, question: aQuestion({ months, usage: { dataMb } }) }));

test('shuffled input gives the same answer', () => {
  const shuffled = cards.chain((own) => fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })));
  fc.assert(
    fc.property(shuffled, request, ([own, other], asked) => {
      expect(finder(other).ask(asked)).toEqual(finder(own).ask(asked));
    }),
  );
});

test("renaming the carriers changes no plan's place, unless the query asks for a carrier", () => {
  const order = (own: readonly PlanCard[], asked: FinderRequest): string[] =>
    finder(own)
      .ask(asked)
      .rows.map(({ card: { id }, rank, section, decider }) => `${id} ${rank} ${section} ${decider}`);
  const names = fc.array(fc.constantFrom('Aaa', 'Zzz Telecom', 'Mid'), { minLength: 25, maxLength: 25 });
  fc.assert(
    fc.property(cards, request, names, (own, asked, carriers) => {
      const renamed = own.map((one, at) => ({ ...one, carrier: carriers[at] ?? '', carrierId: `x-${at % 3}` }));
      expect(order(renamed, asked)).toEqual(order(own, asked));
    }),
  );
});

test('in the price order amounts rise inside one currency, and a plan without a price never stands before a priced one', () => {
  fc.assert(
    fc.property(cards, (own) => {
      const { rows, groups } = finder(own).ask(aRequest({ order: 'price' }));
      const priced = rows.map((row) => row.card.price !== null);
      expect(priced).toEqual([...priced].sort((a, b) => Number(b) - Number(a)));
      let from = 0;
      for (const { currency, count } of groups) {
        const group = rows.slice(from, (from += count)).map((row) => row.card);
        expect(group.every(({ price }) => (price?.currency ?? null) === currency)).toBe(true);
        const amounts = group.map(({ per30 }) => per30 ?? Infinity);
        if (currency !== null) expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
      }
    }),
  );
});

test('a longer list starts with the shorter one; groups add up to the total', () => {
  fc.assert(
    fc.property(cards, request, (own, asked) => {
      const found = finder(own);
      const [short, long] = [3, 30].map((limit) => found.ask({ ...asked, limit }));
      expect(long?.rows.slice(0, 3)).toEqual(short?.rows);
      expect(long?.groups.reduce((sum, { count }) => sum + count, 0)).toBe(long?.total);
    }),
  );
});
