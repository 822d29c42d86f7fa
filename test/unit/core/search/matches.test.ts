import { describe, expect, test } from 'vitest';
import { corpus } from '../../../../src/core/search/corpus.ts';
import { mostSlips, scorer } from '../../../../src/core/search/fuse.ts';
import { matches, parts } from '../../../../src/core/search/matches.ts';
import { withSlips } from '../../../../src/core/search/patterns.ts';
import { aCard } from '../../../support/cards.ts';
import { manyCards } from '../../../support/many-cards.ts';

const bare = { carrier: '', country: null, service: null, payment: null, data: { kind: 'not-stated', mb: null, period: null } as const };
const NAMES = ['Unlimited', 'United', 'Mobile', 'AT&T', 'Seattle', '20GB', '30GB', 'Australia', 'Austria', '中国移动', 'Limit'];
const small = corpus(NAMES.map((name) => aCard({ ...bare, name })));
const found = (typed: string): string[] => {
  const { texts } = matches(small, scorer(small.texts), typed);
  return [...texts].sort((a, b) => a.score - b.score || a.id - b.id).map(({ id }) => small.texts[id]?.trim() ?? '');
};

describe('typed words', () => {
  test.each([
    ['a short word is not looked for inside others', 'att', ['att at t']],
    ['the beginning of a word', 'unlim', ['unlimited']],
    ['a part of a Chinese run', '移动', ['中国移动']],
    ['the word before its parts', 'limit', ['limit', 'unlimited']],
    ['a slip is forgiven', 'unlimted', ['unlimited']],
    ['two letters changed places', 'moblie', ['mobile']],
    ['two letters changed places in a word that begins', 'unlimtie', ['unlimited']],
    ['one slip in six letters, not two', 'docomo', []],
    ['two slips in a long word, and no more than the nearest word needs', 'unlimitde', ['unlimited']],
    ['no guessing where the word stands as typed', 'austria', ['austria']],
    ['no guessing at numbers', '40gb', []],
    ['a number is not part of another', '0gb', []],
    ['no guessing at three letters', 'atx', []],
    ['nothing near', 'zzzzzz', []],
  ])('%s', (_, typed, expected) => expect(found(typed)).toEqual(expected));
});

test.each([
  ['abcdef', 3, ['ab', 'cd', 'ef']],
  ['abcde', 2, ['abc', 'de']],
  ['abcd', 1, ['abcd']],
])('%s in %d parts', (word, count, expected) => expect(parts(word, count)).toEqual(expected));

describe('the chosen texts are all that Fuse would find among all texts', () => {
  const large = corpus(manyCards(1500));
  const score = scorer(large.texts);
  const all = Uint32Array.from(large.texts.keys());
  const byId = (texts: readonly { id: number; score: number }[]) => [...texts].sort((a, b) => a.id - b.id);
  test.each(['unlimited', 'plus', 'an', '5g', '1.5gb', '20', '套餐', '畅享', '使い', 'отчё', 'mobil', 'безлимит'])(
    'as typed: %s',
    (typed) => {
      const { pattern, texts } = matches(large, score, typed);
      expect(byId(texts)).toEqual(byId(score(all, pattern)));
    },
  );
  test.each(['moblie', 'prepiad', 'tarfi'])('with neighbours in each other’s place: %s', (typed) => {
    const { pattern, texts } = matches(large, score, typed);
    expect(texts.length).toBeGreaterThan(0);
    expect(byId(texts)).toEqual(byId(score(all, pattern)));
  });
  test.each(['unlimted', 'moblle', 'prepeid', 'kestrell', '不限流量', 'jugendtarrif', 'jugndtarrif', 'wirless', 'tariv'])(
    'with slips: %s',
    (typed) => {
      const { pattern, texts } = matches(large, score, typed);
      expect(pattern).toBe(withSlips(typed));
      expect(texts.length).toBeGreaterThan(0);
      const least = Math.max(...texts.map((text) => text.score));
      expect(least * typed.length).toBeLessThanOrEqual(mostSlips(typed.length) + 1e-9);
      expect(byId(texts)).toEqual(byId(score(all, pattern, least + 0.001)));
    },
  );
});
