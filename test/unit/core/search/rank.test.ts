import fc from 'fast-check';
import Fuse from 'fuse.js';
import { describe, expect, test } from 'vitest';
import { searchTexts } from '../../../../src/core/search/corpus.ts';
import { FIELDS, WEIGHTS } from '../../../../src/core/search/documents.ts';
import { OPTIONS } from '../../../../src/core/search/fuse.ts';
import { preparedRanker, ranker } from '../../../../src/core/search/rank.ts';
import { aCard, aTier } from '../../../support/cards.ts';
import { manyCards } from '../../../support/many-cards.ts';

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
    ['every plan is a plan', 'claro plan', ['b']],
    ['no plan answers', 'unlimited zzzz', []],
    ['20 GB typed with a gap', '20 GB att', ['a']],
  ])('%s: %s', (_, query, expected) => expect(hits(query)).toEqual(expected));

  test('an empty query costs nothing', () => expect([...rank('  ')]).toEqual([0, 0, 0, 0]));
  test('no plans, no costs', () => expect([...ranker([])('x')]).toEqual([]));
});

describe('the costs are those of plain Fuse over every plan', () => {
  const cards = manyCards(600);
  const search = preparedRanker(cards);
  const plain = new Fuse(cards.map(searchTexts), { ...OPTIONS, keys: FIELDS.map((name) => ({ name, weight: WEIGHTS[name] })) });
  test.each(['unlimited', 'prepaid plus', 'us 20GB', '套餐 5g', 'germany tarif m', 'a', 'телеком', 'qqqzzz', 'japan データ 20'])(
    '%s',
    (query) => {
      const expected = new Float64Array(cards.length).fill(Infinity);
      for (const { refIndex, score = 1 } of plain.search({ $and: [...search.patterns(query)] })) expected[refIndex] = score;
      expect(search.costs(query)).toEqual(expected);
    },
  );
});

describe('neutral', () => {
  const cards = manyCards(200);
  const QUERIES = ['unlimited', 'unlimted', '套餐', 'kestrel plus', '20gb'];
  const byId = (of: typeof cards, query: string) => {
    const costs = ranker(of)(query);
    return Object.fromEntries(of.map(({ id }, at) => [id, costs[at]]));
  };
  test.each(QUERIES)('the order of the plans does not matter: %s', (query) =>
    expect(byId(cards.toReversed(), query)).toEqual(byId(cards, query)),
  );
  test.each(QUERIES)('nor what was asked before: %s', (query) => {
    const used = ranker(cards);
    for (const before of QUERIES) used(`${before} ${query}`);
    expect(used(query)).toEqual(ranker(cards)(query));
  });
  test('a plan that states more does not cost more', () => {
    const costs = ranker([aCard({ id: 'a' }), aCard({ id: 'b', tiers: [aTier(), aTier({ from_mb: 50_000, action: 'block' })] })])(
      'example',
    );
    expect(costs[0]).toBe(costs[1]);
  });
});

test('whatever is typed, every cost is a number from 0 to 1 or Infinity', () => {
  const search = preparedRanker(manyCards(50));
  const signs = fc.string({ unit: fc.constantFrom(...'\'"|!^=$\\\u0000 .aé移20') });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), signs), (query) => {
      for (const cost of search.costs(query)) expect(cost === Infinity || (cost >= 0 && cost <= 1)).toBe(true);
    }),
  );
});
