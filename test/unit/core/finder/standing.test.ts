import { describe, expect, test } from 'vitest';
import { standings, type Standing } from '../../../../src/core/finder/standing.ts';
import { aCard, aTier, priced } from '../../../support/cards.ts';

const data = (id: string, mb: number) => aCard({ id, data: { kind: 'metered', mb, period: 'month' } });
const silent = { kind: 'not-stated', mb: null, period: null } as const;

describe('what each order looks at', () => {
  test.each<[Standing, string, Parameters<typeof standings>[0], string[]]>([
    [
      'price',
      'per 30 days, one-off behind, none last',
      [priced('none', null), priced('once', 5, 'USD', null), priced('b', 20), priced('a', 10)],
      ['a', 'b', 'once', 'none'],
    ],
    [
      'data',
      'GB at full speed: no limit in words, most first, not stated last',
      [
        aCard({ id: 'silent', data: silent }),
        data('ten', 10_000),
        aCard({ id: 'endless', data: { ...silent, kind: 'unlimited' }, verdict: 'truly unlimited (stated)' }),
        data('fifty', 50_000),
      ],
      ['endless', 'fifty', 'ten', 'silent'],
    ],
    [
      'newest',
      'dates of any precision, undated last',
      ['2024', null, '2025-12-25', '2025'].map((asOf) => aCard({ id: String(asOf), asOf })),
      ['2025-12-25', '2025', '2024', 'null'],
    ],
    [
      'stated',
      'what states more, then what is newer',
      [
        aCard({ id: 'less', asOf: '2026-01-01' }),
        aCard({ id: 'old', tiers: [aTier()], asOf: '2024' }),
        aCard({ id: 'new', tiers: [aTier()], asOf: '2025' }),
      ],
      ['new', 'old', 'less'],
    ],
  ])('%s: %s', (standing, _, cards, ids) => {
    expect([...standings(cards).by(standing)].map((at) => cards[at]?.id)).toEqual(ids);
  });
});

test('names in the alphabet of the language, numbers by their value, capitals and accents aside', () => {
  const cards = ['Öko 20', 'oko 3', 'Zeta', 'Alpha', 'Öko 3'].map((name, at) => aCard({ id: `p${at}`, name }));
  const names = [...standings(cards).byName('en')].map((at) => cards[at]?.name);
  expect(names[0]).toBe('Alpha');
  expect(names.slice(1, 3).sort()).toEqual(['oko 3', 'Öko 3']);
  expect(names.slice(3)).toEqual(['Öko 20', 'Zeta']);
});

test('equal plans stand in the order of ties in every order', () => {
  const cards = ['c', 'a', 'd', 'b'].map((id) => aCard({ id }));
  const own = standings(cards);
  for (const order of [...(['price', 'data', 'newest', 'stated'] as const).map(own.by), own.byName('en')]) expect(order).toEqual(own.ties);
});
