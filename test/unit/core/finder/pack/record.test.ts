import { expect, test } from 'vitest';
import { plain } from '../../../../../src/core/finder/pack/codec.ts';
import { list, record } from '../../../../../src/core/finder/pack/record.ts';

const tier = record<{ from: number; action: string }>({ from: plain(), action: plain() });

test('objects become a column per field', () => {
  const values = [
    { from: 0, action: 'full' },
    { from: 20, action: 'throttle' },
  ];
  const packed = tier.pack(values);
  expect(packed).toEqual([
    [0, 20],
    ['full', 'throttle'],
  ]);
  expect(tier.unpack(packed, 2)).toEqual(values);
});

test('lists of any length become one column', () => {
  const values = [
    [],
    [{ from: 1, action: 'a' }],
    [],
    [
      { from: 2, action: 'b' },
      { from: 3, action: 'c' },
    ],
  ];
  expect(list(tier).unpack(list(tier).pack(values), 4)).toEqual(values);
});

test('a missing column is refused', () => expect(() => tier.unpack([[0, 20]], 2)).toThrow('damaged'));
