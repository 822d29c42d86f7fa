import { expect, test } from 'vitest';
import { plain } from '../../../../../src/core/finder/pack/codec.ts';
import { record } from '../../../../../src/core/finder/pack/record.ts';
import { shared } from '../../../../../src/core/finder/pack/shared.ts';

test('each distinct value stands once, in order of appearance', () => {
  const codec = shared(plain<string | null>());
  const packed = codec.pack(['EUR', null, 'EUR', 'USD', null]);
  expect(packed).toEqual([expect.any(String), ['EUR', null, 'USD']]);
  expect(codec.unpack(packed, 5)).toEqual(['EUR', null, 'EUR', 'USD', null]);
});

test('where everything differs there is nothing to say but the values', () => {
  expect(shared(plain<number>()).pack([3, 1, 2])).toEqual(['', [3, 1, 2]]);
});

test('what is equal becomes one and the same object', () => {
  const codec = shared(record<{ mb: number }>({ mb: plain() }));
  const [a, b, c] = codec.unpack(codec.pack([{ mb: 1 }, { mb: 2 }, { mb: 1 }]), 3);
  expect([a, b]).toEqual([{ mb: 1 }, { mb: 2 }]);
  expect(c).toBe(a);
});

test('a place where nothing stands is refused', () => expect(() => shared(plain()).unpack([' %', ['x']], 2)).toThrow('damaged'));
