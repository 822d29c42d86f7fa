import { describe, expect, test } from 'vitest';
import { readTable, sheetSource, textSource, type TableOptions } from '../../../../src/core/ingest/index.ts';
import type { Notice, Row } from '../../../../src/core/model/index.ts';
import { codesOf } from './support.ts';

interface Read {
  readonly rows: readonly Row[];
  readonly codes: readonly string[];
  readonly notices: readonly Notice[];
}

function read(text: string, options: TableOptions = { headerIndex: 0 }): Read {
  const rows: Row[] = [];
  const notices: Notice[] = [];
  const { value } = readTable(
    textSource(text),
    options,
    (row) => rows.push(row),
    (found) => notices.push(...found),
  );
  expect(value.rows).toBe(rows.length);
  return { rows, notices, codes: codesOf(notices) };
}

describe('what is data and what is not', () => {
  test.each<[string, string, TableOptions, (readonly [number, number, string])[], string[]]>([
    [
      'header and rows',
      'plan,price\nA,1\nB,2\n',
      { headerIndex: 0 },
      [
        [1, 2, 'A'],
        [2, 3, 'B'],
      ],
      [],
    ],
    ['a title above the header', 'Tariffs of May\nplan,price\nA,1\n', { headerIndex: 1 }, [[1, 3, 'A']], ['second-header']],
    ['units below the header', 'plan,price\n(text),(EUR)\nA,1\n', { headerIndex: 0 }, [[1, 3, 'A']], ['second-header']],
    [
      'blank lines',
      'plan,price\n\nA,1\n,\nB,2\n\n',
      { headerIndex: 0 },
      [
        [1, 3, 'A'],
        [2, 5, 'B'],
      ],
      ['blank-row', 'blank-row', 'blank-row'],
    ],
    [
      'the header again',
      'plan,price\nA,1\nPlan,Price\nB,2\n',
      { headerIndex: 0 },
      [
        [1, 2, 'A'],
        [2, 4, 'B'],
      ],
      ['repeated-header'],
    ],
    [
      'a short and a long row',
      'plan,price,data\nA,1\nB,2,3,4\n',
      { headerIndex: 0 },
      [
        [1, 2, 'A'],
        [2, 3, 'B'],
      ],
      ['short-row', 'long-row'],
    ],
    ['surplus cells that are blank', 'plan,price\nA,1,,\n', { headerIndex: 0 }, [[1, 2, 'A']], []],
    [
      'no header at all',
      'A,1\nB,2\n',
      { headerIndex: null, columns: ['plan', 'price'] },
      [
        [1, 1, 'A'],
        [2, 2, 'B'],
      ],
      [],
    ],
    ['only a header', 'plan,price\n', { headerIndex: 0 }, [], ['no-data-rows']],
    [
      'a header glued to the row before',
      'plan,price,web\nA,1,xplan,price,web\nB,2,y\n',
      { headerIndex: 0 },
      [
        [1, 2, 'A'],
        [2, 3, 'B'],
      ],
      ['glued-header'],
    ],
    [
      'a row glued behind the glued header',
      'plan,price,web\nA,1,xplan,price,webB,2,y\n',
      { headerIndex: 0 },
      [
        [1, 2, 'A'],
        [2, 2, 'B'],
      ],
      ['glued-header'],
    ],
    ['semicolons', 'plan;price\nA;1,5\n', { headerIndex: 0 }, [[1, 2, 'A']], ['delimiter-guessed']],
    [
      'a quoted newline',
      'plan,note\n"A","two\nlines"\nB,x\n',
      { headerIndex: 0 },
      [
        [1, 2, 'A'],
        [2, 4, 'B'],
      ],
      [],
    ],
  ])('%s', (_, text, options, rows, codes) => {
    const result = read(text, options);
    expect(result.rows.map(({ record, line, cells }) => [record, line, cells[0]])).toEqual(rows);
    expect([...result.codes].sort()).toEqual([...codes].sort());
  });
});

test('a notice names the record, the line and what to do', () => {
  const { notices } = read('plan,price,data\nA,1\n');
  expect(notices).toEqual([
    expect.objectContaining({ code: 'short-row', record: 1, line: 2, hint: 'The header has 3 columns, this record 2 cells.' }),
  ]);
});

test('a sheet is read like a text', () => {
  const rows: Row[] = [];
  readTable(
    sheetSource([
      ['plan', 'price'],
      ['A', '1'],
      ['', ''],
      ['B', '2'],
    ]),
    { headerIndex: 0 },
    (row) => rows.push(row),
    () => {},
  );
  expect(rows.map(({ record, line, cells }) => [record, line, cells[0]])).toEqual([
    [1, 2, 'A'],
    [2, 4, 'B'],
  ]);
});

test('an empty text has no preview and no row', () => {
  const source = textSource('');
  expect(source.preview).toEqual([]);
  expect(source.read(() => expect.unreachable())).toEqual([]);
});
