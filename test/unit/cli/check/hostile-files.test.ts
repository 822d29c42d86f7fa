/** Every hostile file of the golden cases, in every format and language: a clear answer, and never a fault. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../../../src/cli/check/check-files.ts';
import { questionFor } from '../../../../src/cli/check/question.ts';
import { loadProfiles } from '../../../../src/cli/profiles.ts';
import { digest, REPORT_FORMATS, writeReport } from '../../../../src/reports/index.ts';
import { sarifProblems } from '../../../support/sarif.ts';
import { ROOT } from '../../../support/project-files.ts';
import { wellFormed } from '../../../support/well-formed.ts';

const data = path.join(ROOT, 'data');
const golden = path.join(ROOT, 'test', 'golden');
const files = readdirSync(golden, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.startsWith('input.'))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .sort();

const { profiles } = await loadProfiles(data);
const question = await questionFor({ rulebooks: undefined, date: undefined, today: '2026-11-22' }, data);
const reading = { profile: undefined, country: undefined, currency: undefined, coverage: undefined, limit: undefined };
const results = await checkFiles(files, question, reading, profiles);

test('each is either checked or says why not', () => {
  expect(results.length).toBeGreaterThan(25);
  const { files: read, unread } = digest(results, { language: 'en', failOn: 'must' });
  expect(read.length + unread.length).toBe(results.length);
  expect(unread.filter(({ reason, message }) => reason === 'fault' || message === '')).toEqual([]);
  expect(read.flatMap(({ checked }) => checked.faults)).toEqual([]);
  const empty = read.filter(({ isEmpty }) => isEmpty).map(({ checked }) => path.basename(path.dirname(checked.path ?? '')));
  expect(empty).toContain('header-only');
  const why = unread.map((one) => path.basename(path.dirname(one.path)));
  expect(why).toEqual(expect.arrayContaining(['binary', 'blank-file', 'broken-xlsx', 'empty-file', 'unknown-header']));
});

describe.each(REPORT_FORMATS)('%s', (format) => {
  test.each(['en', 'zh'] as const)('holds together (%s)', (language) => {
    const text = writeReport(format, results, { language, failOn: 'must' });
    for (const file of files) expect(text).toContain(path.basename(path.dirname(file)));
    if (format === 'html' || format === 'junit') expect(wellFormed(text)).toBe(null);
    if (format === 'json') expect(() => JSON.parse(text) as unknown).not.toThrow();
    if (format === 'sarif') expect(sarifProblems(JSON.parse(text))).toEqual([]);
  });
});

test('a file that breaks off in a quoted cell says so in words', () => {
  const text = writeReport('text', results, { language: 'zh', failOn: 'never' });
  expect(text).toContain('其后的行可能被并入该单元格');
});
