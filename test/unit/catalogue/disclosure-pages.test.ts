import { describe, expect, test } from 'vitest';
import { byCountry, totalsByRule } from '../../../src/catalogue/disclosure-pages.ts';
import type { MatrixRow } from '../../../src/catalogue/disclosure.ts';
import { emptyTally, type Rulebook, type Tally } from '../../../src/core/disclosure/index.ts';

const BOOK: Rulebook = {
  id: 'one',
  title: { en: 'One', zh: '一' },
  about: { en: 'One.', zh: '一。' },
  standing: 'in-force',
  inForce: { from: null, to: null },
  rules: [],
};
const BOOKS: readonly Rulebook[] = [BOOK, { ...BOOK, id: 'two' }, { ...BOOK, id: 'three' }];
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const tally = (disclosed: number, absent: number): Tally => ({ ...emptyTally(), disclosed, absent });
const row = (id: string, name: string, country: string | null, counts: Readonly<Record<string, Tally>> = {}): MatrixRow => ({
  carrier: { id, name, country, plans: 1, sources: [] },
  day: '2026-01-01',
  coverage: 'full',
  byRule: new Map(Object.entries(counts)),
  total: tally(1, 0),
});

describe('carriers by country', () => {
  const matrices = new Map([
    ['one', [row('de-b', 'B', 'DE'), row('de-a', 'A', 'DE'), row('fr-c', 'C', 'FR')]],
    ['two', [row('de-b', 'B', 'DE')]],
    ['three', []],
  ]);
  const countries = byCountry(matrices, BOOKS, compare);

  test('every carrier stands once, by name', () => {
    expect(countries.map(({ country, rows }) => [country, rows.map(({ carrier }) => carrier.id)])).toEqual([
      ['DE', ['de-a', 'de-b']],
      ['FR', ['fr-c']],
    ]);
  });

  test('a country has the rulebooks put to any of its carriers, in their order', () => {
    expect(countries.map(({ rulebooks }) => rulebooks.map(({ id }) => id))).toEqual([['one', 'two'], ['one']]);
  });

  test('what was not put to a carrier has no cell', () => {
    const [germany] = countries;
    expect(germany?.rows.map(({ cells }) => [...cells.keys()])).toEqual([['one'], ['one', 'two']]);
  });

  test('carriers without a country are a group of their own', () => {
    expect(byCountry(new Map([['one', [row('xx-a', 'A', null)]]]), BOOKS, compare)[0]?.country).toBeNull();
  });
});

test('totals add up over carriers, rule by rule', () => {
  const totals = totalsByRule([row('a', 'A', null, { x: tally(1, 2), y: tally(0, 1) }), row('b', 'B', null, { x: tally(3, 0) })]);
  expect(totals.get('x')).toEqual(tally(4, 2));
  expect(totals.get('y')).toEqual(tally(0, 1));
  expect(totals.get('z')).toBeUndefined();
});
