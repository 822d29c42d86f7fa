import { expect, test } from 'vitest';
import { cached } from '../../../src/islands/cached.ts';

test('works out once, and forgets the longest kept', () => {
  const made: string[] = [];
  const remember = cached<string>(2);
  const get = (key: string): string =>
    remember(key, () => {
      made.push(key);
      return key;
    });
  for (const key of ['a', 'b', 'a', 'c', 'b', 'a']) expect(get(key)).toBe(key);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
