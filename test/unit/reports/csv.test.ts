import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvReport } from '../../../src/reports/csv.ts';
import { checkedFile, csvOf, hostileCsv, HOSTILE, UNREAD } from '../../support/checked.ts';

const options = { language: 'en', failOn: 'never' } as const;
const hostile = await checkedFile(hostileCsv, { name: 'hostile.csv' });
const rowsOf = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

test('starts with a byte order mark, and every record has every column', () => {
  const text = csvReport([hostile, UNREAD], options);
  expect(text.startsWith('\ufeff')).toBe(true);
  const records = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  expect(new Set(records.map((record) => record.length)).size).toBe(1);
});

test('no cell is a formula', () => {
  const cells = Papa.parse<string[]>(csvReport([hostile], options)).data.flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells).toContain(`'${HOSTILE[2]}`);
});

test('a finding carries its rule, its place, its words and its source', () => {
  const found = rowsOf(csvReport([hostile], options)).find(({ plan, rule }) => plan === 'Honest' && rule === 'core-threshold');
  expect(found).toMatchObject({
    file: 'hostile.csv',
    rulebook: 'core-unlimited',
    outcome: 'stated',
    row: '9',
    line: '10',
    column: 'terms',
    quote: '20 GB',
    force: 'should',
    sha256: hostile.file.sha256,
  });
  expect(found?.['source_url']).toMatch(/^https:/);
});

test('as many rows as findings that were listed', () => {
  const rows = rowsOf(csvReport([hostile], options)).filter(({ reason }) => reason !== '');
  expect(rows).toHaveLength(hostile.findings.length);
});

test('columns to be filled in by hand come last; heads are in the language of the report', () => {
  const [head = ''] = csvReport([hostile], { ...options, language: 'zh', blankColumns: ['处理'] }).split('\r\n');
  expect(head.endsWith(',处理')).toBe(true);
  expect(head).toContain('规则集');
});

test('a file that was not read, or holds no plan, has a row that says so', async () => {
  const rows = rowsOf(csvReport([UNREAD, await checkedFile(csvOf([]), { name: 'none.csv' })], options));
  expect(rows.map(({ file }) => file).sort()).toEqual(['none.csv', 'notes.csv']);
  expect(rows.every(({ outcome }) => outcome === 'Not read')).toBe(true);
});
