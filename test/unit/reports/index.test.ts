/** All formats say the same of one result, in both languages, whatever the file says. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPORT_FILES, REPORT_FORMATS, TOOL, writeReport } from '../../../src/reports/index.ts';
import { checkedFile, csvOf, hostileCsv, throwing, UNREAD } from '../../support/checked.ts';
import { ROOT } from '../../support/project-files.ts';

const hostile = await checkedFile(hostileCsv, { path: 'offers/hostile.csv' });
const headerOnly = await checkedFile(csvOf([]), { name: 'header-only.csv' });
const faulty = await checkedFile(hostileCsv, { name: 'faulty.csv', rulebooks: [throwing()] });
const options = { language: 'en', failOn: 'should' } as const;

test('the version is that of the package', () => {
  expect(TOOL.version).toBe((JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }).version);
});

describe.each(REPORT_FORMATS)('%s', (format) => {
  test('is the same for the same result', () => {
    expect(writeReport(format, [hostile], options)).toBe(writeReport(format, [hostile], options));
    expect(REPORT_FILES[format].extension).not.toBe('');
  });

  test.each(['en', 'zh'] as const)('carries every file, read or not, faulty or empty (%s)', (language) => {
    const text = writeReport(format, [hostile, UNREAD, headerOnly, faulty], { ...options, language });
    for (const name of ['hostile.csv', 'notes.csv', 'header-only.csv', 'faulty.csv']) expect(text).toContain(name);
    expect(text).toContain('made-up-broken');
    expect(text).toMatch(language === 'en' ? /[Nn]othing was checked|nothing_checked/ : /未作任何检查|nothing_checked/);
  });

  test('leaves no control characters that a terminal or a parser would obey', () => {
    const text = writeReport(format, [hostile], { ...options, limit: 100 });
    expect(format === 'csv' ? text.replaceAll('\u001b', '').replaceAll('\u0007', '') : text).not.toMatch(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/,
    );
    expect(text).toContain('不限量套餐');
    expect(text).toContain('plain, with a comma');
  });
});

test.each(REPORT_FORMATS)('%s: a hash that could not be computed is said to be none, never an empty one', (format) => {
  const text = writeReport(format, [{ ...hostile, file: { ...hostile.file, sha256: '' } }], options);
  expect(text).not.toMatch(/"sha-?256": ?""/);
  if (format === 'text' || format === 'html') expect(text).toContain('not computed');
});
