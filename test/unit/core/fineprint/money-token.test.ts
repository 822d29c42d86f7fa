import { describe, expect, test } from 'vitest';
import { rolesOf } from './support.ts';

describe('what an amount of money is there for', () => {
  test.each([
    ['up to $50 a month', 'cap $50'],
    ['$100 maximum', 'cap $100'],
    ['above $200', 'limit $200'],
    ['$40 a month', 'plain $40'],
    ['费用满500元断网', 'limit 500元'],
  ])('%s → %s', (text, expected) => {
    expect(rolesOf(text)).toEqual([expected]);
  });
});
