import { describe, expect, test } from 'vitest';
import { ranker } from '../../../../src/core/search/rank.ts';
import { aCard, aTier } from '../../../support/cards.ts';

const CARDS = [
  aCard({ id: 'a', name: 'AT&T Value Plus', carrier: 'AT&T', tiers: [aTier()] }),
  aCard({ id: 'b', name: 'Unlimited Max', carrier: 'Cláro', country: 'BR' }),
  aCard({ id: 'c', name: '全球通无限尊享套餐', carrier: '中国移动', country: 'CN', claim: '无限' }),
  aCard({ id: 'd', name: 'Basic', carrier: 'Plus Net', country: 'GB', claim: 'unlimited data' }),
];
const rank = ranker(CARDS);
const hits = (query: string): string[] => {
  const costs = rank(query);
  const found = CARDS.map(({ id }, at) => ({ id, cost: costs[at] ?? Infinity })).filter(({ cost }) => cost !== Infinity);
  return found.sort((a, b) => a.cost - b.cost).map(({ id }) => id);
};

describe('ranker', () => {
  test.each([
    ['signs are ignored', 'att', ['a']],
    ['signs may be typed', 'AT&T', ['a']],
    ['Chinese carrier by a part of its name', '移动', ['c']],
    ['Chinese word for what the plan does', '限速', ['a']],
    ['diacritics are ignored', 'claro', ['b']],
    ['a name counts more than the description', 'unlimited', ['b', 'c', 'd']],
    ['a slip is forgiven', 'unlimted', ['b', 'c', 'd']],
    ['every word must be answered', 'unlimited brazil', ['b']],
    ['words in any order', 'brazil unlimited', ['b']],
    ['country in Chinese', '巴西', ['b']],
    ['no plan answers', 'unlimited zzzz', []],
    ['20 GB typed with a gap', '20 GB att', ['a']],
  ])('%s: %s', (_, query, expected) => expect(hits(query)).toEqual(expected));

  test('an empty query costs nothing', () => expect([...rank('  ')]).toEqual([0, 0, 0, 0]));
  test('no plans, no costs', () => expect([...ranker([])('x')]).toEqual([]));
});
