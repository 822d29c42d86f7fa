import { describe, expect, test } from 'vitest';
import { headerKey, isUnitsRow, readColumns, repeatsHeader, unglueHeader } from '../../../../src/core/ingest/header.ts';
import { codesOf } from './support.ts';

describe('names are compared without what printing adds', () => {
  test.each([
    ['  Monthly   Price ', 'monthly price'],
    ['\uFEFFplan', 'plan'],
    ['"Plan Name"', 'plan name'],
    ['500GB\nDATA', '500gb data'],
    ['Ｐｒｉｃｅ', 'price'],
    ['套餐名称：', '套餐名称'],
    ['price*', 'price'],
    ['   ', ''],
  ])('%j', (name, key) => {
    expect(headerKey(name)).toBe(key);
  });
});

describe('oddities of a header', () => {
  test.each([
    [['plan', 'price'], []],
    [['plan', 'price '], ['padded-header']],
    [['plan', 'Price', 'price'], ['duplicate-header']],
    [['', '', 'price'], []],
  ])('%j', (cells, codes) => {
    expect(codesOf(readColumns(cells, 1).notices)).toEqual(codes);
  });

  test('the first column of a repeated name is the one that is read', () => {
    expect(readColumns(['plan', 'price', 'PRICE'], 1).columns.positions.get('price')).toBe(1);
  });
});

describe('a header that stands again', () => {
  const { columns } = readColumns(['Plan', 'Price', 'Data'], 1);
  test.each([
    [['Plan', 'Price', 'Data'], true],
    [['plan', ' PRICE', 'data'], true],
    [['Plan', '12', '5 GB'], false],
    [['Plan', 'Price', 'Price'], false],
    [[], false],
  ])('%j', (cells, repeated) => {
    expect(repeatsHeader(cells, columns)).toBe(repeated);
  });
});

describe('a row of units', () => {
  test.each([
    [['', '(GB)', '(EUR)'], true],
    [['[text]', '<number>', ''], true],
    [['（元）', '【GB】', ''], true],
    [['', '(GB)', ''], false],
    [['Plan (5G)', '12', ''], false],
    [['', '', ''], false],
  ])('%j', (cells, units) => {
    expect(isUnitsRow(cells)).toBe(units);
  });
});

describe('a glued header', () => {
  const { columns } = readColumns(['plan', 'price', 'web'], 1);
  test.each<[string, string[], { cells: string[]; behind: string[] } | null]>([
    [
      'with a row behind it',
      ['A', '1', 'a.exampleplan', 'price', 'webB', '2', 'b.example'],
      { cells: ['A', '1', 'a.example'], behind: ['B', '2', 'b.example'] },
    ],
    ['at the end of the row', ['A', '1', 'a.exampleplan', 'price', 'web'], { cells: ['A', '1', 'a.example'], behind: [] }],
    [
      'three files in one line',
      ['A', '1', 'aplan', 'price', 'webB', '2', 'bplan', 'price', 'webC', '3', 'c'],
      { cells: ['A', '1', 'a'], behind: ['B', '2', 'bplan', 'price', 'webC', '3', 'c'] },
    ],
    ['no header at all', ['A', '1', 'x', 'y', 'z'], null],
    ['a plain row', ['A', '1', 'x'], null],
  ])('%s', (_, cells, expected) => {
    expect(unglueHeader(cells, columns)).toEqual(expected);
  });
});
