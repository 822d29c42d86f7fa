import { expect, test } from 'vitest';
import { readNumbers } from '../../../../../src/core/fineprint/common/number.ts';
import { withWordNumbers } from '../../../../../src/core/fineprint/common/word-number.ts';

const WORDS = new Map([
  ['one', 1],
  ['three', 3],
]);

test('words and digits come back in text order', () => {
  const text = 'one of 20 or Three';
  expect(withWordNumbers(text, readNumbers(text), WORDS).map(({ text: quote, value }) => [quote, value.number])).toEqual([
    ['one', 1],
    ['20', 20],
    ['Three', 3],
  ]);
});
test('a word inside a longer word is none', () => {
  expect(withWordNumbers('phone someone', [], WORDS)).toEqual([]);
});
