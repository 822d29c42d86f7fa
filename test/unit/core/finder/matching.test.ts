import { expect, test, vi } from 'vitest';
import { matcher } from '../../../../src/core/finder/matching.ts';
import { ranker } from '../../../../src/core/search/rank.ts';
import { aCard } from '../../../support/cards.ts';

const CARDS = [
  aCard({ id: 'a', name: 'Unlimited Plus', payment: 'prepaid' }),
  aCard({ id: 'b', name: 'Basic', payment: 'prepaid' }),
  aCard({ id: 'c', name: 'Unlimited Max', payment: 'postpaid' }),
];
const match = matcher(CARDS, ranker);
const ids = (query: string, payment: string[] = []) => [...match(query, { payment }).positions].map((at) => CARDS[at]?.id);

test.each([
  ['', [], ['a', 'b', 'c']],
  [' unlimited ', [], ['a', 'c']],
  ['unlimited', ['postpaid'], ['c']],
  ['', ['prepaid'], ['a', 'b']],
  ['zzzz', [], []],
])('%j among %j', (query, payment, expected) => expect(ids(query, payment)).toEqual(expected));

test('without a query nothing is said about how well plans answer it', () => {
  expect(match('', {}).textCosts).toBeNull();
  expect(match('unlimited', {}).textCosts).toHaveLength(3);
});

test('the same words and choices are matched once', () => {
  expect(match('unlimited ', {})).toBe(match('unlimited', {}));
  expect(match('unlimited', { payment: ['prepaid'] })).not.toBe(match('unlimited', {}));
});

test('nothing is prepared for words before there are any', () => {
  const prepare = vi.fn(ranker);
  const ask = matcher(CARDS, prepare);
  ask('', {});
  expect(prepare).not.toHaveBeenCalled();
  ask('basic', {});
  ask('max', {});
  expect(prepare).toHaveBeenCalledTimes(1);
});
