import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, plainJson, unguarded } from '../../../../../src/core/model/table/index.ts';

/** What spreadsheets begin a formula with, in every width. */
const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹢', '﹣', '−'];

describe('a text that begins like a formula', () => {
  test.each([
    ...SIGNS.map((sign) => `${sign}1+2`),
    "=cmd|' /C calc'!A0",
    '  =1+2',
    '\u00a0@SUM(A1)',
    '\u200e=1+2',
    '\u202e-2',
    '\ufeff=1',
    '\u0000=1',
    '-',
    '+8613800138000',
  ])('%j is guarded and given back', (text) => {
    expect(guarded(text)).toMatch(/^'/);
    expect(unguarded(guarded(text))).toBe(text);
  });
});

test.each([
  ['Meridian 20', 'Meridian 20'],
  ['', "'"],
  ["'=1+2", "''=1+2"],
  ["'", "''"],
  ["'n beetje", "''n beetje"],
  [' blank ', "' blank "],
  ['a\r\nb', '\'"a\\r\\nb"'],
  ['half \ud83d', '\'"half \\ud83d"'],
  ['"quoted"', '"quoted"'],
  ['"json" ', '\'"\\"json\\" "'],
  ['\'"json"', '\'\'"json"'],
  ['a;=1+1;b', `'"a\\u003b=1+1;b"`],
  ['a; "@x', `'"a; \\"@x"`],
  ['5 GB; 10 GB', '5 GB; 10 GB'],
  ['3-1', '3-1'],
  ['子午畅享99元套餐', '子午畅享99元套餐'],
])('%j stands in a cell as %j', (text, cell) => {
  expect(guarded(text)).toBe(cell);
  expect(unguarded(cell)).toBe(text);
});

test('a cell nobody guarded is taken as it stands', () => {
  expect(unguarded('=1+2')).toBe('=1+2');
  expect(unguarded('\'"no json')).toBe('"no json');
  expect(unguarded("'12")).toBe('12');
});

/** Texts made of what breaks tables: signs, quotes, separators, line ends, controls, halves of characters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SIGNS, "'", '"', ',', ';', '|', ' ', '\u0000', '\u2028', '\ufeff', '\ud83d', '\ude00', 'null', '\\', '#'),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

test('whatever the text: the cell is safe, plain, and gives it back letter for letter', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const cell = guarded(text);
      expect(unguarded(cell)).toBe(text);
      expect(cell).not.toBe('');
      expect(cell).toBe(cell.trimStart());
      expect(cell).not.toMatch(/^[=+\-@＝＋－＠﹢﹣−]|[\u0000-\u001f\u007f-\u009f]/);
      // Where the semicolon ends a cell, none of the pieces is a formula either.
      expect(cell.replaceAll('"', '""')).not.toMatch(/;[\s"]*[=+\-@＝＋－＠]/);
      expect(cell.isWellFormed()).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('JSON in a cell is printable, and the same value', () => {
  fc.assert(
    fc.property(fc.array(hostile), (list) => {
      const cell = plainJson(list);
      expect(JSON.parse(cell)).toEqual(list);
      expect(cell).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/);
      expect(cell.isWellFormed()).toBe(true);
    }),
  );
});
