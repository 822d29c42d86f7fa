import { describe, expect, test } from 'vitest';
import { isWordCharacter, isWordEnd, isWordStart, wholeWords } from '../../../../../src/core/fineprint/common/boundary.ts';

describe('whole words', () => {
  test.each([
    ['data cap', 'cap', true],
    ['capacity', 'cap', false],
    ['débit', 'bit', false],
    ['été', 't', false],
    ['GB后', 'GB', true],
    ['满GB', 'GB', true],
    ['GB를', 'GB', true],
    ['GBdata', 'GB', false],
    ['प्रतिMB', 'MB', false],
    ['x_cap', 'cap', false],
    ['cap2', 'cap', false],
    ['ñcap', 'cap', false],
    ['“cap”', 'cap', true],
    ['है।', 'है', true],
    ['حد،', 'حد', true],
  ])('%s has the word %s: %s', (text, word, expected) => {
    expect(wholeWords(word).test(text)).toBe(expected);
  });
});

test.each([
  ['a', true],
  ['é', true],
  ['7', true],
  ['я', true],
  ['后', false],
  ['カ', false],
  [' ', false],
  ['-', false],
  ['×', false],
  ['', false],
])('%s is a word character: %s', (char, expected) => {
  expect(isWordCharacter(char)).toBe(expected);
});

test.each([
  ['2GBचा', 3, true],
  ['2GBs', 3, false],
  ['जीबीचा', 4, false],
  ['है।', 2, true],
])('in %s a word may end before %s: %s', (text, index, expected) => {
  expect(isWordEnd(text, index)).toBe(expected);
});

test('the ends of a text are edges', () => {
  expect([isWordStart('ab', 0), isWordStart('ab', 1), isWordEnd('ab', 2), isWordEnd('ab', 1)]).toEqual([true, false, true, false]);
});
