import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longName, shortName } from '../../../../../src/core/finder/pack/names.ts';

test.each([
  ['Plan Ilimitado 40 GB', 40_000, 20, 'Plan Ilimitado \u0001 GB'],
  ['畅享套餐129元', null, 129, '畅享套餐\u0002元'],
  ['1.5 TB for 30', 1_500_000, 30, '\u0001 TB for \u0002'],
  ['500 MB', 500, 500, '\u0001 MB'],
  ['Basic', 40_000, 20, 'Basic'],
  ['a \u0002 b', 1, 2, '\u0003a \u0002 b'],
])('%j at %j MB for %j is kept as %j', (name, mb, amount, short) => {
  expect(shortName(name, { mb, amount })).toBe(short);
  expect(longName(short, { mb, amount })).toBe(name);
});

test('any name comes back', () => {
  const number = fc.option(fc.oneof(fc.nat(99), fc.constantFrom(0, 1000, 1_000_000, 29.99, -5)), { nil: null });
  const name = fc
    .array(fc.oneof(fc.string(), number.map(String), fc.constantFrom('\u0001', '\u0002', '\u0003', '$&')))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(name, number, number, (text, mb, amount) => {
      expect(longName(shortName(text, { mb, amount }), { mb, amount })).toBe(text);
    }),
  );
});
