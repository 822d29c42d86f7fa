import { expect, test, vi } from 'vitest';
import { lastOf } from '../../../../src/core/finder/memory.ts';

test('the same question is answered from memory, another one anew', () => {
  const make = vi.fn((text: string) => text.length);
  const ask = lastOf((text: string) => text.trim(), make);
  expect([ask('ab'), ask(' ab '), ask('abc'), ask('ab')]).toEqual([2, 2, 3, 2]);
  expect(make.mock.calls).toEqual([['ab'], ['abc'], ['ab']]);
});
