import { describe, expect, test } from 'vitest';
import { isUnderstood, MAX_PROSE, mentionOf, proseCells, proseReader } from '../../../../src/core/normalize/fine-print.ts';
import { aConstant, aField, aMapped, codesOf, dollars, inCurrency } from './support.ts';

const cell = (text: string) => ({ column: 'terms', columnIndex: 1, text, offset: 0 });

describe('proseReader', () => {
  test('identical words are read once, under the place they stand in', () => {
    const read = proseReader('en');
    const [one, two] = [
      read(cell('After 5 GB speed is 64 kbps.'), dollars),
      read({ ...cell('After 5 GB speed is 64 kbps.'), columnIndex: 7 }, dollars),
    ];
    expect(two.reading.print).toBe(one.reading.print);
    expect(two.reading.cell.columnIndex).toBe(7);
  });
  test('the currency is that of the row', () => {
    const read = proseReader('en');
    const priced = (money: typeof dollars) =>
      read(cell('After 5 GB data costs $2 per GB.'), money).reading.print.tiers[0]?.tier.price?.currency;
    expect([priced(dollars), priced(inCurrency('AUD', 'AU')), priced(dollars)]).toEqual(['USD', 'AUD', 'USD']);
  });
  test('the scope of a cell', () => {
    const read = proseReader('en');
    const scopes = (scope?: 'hotspot') =>
      read(cell('10 GB then 600 kbps'), dollars, scope).reading.print.tiers.map(({ tier }) => tier.scope);
    expect([scopes(), scopes('hotspot')]).toEqual([['data'], ['hotspot']]);
  });
  test('a cell too long is read from its beginning, and that is said', () => {
    const { reading, notices } = proseReader('en')(cell(`After 5 GB speed is 64 kbps. ${'x '.repeat(MAX_PROSE)}`), dollars);
    expect([reading.print.tiers.length, codesOf(notices)]).toEqual([1, ['oversize-cell']]);
  });
});

test.each([
  ['printed cells', aField('words'), ['words']],
  ['what is printed, not what it is mapped to', aMapped('L', 'words'), ['L']],
  ['a constant is not printed', aConstant('words'), []],
  ['a blank cell', aField('  '), []],
  ['nothing', undefined, []],
])('proseCells: %s', (_, field, texts) => expect(proseCells(field).map(({ text }) => text)).toEqual(texts));

describe('isUnderstood', () => {
  test.each([
    ['English', 'Sold in shops.', 'en', true],
    ['Chinese', '全国通用。', 'zh', true],
    ['no language declared', 'Sold in shops.', null, true],
    ['a region of a language that is read', 'Sold in shops.', 'en-GB', true],
    ['German', 'Nach 4 GB wird gedrosselt.', 'de', true],
    ['Korean, not declared', '속도를 제한함', null, true],
    ['Japanese in a Chinese file', '速度を制限します', 'zh', true],
    ['Swedish, by declaration', 'Efter 4 GB sänks hastigheten.', 'sv', false],
    ['Swedish with a step that could be read', '4 GB, sedan 64 kbit/s', 'sv', false],
    ['Russian, by its letters', 'После 4 ГБ скорость снижается', null, false],
  ])('%s', (_, text, language, expected) => {
    const { reading } = proseReader(language)(cell(text), dollars);
    expect(isUnderstood(reading, language)).toBe(expected);
  });
});

test('mentionOf finds the first mention of a kind', () => {
  const { print } = proseReader('en')(cell('After 5 GB speed is 64 kbps.'), dollars).reading;
  expect([mentionOf(print, 'volume')?.text, mentionOf(print, 'money')]).toEqual(['5 GB', undefined]);
});
