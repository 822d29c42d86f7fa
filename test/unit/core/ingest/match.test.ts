import { describe, expect, test } from 'vitest';
import {
  compareHeader,
  headerIndexFor,
  nearestProfile,
  parseProfile,
  recognise,
  resolveProfile,
  type Profile,
} from '../../../../src/core/ingest/index.ts';
import { aDocument, aProfile } from './support.ts';

const small = aProfile('small', { match: ['plan', 'price'], fields: { plan_name: 'plan', price: 'price' } });
const wide = aProfile('wide', { match: ['plan', 'price'], fields: { plan_name: 'plan', price: 'price', data_allowance: 'data' } });
const spelled = aProfile('spelled', {
  match: [['tariff', 'tarif'], 'preis'],
  fields: { plan_name: { column: ['tariff', 'tarif'] }, price: 'preis' },
});
const acme = aProfile('acme', {
  match: ['plan', 'price'],
  matchValues: { carrier: ['Acme', 'Acme Mobile*'] },
  fields: { plan_name: 'plan', price: 'price' },
});
const headless = aProfile('headless', { file: { header: 'none', columns: ['plan'] } });

/** A profile that borrows the layout of another and brings nothing that recognises a file. */
function borrowing(id: string, from: Profile): Profile {
  const parsed = parseProfile({ title: id, licence: { text: 'x' }, acceptance: aDocument()['acceptance'], layout: from.id });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const { id: _, recognisable: __, ...layout } = from;
  const resolved = resolveProfile(id, parsed.profile, new Map([[from.id, layout]]));
  if (typeof resolved === 'string') throw new Error(resolved);
  return resolved;
}

describe('the header decides', () => {
  test.each<[string, string[][], Profile[], string | null]>([
    ['all required columns', [['plan', 'price']], [small], 'small'],
    ['padding and case do not matter', [[' Plan ', 'PRICE']], [small], 'small'],
    ['the one that knows more columns', [['plan', 'price', 'data']], [small, wide], 'wide'],
    ['equal shares: the smaller id', [['plan', 'price']], [wide, small], 'small'],
    ['a further spelling', [['Tarif', 'Preis']], [small, spelled], 'spelled'],
    ['a required column is missing', [['plan', 'data']], [small, wide], null],
    ['a layout without header never matches', [['plan']], [headless], null],
    ['a header below a title', [['Tariffs of May'], ['plan', 'price']], [small], 'small'],
    ['nothing to read', [], [small], null],
  ])('%s', (_, preview, profiles, id) => {
    expect(recognise(preview, profiles)?.profile.id ?? null).toBe(id);
  });
});

describe('values tell publishers apart', () => {
  const header = ['carrier', 'plan', 'price'];
  test.each<[string, string[][], string]>([
    ['the value stands there', [header, ['Acme', 'A', '1']], 'acme'],
    ['in any case', [header, ['ACME', 'A', '1']], 'acme'],
    ['a beginning', [header, ['Acme Mobile East', 'A', '1']], 'acme'],
    ['a longer name is another', [header, ['Acme Cable', 'A', '1']], 'wide'],
    ['no rows', [header], 'wide'],
    [
      'no such column',
      [
        ['plan', 'price'],
        ['A', '1'],
      ],
      'wide',
    ],
  ])('%s', (_, preview, id) => {
    expect(recognise(preview, [acme, wide])?.profile.id).toBe(id);
  });
});

test('a source that only borrows a layout is never recognised by its header', () => {
  const source = borrowing('aa/first', wide);
  const header = [['plan', 'price', 'data']];
  expect(recognise(header, [source, wide])?.profile.id).toBe('wide');
  expect(recognise(header, [source])).toBe(null);
});

test('the header index is that of the first record with all columns', () => {
  expect(headerIndexFor([['title'], ['plan', 'price'], ['plan', 'price']], small)).toBe(1);
  expect(headerIndexFor([['plan']], small)).toBe(null);
});

test('missing columns are named with their spellings', () => {
  expect(compareHeader(spelled, ['preis', 'data'])).toEqual({ share: 0.5, missing: ['tariff / tarif'] });
});

test('the nearest profile knows most of the columns', () => {
  expect(nearestProfile(['plan', 'data'], [small, wide, spelled])).toMatchObject({ profile: { id: 'wide' }, missing: ['price'], share: 1 });
  expect(nearestProfile(['plan'], [])).toBe(null);
});
