import { describe, expect, test } from 'vitest';
import { planSearch } from '../../../src/core/search/index.ts';
import { messages } from '../../../src/i18n/index.ts';
import { blocks, resultLine } from '../../../src/islands/results.state.ts';
import { priced } from '../../support/cards.ts';

const en = messages('en');
const CARDS = [priced('a', 9), priced('b', 5), priced('c', 7, 'EUR'), priced('d', 1, null), priced('e', null)];
const ask = (sort: 'price' | 'name', limit = 50, query = '') => planSearch(CARDS).ask({ query, choices: {}, sort, limit, lang: 'en' });
const shape = (sort: 'price' | 'name', limit?: number) =>
  blocks(ask(sort, limit), en, '/').map(({ heading, start, results }) => [heading, start, results.map(({ id }) => id)]);

describe('blocks', () => {
  test('one block without heading outside the price order', () => expect(shape('name')).toEqual([[null, 1, ['e', 'd', 'a', 'c', 'b']]]));
  test('one block per currency in the price order', () => {
    expect(shape('price')).toEqual([
      ['Prices in US Dollar (USD) · 2 plans', 1, ['b', 'a']],
      ['Prices in Euro (EUR) · 1 plan', 3, ['c']],
      ['Currency not stated · 1 plan; not ordered by amount', 4, ['d']],
      ['Price not stated · 1 plan', 5, ['e']],
    ]);
  });
  test('groups beyond what is shown have no block', () => expect(shape('price', 3).map(([, start]) => start)).toEqual([1, 3]));
  test('a heading tells the size of the whole group', () =>
    expect(shape('price', 1)).toEqual([['Prices in US Dollar (USD) · 2 plans', 1, ['b']]]));
});

describe('resultLine', () => {
  test.each([
    ['', 50, '5 plans.'],
    ['', 2, '5 plans. The first 2 are shown.'],
    ['zzzz', 50, 'No plan matches.'],
  ])('%s, %i shown at most', (query, limit, line) => expect(resultLine(ask('name', limit, query), en)).toBe(line));
});
