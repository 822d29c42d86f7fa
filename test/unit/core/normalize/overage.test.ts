import { describe, expect, test } from 'vitest';
import { moneyToDecimal } from '../../../../src/core/model/index.ts';
import { readOverage } from '../../../../src/core/normalize/overage.ts';
import { aField, codesOf, dollars, inCurrency } from './support.ts';

const read = (price: string, unit?: string, priceHint = {}, unitHint = {}) => {
  const { overage, prose, notices } = readOverage(
    aField(price, priceHint),
    unit === undefined ? undefined : aField(unit, unitHint),
    dollars,
  );
  return [
    overage && `${moneyToDecimal(overage.price)} ${overage.price.currency} per ${overage.volume ? overage.volume.bytes / 1e6 : '?'} MB`,
    prose,
    codesOf(notices),
  ];
};

describe('a price in one cell', () => {
  test.each([
    ['$10.00/50GB', '10.00 USD per 50000 MB', []],
    ['$0.00001431/KB', '0.00001431 USD per 0.001 MB', []],
    ['$10/1GB  or $20/3GB', '10 USD per 1000 MB', ['partly-read-value']],
    ['€5 per GB', '5 EUR per 1000 MB', []],
    ['5元/GB', '5 CNY per 1000 MB', []],
  ])('%s', (text, expected, codes) => expect(read(text)).toEqual([expected, false, codes]));
});

describe('a price and its unit', () => {
  test.each([
    ['a block', '10', '50GB', {}, '10 USD per 50000 MB', []],
    ['a lone unit', '0.29', 'MB', {}, '0.29 USD per 1 MB', []],
    ['a unit after "per"', '2', 'per GB', {}, '2 USD per 1000 MB', []],
    ['per GB by the profile, in a block of 10 GB', '5', '10 GB', { unit: 'GB' }, '50 USD per 10000 MB', []],
    ['per GB by the profile, without a block', '5', undefined, { unit: 'GB' }, '5 USD per 1000 MB', []],
    ['per GB by the profile, in a block that is no multiple', '5', '500MB', { unit: 'GB' }, '5 USD per 1000 MB', []],
    ['no unit', '10', undefined, {}, '10 USD per ? MB', []],
    ['a unit that is no volume', '10', 'each', {}, '10 USD per ? MB', ['unreadable-value']],
    ['a placeholder for a unit', '10', 'NULL', {}, '10 USD per ? MB', []],
  ])('%s', (_, price, unit, hint, expected, codes) => expect(read(price, unit, hint)).toEqual([expected, false, codes]));
});

test.each(['0', '$0', '0.00'])('%s is no charge, and that is said', (text) =>
  expect(read(text, 'GB')).toEqual([null, false, ['partly-read-value', 'partly-read-value']]),
);
test('a price below zero is left out', () => expect(read('-5')).toEqual([null, false, ['partly-read-value']]));
test.each(['After 500MB data speed slowed to 128kbps', 'No overage charges'])('words are fine print: %s', (text) =>
  expect(read(text)).toEqual([null, true, []]),
);
test.each(['NULL', 'na', ''])('"%s" is nothing', (text) => expect(read(text, 'GB')).toEqual([null, false, []]));
test('an absent column is nothing', () =>
  expect(readOverage(undefined, aField('GB'), dollars)).toEqual({ overage: null, prose: false, notices: [] }));
test('both cells are evidence', () => {
  const { overage } = readOverage(aField('10.00', {}), aField('50GB'), inCurrency('EUR'));
  expect(overage?.evidence.map(({ text }) => text)).toEqual(['10.00', '50GB']);
});
