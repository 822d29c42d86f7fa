import { describe, expect, test } from 'vitest';
import { bindProfile, locator, readColumns } from '../../../../src/core/ingest/index.ts';
import type { RawOffer, Target } from '../../../../src/core/model/index.ts';
import { aProfile, codesOf } from './support.ts';

const row = (...cells: string[]) => ({ record: 7, line: 9, cells });
const text = (offer: RawOffer | undefined, target: Target): string | undefined => offer?.fields[target]?.cells[0]?.text;

test('columns are found by name, by another spelling and by position', () => {
  const locate = locator(readColumns(['plan', ' Price (EUR) ', ''], 1).columns);
  expect([locate('PLAN'), locate(['preis', 'price (eur)']), locate(2), locate(3), locate('data')]).toEqual([
    { index: 0, name: 'plan' },
    { index: 1, name: ' Price (EUR) ' },
    { index: 2, name: '' },
    null,
    null,
  ]);
});

describe('a row becomes an offer', () => {
  const profile = aProfile('t', {
    numbers: 'comma',
    fields: {
      plan_name: 'plan',
      price: { column: 'price', unit: 'fen' },
      service: { constant: 'mobile' },
      data_allowance: { column: 'data', values: { 'Max ': '100 GB' }, unlimited: ['999'] },
      payment: 'kind',
    },
  });
  const { columns } = readColumns(['plan', 'price', 'data', 'note'], 1);
  const conform = bindProfile(profile, columns);

  test('cells as printed, with record, line and hints', () => {
    const [offer] = conform.offers(row(' A ', '1200', '999', 'x'));
    expect(offer).toMatchObject({ record: 7, line: 9 });
    expect(offer?.fields.plan_name).toMatchObject({
      cells: [{ column: 'plan', columnIndex: 0, text: ' A ', offset: 0 }],
      hint: { numbers: 'comma' },
    });
    expect(offer?.fields.price?.hint).toEqual({ numbers: 'comma', unit: 'fen' });
    expect(offer?.fields.data_allowance?.hint).toEqual({ numbers: 'comma', unlimited: ['999'] });
  });

  test('a value of the profile stands beside the cell, not in its place', () => {
    const [offer] = conform.offers(row('A', '', 'MAX', ''));
    expect(offer?.fields.data_allowance).toMatchObject({ mapped: '100 GB', cells: [{ text: 'MAX' }] });
  });

  test('a constant has no cell', () => {
    expect(conform.offers(row('A'))[0]?.fields.service).toMatchObject({ cells: [], hint: { constant: 'mobile' } });
  });

  test('a blank cell and a missing column give no field', () => {
    const [offer] = conform.offers(row('A', '  '));
    expect([offer?.fields.price, offer?.fields.data_allowance, offer?.fields.payment]).toEqual([undefined, undefined, undefined]);
  });

  test('equal cells give the very same field, other cells another', () => {
    const [first, again, other] = [row('A', '5'), row('A', '5'), row('A', '6')].map((each) => conform.offers(each)[0]);
    expect(first?.fields.price).toBe(again?.fields.price);
    expect(first?.fields.price).not.toBe(other?.fields.price);
  });

  test('columns the profile knows and the file lacks, and the other way round, are told', () => {
    expect(conform.notices.map(({ code, column }) => [code, column])).toEqual([
      ['missing-column', 'kind'],
      ['unknown-column', 'note'],
    ]);
  });
});

describe('a pivoted table', () => {
  const profile = aProfile('p', {
    file: { unpivotFrom: 1 },
    fields: { plan_name: { pivot: 'heading' }, price: { pivot: 'value' }, tier_name: { column: 0 } },
  });
  const { columns } = readColumns(['speed', '100 GB', 'Unlimited'], 1);
  const conform = bindProfile(profile, columns);

  test.each<[string, string[], [string | undefined, string | undefined][]]>([
    [
      'one offer a filled column',
      ['50', '$10', '$20'],
      [
        ['100 GB', '$10'],
        ['Unlimited', '$20'],
      ],
    ],
    ['a blank column is no offer', ['50', '', '$20'], [['Unlimited', '$20']]],
    ['a row without any goes on empty, to be rejected', ['50', ' ', ''], [[undefined, undefined]]],
  ])('%s', (_, cells, expected) => {
    const offers = conform.offers(row(...cells));
    expect(offers.map((offer) => [text(offer, 'plan_name'), text(offer, 'price')])).toEqual(expected);
    expect(offers.map((offer) => text(offer, 'tier_name'))).toEqual(expected.map(([name]) => (name === undefined ? undefined : '50')));
  });

  test('the pivoted columns are not unknown ones', () => {
    expect(codesOf(conform.notices)).toEqual([]);
  });
});
