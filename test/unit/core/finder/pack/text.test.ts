import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text } from '../../../../../src/core/finder/pack/text.ts';

const back = (values: readonly string[]) => text.unpack(JSON.parse(JSON.stringify(text.pack(values))), values.length);

test('what a text shares with the one before is left out', () => {
  expect(text.pack(['Unlimited Plus', 'Unlimited Pro', 'Basic'])).toEqual([expect.any(String), 'Unlimited Plus\nro\nBasic']);
});

test.each([[[]], [['']], [['', '']], [['a\nb', 'a\nc']], [['x'.repeat(500), 'x'.repeat(501)]], [['套餐😀', '套餐😁']]])('%j', (values) => {
  expect(back(values)).toEqual(values);
});

test('any texts come back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (values) => {
      expect(back(values)).toEqual(values);
    }),
  );
});

test('a line too few is refused', () => expect(() => text.unpack(['', 'one'], 2)).toThrow('damaged'));
