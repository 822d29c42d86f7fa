import { expect, test } from 'vitest';
import { compareTie, shortHash, tieOrder } from '../../../../src/core/model/hash.ts';

// Reference values of FNV-1a, 32 bits.
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('the hash of "%s"', (text, hash) => expect(shortHash(text)).toBe(hash));

test('a tie is decided by the hash, not by the alphabet', () => {
  const ids = ['us-alpha-1', 'us-beta-1', 'us-gamma-1', 'us-delta-1', 'us-omega-1', 'us-zeta-1'];
  const ordered = [...ids].sort(compareTie);
  expect(ordered).toEqual([...ids].reverse().sort(compareTie));
  expect(ordered).not.toEqual([...ids].sort());
});

test('the same id is no tie to break', () => expect(compareTie('x', 'x')).toBe(0));

test('many ids at once stand in the same order', () => {
  const ids = Array.from({ length: 300 }, (_, at) => `plan-${at % 290}`);
  expect(tieOrder(ids).map((at) => ids[at])).toEqual(ids.toSorted(compareTie));
});
