import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whole } from '../../../../../src/core/finder/pack/whole.ts';

describe('whole', () => {
  test.each([
    [[], ''],
    [[0, 0, 0], ''],
    [[0, 1, 92], ' !~'],
    [[93, 0], '  ! '],
  ])('%j is written %j', (values, packed) => {
    expect(whole.pack(values)).toBe(packed);
    expect(whole.unpack(packed, values.length)).toEqual(values);
  });

  test('any whole numbers come back, and JSON needs no escapes for them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(), fc.maxSafeNat())), (values) => {
        const packed = whole.pack(values);
        expect(JSON.stringify(packed)).toBe(`"${String(packed)}"`);
        expect(whole.unpack(packed, values.length)).toEqual(values);
      }),
    );
  });

  test.each([
    ['digits for another number of values', '   ', 2],
    ['a character that is no digit', 'é', 1],
    ['no text', 7, 1],
  ])('%s are refused', (_, packed, count) => {
    expect(() => whole.unpack(packed, count)).toThrow('damaged');
  });
});
