import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../../src/core/model/index.ts';
import { piecesOf, shownRow } from '../../../../src/islands/check/row.ts';

const quoted = (columnIndex: number, text: string, at: number): Evidence => ({
  column: 'x',
  columnIndex,
  text,
  span: [at, at + text.length],
});
/** Marked words in brackets. */
const drawn = (pieces: readonly { readonly text: string; readonly marked: boolean }[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('piecesOf', () => {
  test.each<readonly [what: string, cell: string, spans: readonly (readonly [number, number])[], expected: string]>([
    ['nothing marked', '20 GB, then slow', [], '20 GB, then slow'],
    ['one mark', '20 GB, then slow', [[0, 5]], '[20 GB], then slow'],
    [
      'marks that overlap are one',
      '20 GB, then slow',
      [
        [3, 11],
        [0, 5],
      ],
      '[20 GB, then] slow',
    ],
    ['the whole cell', '20 GB', [[0, 5]], '[20 GB]'],
    ['a long cell without marks is cut', 'a'.repeat(300), [], `${'a'.repeat(240)}…`],
    [
      'a long cell is cut around its mark',
      `${'a'.repeat(200)}20 GB${'b'.repeat(200)}`,
      [[200, 205]],
      `…${'a'.repeat(120)}[20 GB]${'b'.repeat(120)}…`,
    ],
    [
      'between two marks too',
      `1${'a'.repeat(300)}2`,
      [
        [0, 1],
        [301, 302],
      ],
      `[1]${'a'.repeat(120)} … ${'a'.repeat(120)}[2]`,
    ],
  ])('%s', (_what, cell, spans, expected) => expect(drawn(piecesOf(cell, spans))).toBe(expected));
});

describe('shownRow', () => {
  const columns = ['Plan', '', 'Terms', 'Note'];
  const cells = ['Ten', 'x', 'After 20 GB: 128 kbit/s', ' '];

  test('quoted cells come first, the others follow, empty ones are counted', () => {
    const row = shownRow(columns, cells, [quoted(2, '128 kbit/s', 13)]);
    expect(row.shown.map(({ column, pieces }) => [column, drawn(pieces)])).toEqual([['Terms', 'After 20 GB: [128 kbit/s]']]);
    expect(row.others.map(({ column }) => column)).toEqual(['Plan', '#2']);
    expect(row.empty).toBe(1);
  });
  test('a quotation whose span counts from elsewhere is found by its words', () =>
    expect(shownRow(columns, cells, [quoted(2, '128 kbit/s', 400)]).shown.map(({ pieces }) => drawn(pieces))).toEqual([
      'After 20 GB: [128 kbit/s]',
    ]));
  test('words that are not in the cell mark nothing', () =>
    expect(shownRow(columns, cells, [quoted(2, '64 kbit/s', 13)]).shown.map(({ pieces }) => drawn(pieces))).toEqual([
      'Ten',
      'x',
      'After 20 GB: 128 kbit/s',
    ]));
  test('where nothing is quoted, the first filled cells stand for the row', () => {
    const row = shownRow([], ['a', '', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], []);
    expect([row.shown.length, row.others.length, row.empty]).toEqual([6, 2, 1]);
  });
  test('cells beyond the header are shown by their number', () =>
    expect(shownRow(['Plan'], ['Ten', 'surplus'], []).shown.map(({ column }) => column)).toEqual(['Plan', '#2']));
});
