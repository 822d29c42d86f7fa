import { expect, test } from 'vitest';
import { DEFAULT_QUESTION } from '../../../src/islands/usage.address.ts';
import { fromMemory, inMemory } from '../../../src/islands/usage.memory.ts';

test('only the month of use is kept', () => {
  const usage = { ...DEFAULT_QUESTION.usage, dataMb: 5_000, minutes: 70 };
  expect(inMemory({ question: { ...DEFAULT_QUESTION, usage, promotion: 'after' }, basket: null })).toBe('data=5000&min=70&promo=after');
  expect(inMemory({ question: DEFAULT_QUESTION, basket: null })).toBe('');
});

test.each([
  ['q=a', null, 'q=a'],
  ['q=a', 'data=5000&months=12', 'q=a&data=5000&months=12'],
  ['data=1', 'data=5000&months=12', 'data=1'],
  ['basket=light', 'data=5000', 'basket=light'],
  ['', 'data=5000&in=us&q=secret', 'data=5000'],
])('an address %s with %s kept becomes %s', (address, kept, params) =>
  expect(fromMemory(new URLSearchParams(address), kept).toString()).toBe(params),
);
