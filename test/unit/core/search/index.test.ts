import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanCard } from '../../../../src/core/model/card.ts';
import { VERDICTS } from '../../../../src/core/model/plan.ts';
import { planSearch, SORTS, type SearchRequest } from '../../../../src/core/search/index.ts';
import { aCard, aTier, generatedCards } from '../../../support/cards.ts';

const REQUEST: SearchRequest = { query: '', choices: {}, sort: 'relevance', limit: 50, lang: 'en' };

const tierArbitrary = fc.record({ from_mb: fc.option(fc.nat(100_000)), action: fc.constantFrom('throttle', 'block', 'charge') }).map(aTier);
const cardArbitrary = fc.record({
  id: fc.stringMatching(/^[a-z]{1,6}$/),
  name: fc.constantFrom('Unlimited', 'Unlimited Plus', 'Basic 20GB', '移动套餐', 'Plano'),
  country: fc.constantFrom('US', 'CN', null),
  price: fc.option(
    fc.record({
      amount: fc.nat(90),
      currency: fc.constantFrom('USD', 'CNY', null),
      period: fc.constant('month'),
      tax: fc.constant('included'),
    }),
  ),
  per30: fc.option(fc.nat(90)),
  tiers: fc.array(tierArbitrary, { maxLength: 2 }),
  verdict: fc.option(fc.constantFrom(...VERDICTS)),
  asOf: fc.option(fc.constantFrom('2024', '2025-12-25')),
});
const toCard = (card: object): PlanCard => {
  const made = aCard(card);
  return { ...made, per30: made.price === null ? null : made.per30 };
};
const catalogue = fc.uniqueArray(cardArbitrary, { selector: ({ id }) => id, maxLength: 25 }).map((cards) => cards.map(toCard));
const request = fc.record({
  query: fc.constantFrom('', 'unlimited', 'unlimted', '移动', 'basic us', 'zzz'),
  sort: fc.constantFrom(...SORTS),
  choices: fc.constantFrom({}, { country: ['us'] }, { country: ['not-stated'], verdict: ['explicit', 'no-claim'] }),
  limit: fc.constantFrom(1, 5, 50),
  lang: fc.constant('en'),
});

describe('the answer is neutral', () => {
  test('shuffled input gives the same answer', () => {
    const shuffled = catalogue.chain((cards) => fc.tuple(fc.constant(cards), fc.shuffledSubarray(cards, { minLength: cards.length })));
    fc.assert(
      fc.property(shuffled, request, ([cards, other], asked) => {
        expect(planSearch(other).ask(asked)).toEqual(planSearch(cards).ask(asked));
      }),
    );
  });

  test("renaming the carriers changes no plan's place, unless the query asks for a carrier", () => {
    const order = (cards: readonly PlanCard[], asked: SearchRequest) =>
      planSearch(cards)
        .ask(asked)
        .plans.map(({ id }) => id);
    fc.assert(
      fc.property(
        catalogue,
        request,
        fc.array(fc.constantFrom('Aaa', 'Zzz Telecom', 'Mid'), { minLength: 25, maxLength: 25 }),
        (cards, asked, names) => {
          const query = asked.query === 'zzz' ? '' : asked.query;
          const renamed = cards.map((card, at) => ({ ...card, carrier: names[at] ?? '', carrierId: `x-${at % 3}` }));
          expect(order(renamed, { ...asked, query })).toEqual(order(cards, { ...asked, query }));
        },
      ),
    );
  });

  test('a plan without a price never stands before a priced one', () => {
    fc.assert(
      fc.property(catalogue, (cards) => {
        const prices = planSearch(cards)
          .ask({ ...REQUEST, sort: 'price' })
          .plans.map(({ price }) => price !== null);
        expect(prices).toEqual([...prices].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});

describe('ask', () => {
  const search = planSearch(generatedCards(300));
  test('counts everything, returns the first plans', () => {
    const answer = search.ask({ ...REQUEST, limit: 7 });
    expect(answer).toMatchObject({ catalogue: 300, total: 300, groups: null });
    expect(answer.plans).toHaveLength(7);
  });
  test('a longer list starts with the shorter one', () => {
    const short = search.ask({ ...REQUEST, query: 'unlimited', limit: 10 }).plans;
    expect(search.ask({ ...REQUEST, query: 'unlimited', limit: 20 }).plans.slice(0, 10)).toEqual(short);
  });
  test('group sizes add up to the total', () => {
    const answer = search.ask({ ...REQUEST, query: 'family', sort: 'price' });
    expect(answer.groups?.reduce((sum, { count }) => sum + count, 0)).toBe(answer.total);
    expect(answer.total).toBeGreaterThan(0);
  });
  test('an empty catalogue', () => expect(planSearch([]).ask(REQUEST)).toMatchObject({ catalogue: 0, total: 0, plans: [] }));
});

test('byIds keeps the order asked for and leaves out the unknown', () => {
  const search = planSearch([aCard({ id: 'a' }), aCard({ id: 'b' })]);
  expect(search.byIds(['b', 'zz', 'a']).map(({ id }) => id)).toEqual(['b', 'a']);
});
