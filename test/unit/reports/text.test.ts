import { expect, test } from 'vitest';
import { columns, width } from '../../../src/reports/columns.ts';
import { textReport } from '../../../src/reports/text.ts';
import { checkedFile, csvOf, hostileCsv, row, UNREAD } from '../../support/checked.ts';

const options = { language: 'en', failOn: 'must' } as const;
const hostile = await checkedFile(hostileCsv, { path: 'offers/hostile.csv' });

test('counts stand side by side, findings by rule with file, line, row, column and quote', () => {
  const text = textReport([hostile], options);
  expect(text).toMatch(/Rulebook +stated +unclear +not stated +not applicable +not tested\ncore-unlimited +4 +0 +33 +8 +0\n/);
  expect(text).toContain('offers/hostile.csv:10  Honest: States the threshold of use: “20 GB” (row 9, column terms).');
  expect(text).toContain('No text on the threshold of use was found in row 1.');
});

test('ends with what was not checked and why', async () => {
  const text = textReport([await checkedFile(hostileCsv, { coverage: 'excerpt' })], options);
  expect(text).toMatch(/What was not checked, and why\n(?: {2}.*\n)* {2}core-unlimited: only an excerpt is held: 33 answers/);
});

test('a table without plans is never free of findings', async () => {
  const text = textReport([await checkedFile(csvOf([]))], options);
  expect(text).toContain('Nothing was checked: the file holds no row that is a plan.');
  expect(text).toContain('A file could not be read, or nothing in it could be checked.');
});

test('a file that breaks off says that rows may be swallowed', async () => {
  const text = textReport([await checkedFile(`${csvOf([row('A')])}"Example","B\n"Example","C"\n`)], options);
  expect(text).toMatch(/A quoted cell in line \d+ is not closed.*rows after it may have been swallowed/);
});

test('a file that was not read names its columns', () => {
  expect(textReport([UNREAD], options)).toContain('notes.csv: No profile knows this header. Draft a profile. Columns found: a, <b>');
});

test('every finding is on one line', () => {
  const lines = textReport([hostile], { ...options, limit: 100 }).split('\n');
  expect(lines.filter((line) => line.includes('No text on the threshold'))).toHaveLength(8);
});

test('Chinese is two wide', () => {
  expect(width('规则ab')).toBe(6);
  expect(
    columns([
      ['规则', '1'],
      ['ab', '10'],
    ]),
  ).toEqual(['规则   1', 'ab    10']);
});
