import { describe, expect, test } from 'vitest';
import { costOf, costModel, outcomeOf } from '../../../../src/core/cost/index.ts';
import { finder } from '../../../../src/core/finder/finder.ts';
import { ORDERS } from '../../../../src/core/finder/types.ts';
import type { PlanCard } from '../../../../src/core/model/card.ts';
import { aCard, aTier } from '../../../support/cards.ts';
import { manyCards } from '../../../support/many-cards.ts';
import { aQuestion, aRequest } from '../../../support/question.ts';

/** A plan per month in US$, with so many GB, after which it stops. */
const plan = (id: string, amount: number, gb: number, more: Partial<PlanCard> = {}): PlanCard =>
  aCard({
    id,
    steps: [{ intro: false, amount, period: 'month', from: 1, to: null }],
    price: { amount, currency: 'USD', period: 'month', tax: 'included' },
    per30: amount,
    data: { kind: 'metered', mb: gb * 1000, period: 'month' },
    tiers: [aTier({ from_mb: gb * 1000, action: 'block', down_kbps: null })],
    ...more,
  });

const CARDS = [
  plan('dear', 50, 100, { name: 'Unlimited Gold' }),
  plan('small', 5, 1),
  plan('cheap', 20, 50, { name: 'Unlimited Silver' }),
  plan('silent', 1, 50, { steps: [], price: null, per30: null }),
];
const found = finder(CARDS);
const ids = (overrides = {}) => found.ask(aRequest(overrides)).rows.map(({ card }) => card.id);

describe('ask', () => {
  test('what delivers first, cheapest first; what costs nobody knows what last', () =>
    expect(ids()).toEqual(['cheap', 'dear', 'small', 'silent']));

  test('rows say where they stand and why', () => {
    const { rows, groups } = found.ask(aRequest());
    expect(rows.map(({ rank, section, decider }) => [rank, section, decider])).toEqual([
      [1, 'delivers', 'first'],
      [2, 'delivers', 'total'],
      [3, 'short', 'section'],
      [4, 'undisclosed', 'section'],
    ]);
    expect(groups.map(({ section, count }) => [section, count])).toEqual([
      ['delivers', 2],
      ['short', 1],
      ['undisclosed', 1],
    ]);
  });

  test('rows say which threshold the use reaches, and when', () => {
    const reached = found.ask(aRequest()).rows.map(({ card, threshold }) => [card.id, threshold?.thresholdMb ?? null]);
    expect(Object.fromEntries(reached)).toMatchObject({ cheap: null, small: 1_000 });
  });

  test('less use, another ranking', () => expect(ids({ question: aQuestion({ usage: { dataMb: 500 } }) })[0]).toBe('small'));

  test('with a query: only what matches, still by cost, ranked among themselves', () => {
    const { rows, total, catalogue } = found.ask(aRequest({ query: 'unlimited gold' }));
    expect(rows.map(({ card, rank, decider }) => [card.id, rank, decider])).toEqual([['dear', 1, 'first']]);
    expect([total, catalogue]).toEqual([1, 4]);
    expect(ids({ query: 'unlimited' })).toEqual(['cheap', 'dear']);
  });

  test('places of the cost order stand in every order', () => {
    const { rows } = found.ask(aRequest({ order: 'price' }));
    expect(rows.map(({ card, rank }) => [card.id, rank])).toEqual([
      ['small', 3],
      ['cheap', 1],
      ['dear', 2],
      ['silent', 4],
    ]);
  });

  test('a page begins where it is asked to', () => {
    const { rows, offset, total } = found.ask(aRequest({ offset: 1, limit: 2 }));
    expect([rows.map(({ card }) => card.id), offset, total]).toEqual([['dear', 'small'], 1, 4]);
  });

  test('the axis is as long as the largest volume on show', () => {
    expect(found.ask(aRequest()).axisMb).toBe(100_000);
    expect(found.ask(aRequest({ offset: 2, limit: 1 })).axisMb).toBe(1000);
  });

  test('the outcome of a row is that of its ledger', () => {
    const question = aQuestion();
    for (const { card, outcome } of found.ask(aRequest()).rows) expect(outcome).toEqual(outcomeOf(costModel(card), question));
  });

  test('nothing there', () => {
    expect(finder([]).ask(aRequest())).toMatchObject({ catalogue: 0, total: 0, rows: [], groups: [], currencies: [], axisMb: 0 });
  });
});

test('plans by id, in the order asked for, the unknown left out', () => {
  expect(found.byIds(['silent', 'zz', 'dear']).map(({ id }) => id)).toEqual(['silent', 'dear']);
});

test('the ledger of a plan', () => {
  expect(found.explain('cheap', aQuestion())).toEqual(costOf(CARDS[2]!, aQuestion()));
  expect(found.explain('zz', aQuestion())).toBeNull();
});

describe('a large catalogue', () => {
  const cards = manyCards(1500);
  const [one, other] = [finder(cards), finder(cards.toReversed())];

  test.each(ORDERS.flatMap((order) => ['', '5g'].map((query) => [order, query] as const)))(
    '%s %j: the order of the input has no influence',
    (order, query) => {
      const request = aRequest({ order, query, limit: 1500 });
      const answer = one.ask(request);
      expect(answer.total).toBeGreaterThan(50);
      expect(other.ask(request)).toEqual(answer);
      expect(answer.groups.reduce((sum, { count }) => sum + count, 0)).toBe(answer.total);
      expect(new Set(answer.rows.map(({ card }) => card.id)).size).toBe(answer.total);
    },
  );

  test('pages put together are the whole list', () => {
    const whole = one.ask(aRequest({ limit: 1500 })).rows;
    const pages = [0, 500, 1000].flatMap((offset) => one.ask(aRequest({ offset, limit: 500 })).rows);
    expect(pages).toEqual(whole);
  });

  test('answers do not depend on what was asked before', () => {
    const requests = [
      aRequest(),
      aRequest({ query: 'max' }),
      aRequest({ order: 'per-gb' }),
      aRequest({ question: aQuestion({ months: 1 }) }),
    ];
    for (const request of requests) one.ask(request);
    for (const request of requests) expect(one.ask(request)).toEqual(finder(cards).ask(request));
  });

  test('a plan whose cost is not fully known never stands above one whose cost is', () => {
    const { rows } = one.ask(aRequest({ limit: 1500 }));
    for (const own of Map.groupBy(rows, ({ card }) => card.currency).values()) {
      const known = own.map(({ outcome }) => outcome.total.low === outcome.total.high);
      expect(known).toEqual([...known].sort((a, b) => Number(b) - Number(a)));
    }
  });
});
