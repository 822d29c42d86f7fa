import { describe, expect, test } from 'vitest';
import type { Column, ColumnType, ColumnValue } from '../../../src/core/model/table/index.ts';
import { csvLine, csvLines } from '../../../src/publish/csv.ts';

const column = (type: ColumnType): Column<ColumnValue> => ({ name: 'cell', type, meaning: { en: '', zh: '' }, of: (value) => value });

describe('a value as a cell', () => {
  test.each<readonly [ColumnType, ColumnValue, string]>([
    ['string', 'Meridian 20', 'Meridian 20'],
    ['string', 'a, "b"', '"a, ""b"""'],
    ['string', 'a;b', '"a;b"'],
    ['string', 'a;=1+1', '"\'""a\\u003b=1+1"""'],
    ['array', ['a;=1+1'], '"[""a\\u003b=1+1""]"'],
    ['string', '=1+1', "'=1+1"],
    ['string', '-5', "'-5"],
    ['string', '', "'"],
    ['string', 'a\nb', '"\'""a\\nb"""'],
    ['string', null, ''],
    ['number', -5.5, '-5.5'],
    ['number', 1e-7, '1e-7'],
    ['decimal', '-10.00', '-10.00'],
    ['integer', 3, '3'],
    ['boolean', false, 'false'],
    ['array', [], ''],
    ['array', ['=1+1', 'a\rb'], '"[""=1+1"",""a\\rb""]"'],
    ['object', { a: null }, '"{""a"":null}"'],
  ])('%s %j → %s', (type, value, cell) => {
    expect(csvLine([column(type)], value)).toBe(`${cell}\n`);
  });
});

test('a table is a header and one line a record', () => {
  expect([...csvLines([column('string'), column('string')], ['a', 'b'])]).toEqual(['cell,cell\n', 'a,a\n', 'b,b\n']);
});
