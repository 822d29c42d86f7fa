import { describe, expect, test } from 'vitest';
import { divided, maskOf, numbered, picked, sharesOf, sortedBy } from '../../../../src/core/finder/positions.ts';

const at = (...positions: number[]): Uint32Array => Uint32Array.from(positions);

test.each([
  [
    [3, 1, 2],
    [0, 5, 4, 5],
    [2, 3, 1],
  ],
  [
    [0, 1, 2],
    [Infinity, -Infinity, Infinity],
    [1, 0, 2],
  ],
  [[], [1], []],
])('%j sorted by %j is %j, equal keys as they came', (positions, keys, sorted) => {
  expect([...sortedBy(positions, keys)]).toEqual(sorted);
});

test('picked keeps the order', () => expect([...picked(at(3, 0, 2, 1), maskOf(at(1, 3), 4))]).toEqual([3, 1]));

describe('values as numbers', () => {
  const currencies = numbered(['EUR', null, 'USD', 'EUR', 'CNY', null, null]);

  test('each value has one number', () => {
    expect(currencies.values).toEqual(['EUR', null, 'USD', 'CNY']);
    expect([...currencies.codes]).toEqual([0, 1, 2, 0, 3, 1, 1]);
  });

  test('shares: most first, then by value, what is not stated last', () => {
    const shares = sharesOf(at(0, 1, 2, 3, 4, 5, 6), currencies);
    expect(shares.map(({ value, count }) => [value, count])).toEqual([
      ['EUR', 2],
      ['CNY', 1],
      ['USD', 1],
      [null, 3],
    ]);
  });

  test('only what is there has a share', () => {
    expect(sharesOf(at(4), currencies).map(({ value }) => value)).toEqual(['CNY']);
  });

  test('divided: one share after the other, inside each as they came', () => {
    const positions = at(6, 3, 2, 1, 0);
    expect([...divided(positions, currencies, sharesOf(positions, currencies))]).toEqual([3, 0, 2, 6, 1]);
  });
});
