import { describe, expect, test } from 'vitest';
import type { FinderRequest, Order } from '../../../src/core/finder/types.ts';
import { messages } from '../../../src/i18n/index.ts';
import type { Shown } from '../../../src/islands/plan-finder.core.ts';
import { blocks, resultLine, severalCurrencies } from '../../../src/islands/results.state.ts';
import { DEFAULT_QUESTION } from '../../../src/islands/usage.address.ts';
import { aCard } from '../../support/cards.ts';
import { instantFinder } from '../../support/finder.ts';

const en = messages('en');
const step = (amount: number) => ({ intro: false, amount, period: 'month', from: 1, to: null });
const small = { kind: 'metered', mb: 1_000, period: 'month' } as const;
const priced = (id: string, amount: number, currency: string) =>
  aCard({ id, currency, steps: [step(amount)], price: { amount, currency, period: 'month', tax: 'included' }, per30: amount });
const CARDS = [
  priced('a', 9, 'USD'),
  priced('b', 5, 'USD'),
  { ...priced('c', 4, 'USD'), data: small },
  priced('d', 7, 'EUR'),
  aCard({ id: 'e', currency: null, steps: [], price: null, per30: null }),
];

async function shown(order: Order, change: Partial<FinderRequest> = {}, cards = CARDS): Promise<Shown> {
  const request = { query: '', countries: [], choices: {}, order, question: DEFAULT_QUESTION, offset: 0, limit: 20, lang: 'en', ...change };
  const answer = await instantFinder(cards).ask(request);
  return { rows: answer.rows, answer, question: DEFAULT_QUESTION, order, axisMb: answer.axisMb };
}
const shape = async (...args: Parameters<typeof shown>) =>
  blocks(await shown(...args), en, '/').map(({ heading, start, results }) => [heading, start, results.map(({ id }) => id)]);

describe('blocks', () => {
  test('by cost: a block per currency and section, each with its count', async () =>
    expect(await shape('cost')).toEqual([
      ['US Dollar (USD): Delivers this use · 2 plans', 1, ['b', 'a']],
      ['US Dollar (USD): Total not fully known · 1 plan', 3, ['c']],
      ['Euro (EUR): Delivers this use · 1 plan', 4, ['d']],
      ['Currency not stated: Total not fully known · 1 plan', 5, ['e']],
    ]));

  test('one currency is not named', async () =>
    expect((await shape('cost', {}, CARDS.slice(0, 3))).map(([heading]) => heading)).toEqual([
      'Delivers this use · 2 plans',
      'Total not fully known · 1 plan',
    ]));

  test('by price: a block per currency', async () =>
    expect(await shape('price')).toEqual([
      ['US Dollar (USD) · 3 plans', 1, ['c', 'b', 'a']],
      ['Euro (EUR) · 1 plan', 4, ['d']],
      ['Price or currency not stated · 1 plan', 5, ['e']],
    ]));

  test.each(['name', 'newest', 'relevance', 'data'] as const)('by %s: one block without heading', async (order) =>
    expect((await shape(order)).map(([heading, start, ids]) => [heading, start, (ids as string[]).length])).toEqual([[null, 1, 5]]),
  );

  test('a heading tells the size of the whole section, and sections beyond what is shown have no block', async () =>
    expect(await shape('cost', { limit: 1 })).toEqual([['US Dollar (USD): Delivers this use · 2 plans', 1, ['b']]]));
});

test.each([
  [CARDS, true],
  [CARDS.slice(0, 3), false],
  [CARDS.filter(({ currency }) => currency !== 'EUR'), false],
])('several currencies: case %#', async (cards, several) =>
  expect(severalCurrencies((await shown('cost', {}, [...cards])).answer)).toBe(several),
);

describe('resultLine', () => {
  test.each([
    [{}, '5 plans.'],
    [{ limit: 2 }, '5 plans. The first 2 are shown.'],
    [{ query: 'zzzz' }, 'No plan matches.'],
  ])('%j', async (change, line) => expect(resultLine(await shown('name', change), en)).toBe(line));
});
