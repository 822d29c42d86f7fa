import { describe, expect, test } from 'vitest';
import { scorer } from '../../../../src/core/search/fuse.ts';
import { askable, asTyped, mayHaveSlips, mayStandInside, swaps, withSlips } from '../../../../src/core/search/patterns.ts';

test.each([
  ['att', false, false],
  ['limit', true, true],
  ['20gb', false, false],
  ['129元', false, false],
  ['移动', true, false],
  ['中国移动', true, true],
  ['무한', true, false],
  ['сеть', true, true],
])('%s: inside another word %s, slips %s', (word, inside, slips) => {
  expect(mayStandInside(word)).toBe(inside);
  expect(mayHaveSlips(word)).toBe(slips);
});

describe('what a pattern finds', () => {
  const TEXTS = [' unlimited plus ', ' limit ', ' limitless ', ' plus ', ' 20gb ', ' 120gb ', ' 20gbps ', ' 中国移动 '];
  const all = Uint32Array.from(TEXTS.keys());
  const score = scorer(TEXTS);
  const found = (pattern: string): string[] =>
    [...score(all, pattern)].sort((a, b) => a.score - b.score).map(({ id }) => TEXTS[id]?.trim() ?? '');
  test.each([
    ['the whole word, then its beginning, then inside', asTyped('limit'), ['limit', 'limitless', 'unlimited plus']],
    ['a number is not part of another', asTyped('20gb'), ['20gb', '20gbps']],
    ['signs of a script without gaps', asTyped('移动'), ['中国移动']],
    ['a slip', withSlips('limt'), ['unlimited plus', 'limit', 'limitless']],
    ['no slip as typed', asTyped('limt'), []],
  ])('%s', (_, pattern, expected) => expect(found(pattern)).toEqual(expected));
});

test('a long word is asked for by its beginning', () => expect(askable('x'.repeat(40))).toHaveLength(32));

test.each([
  ['abc', ['bac', 'acb']],
  ['aab', ['aba']],
  ['aa', []],
  ['', []],
])('neighbours of %s in each other’s place', (word, expected) => expect(swaps(word)).toEqual(expected));
