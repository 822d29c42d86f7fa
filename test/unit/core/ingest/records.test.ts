import { describe, expect, test } from 'vitest';
import { guessDelimiter, previewRecords, readRecords, type Dialect } from '../../../../src/core/ingest/records.ts';
import { codesOf } from './support.ts';

const COMMA: Dialect = { delimiter: ',', newline: '\n' };

function read(text: string, dialect: Dialect = COMMA): { records: [string[], number][]; codes: string[] } {
  const records: [string[], number][] = [];
  const notices = readRecords(text, dialect, (cells, line) => records.push([cells, line]));
  return { records, codes: codesOf(notices) };
}

describe('the delimiter', () => {
  test.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2;3\n2,5;2;3\n', ';'],
    ['a\tb\n1\t2\n', '\t'],
    ['a|b|c\n1|2|3\n', '|'],
    ['one column\nonly\n', ','],
    ['', ','],
  ])('of %j is %j', (text, delimiter) => {
    expect(guessDelimiter(text, '\n')).toBe(delimiter);
  });
});

describe('records and their physical lines', () => {
  test.each<[string, string, [string[], number][]]>([
    [
      'plain',
      'a,b\n1,2\n',
      [
        [['a', 'b'], 1],
        [['1', '2'], 2],
      ],
    ],
    [
      'a newline inside quotes',
      'a,b\n"x\ny",2\n3,4',
      [
        [['a', 'b'], 1],
        [['x\ny', '2'], 2],
        [['3', '4'], 4],
      ],
    ],
    ['doubled quotes', '"say ""hi""",2', [[['say "hi"', '2'], 1]]],
    [
      'a blank line',
      'a\n\nb\n',
      [
        [['a'], 1],
        [[''], 2],
        [['b'], 3],
      ],
    ],
    ['numbers stay as printed', '007,1.50,+3', [[['007', '1.50', '+3'], 1]]],
  ])('%s', (_, text, records) => {
    expect(read(text)).toEqual({ records, codes: [] });
  });

  test('carriage returns as record ends', () => {
    expect(read('a,b\r1,2\r', { delimiter: ',', newline: '\r' }).records).toEqual([
      [['a', 'b'], 1],
      [['1', '2'], 2],
    ]);
  });
});

describe('a quote that is never closed swallows nothing', () => {
  test.each<[string, string, string[][]]>([
    [
      'in the middle',
      'a,b\n"x,2\n3,4\n5,6\n',
      [
        ['a', 'b'],
        ['"x', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'in the last line',
      'a,b\n1,2\n3,"4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '"4'],
      ],
    ],
    [
      'twice',
      'a,b\n"x,2\n3,4\n"y,5\n6,7\n8,9\n',
      [
        ['a', 'b'],
        ['"x', '2'],
        ['3', '4'],
        ['"y', '5'],
        ['6', '7'],
        ['8', '9'],
      ],
    ],
  ])('%s', (_, text, records) => {
    const result = read(text);
    expect(result.records.map(([cells]) => cells)).toEqual(records);
    expect(new Set(result.codes)).toEqual(new Set(['malformed-quotes']));
  });
});

test('a preview reads no further than asked', () => {
  expect(previewRecords('a\nb\nc\n', COMMA, 2)).toEqual([['a'], ['b']]);
});
