import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../../src/core/search/vocabulary.ts';

const WORDS = ['unlimited', 'united', 'mobile', 'att', 'seattle', '20gb', '30gb', 'australia', 'austria', '中国移动', 'limit'];
const lookup = vocabulary(WORDS);
const found = (typed: string): string[] => [...lookup(typed)].sort((a, b) => a.cost - b.cost).map(({ word }) => WORDS[word] ?? '');

describe('typed words', () => {
  test.each([
    ['the very word first, then where it is part of another', 'att', ['att', 'seattle']],
    ['the beginning of a word', 'unlim', ['unlimited']],
    ['a part of a Chinese run', '移动', ['中国移动']],
    ['the start of a word before its middle', 'limit', ['limit', 'unlimited']],
    ['a slip is forgiven', 'unlimted', ['unlimited']],
    ['two slips in a long word, and no more than the nearest word needs', 'unlimitde', ['unlimited']],
    ['no guessing where the word stands as typed', 'austria', ['austria']],
    ['no guessing at numbers', '40gb', []],
    ['no guessing at three letters', 'atx', []],
    ['nothing near', 'zzzzzz', []],
  ])('%s', (_, typed, expected) => expect(found(typed)).toEqual(expected));
});

test('the very word costs nothing', () =>
  expect(lookup('mobile')).toEqual([expect.objectContaining({ word: 2, cost: expect.closeTo(0, 2) })]));
