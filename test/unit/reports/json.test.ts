import { expect, test } from 'vitest';
import { jsonReport } from '../../../src/reports/json.ts';
import { checkedFile, csvOf, hostileCsv, throwing, UNREAD } from '../../support/checked.ts';

interface Wire {
  readonly report_version: number;
  readonly ending: string;
  readonly failures: number;
  readonly counts: Record<string, number>;
  readonly rules: readonly { readonly id: string; readonly requires: { en: string; zh: string }; readonly citations: readonly unknown[] }[];
  readonly files: readonly {
    readonly rows: number;
    readonly plans: number;
    readonly rejected: number;
    readonly nothing_checked: boolean;
    readonly findings: readonly {
      readonly outcome: string;
      readonly evidence: readonly { readonly text: string }[];
      readonly suppressed: unknown;
    }[];
    readonly faults: readonly { readonly message: string }[];
    readonly rulebooks: readonly { readonly not_checked: readonly { readonly reason: string; readonly answers: number }[] }[];
  }[];
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly suppressions: readonly { readonly state: string; readonly findings: number }[];
}

const options = { language: 'en', failOn: 'should' } as const;
const hostile = await checkedFile(hostileCsv, { name: 'hostile.csv' });
const json = (...args: Parameters<typeof jsonReport>): Wire => JSON.parse(jsonReport(...args)) as Wire;

test('carries counts, findings with quotes, and the rules they answer', () => {
  const report = json([hostile], options);
  expect(report).toMatchObject({ report_version: 1, ending: 'shortcomings', counts: { disclosed: 4, absent: 33, 'not-applicable': 8 } });
  expect(report.failures).toBe(33);
  const [file] = report.files;
  expect(file).toMatchObject({ rows: 9, plans: 9, rejected: 0, nothing_checked: false });
  expect(file?.findings).toHaveLength(hostile.findings.length);
  expect(file?.findings.filter(({ outcome }) => outcome === 'disclosed').every(({ evidence }) => evidence.length > 0)).toBe(true);
  for (const rule of report.rules) {
    expect(rule.requires.zh).not.toBe('');
    expect(rule.citations.length).toBeGreaterThan(0);
  }
});

test('says what was not checked', async () => {
  const [file] = json([await checkedFile(hostileCsv, { coverage: 'excerpt' })], options).files;
  expect(file?.rulebooks[0]?.not_checked.find(({ reason }) => reason === 'excerpt')?.answers).toBe(33);
});

test('a fault, a file that was not read and a table without plans end as such', async () => {
  const faulty = await checkedFile(hostileCsv, { rulebooks: [throwing()] });
  const empty = await checkedFile(csvOf([]));
  expect(json([faulty, UNREAD], options)).toMatchObject({ ending: 'fault', unread: [{ path: 'notes.csv', reason: 'no-match' }] });
  expect(json([hostile, UNREAD], options).ending).toBe('unread');
  expect(json([empty], options)).toMatchObject({ ending: 'unread', files: [{ nothing_checked: true }] });
  expect(json([faulty], options).files[0]?.faults[0]?.message).toBe('made to fail <now>');
});
