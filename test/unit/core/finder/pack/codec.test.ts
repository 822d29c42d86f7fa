import { expect, test } from 'vitest';
import { PackError, parts, plain } from '../../../../../src/core/finder/pack/codec.ts';

test('plain values stand as they are', () => {
  const values = [1.25, null, 'GB', true];
  expect(plain().unpack(plain().pack(values), 4)).toEqual(values);
});

test.each([
  ['too few', ['a'], 2],
  ['too many', ['a', 'b'], 1],
  ['no list', 'ab', 2],
  ['nothing', null, 0],
])('%s parts are refused', (_, packed, count) => {
  expect(() => parts(packed, count)).toThrow(PackError);
});
