import fc from 'fast-check';
import { expect, test } from 'vitest';
import { argsort } from '../../../../src/core/cost/argsort.ts';

const keysOf = (size: number) =>
  fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.maxSafeNat(), fc.constant(2 ** 53)), { minLength: size, maxLength: size + 50 });

test.each([1, 299, 300, 1000])('from %i keys on: ascending, equal keys in the given order, nothing lost', (size) =>
  fc.assert(
    fc.property(keysOf(size), fc.boolean(), (list, reversed) => {
      const keys = Float64Array.from(list);
      const positions = Uint32Array.from(reversed ? [...list.keys()].reverse() : [...list.keys()]);
      const expected = [...positions].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      expect([...argsort(positions, keys)]).toEqual(expected);
    }),
    { numRuns: 30 },
  ),
);

test('sorts some of the positions only', () =>
  expect([...argsort(Uint32Array.from([3, 1]), Float64Array.from([0, 9, 0, 5]))]).toEqual([3, 1]));
