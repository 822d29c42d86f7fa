import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../../src/core/search/vocabulary.ts';

const WORDS = ['unlimited', 'limit', 'seattle', 'att', '中国移动', 'limitlimit', 'a'];
const words = vocabulary(WORDS);
const named = (numbers: Uint32Array): string[] => [...numbers].map((number) => WORDS[number] ?? '');

test.each([
  ['limit', ['unlimited', 'limit', 'limitlimit']],
  ['移动', ['中国移动']],
  ['t', ['unlimited', 'limit', 'seattle', 'att', 'limitlimit']],
  ['zz', []],
  ['', []],
])('containing %s', (part, expected) => expect(named(words.containing(part))).toEqual(expected));

test.each([
  ['limit', ['limit', 'limitlimit']],
  ['a', ['att', 'a']],
  ['att', ['att']],
  ['动', []],
  ['', []],
])('beginning with %s', (part, expected) => expect(named(words.beginning(part))).toEqual(expected));

test('no words', () => expect([...vocabulary([]).containing('a')]).toEqual([]));

describe('the same as looking at every word', () => {
  const word = fc.stringMatching(/^[ab移]{1,6}$/);
  test('for any words and any part', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (all, part) => {
        const found = vocabulary(all);
        const by = (holds: (text: string) => boolean) => all.flatMap((text, number) => (holds(text) ? [number] : []));
        expect([...found.containing(part)]).toEqual(by((text) => text.includes(part)));
        expect([...found.beginning(part)]).toEqual(by((text) => text.startsWith(part)));
      }),
    );
  });
});
