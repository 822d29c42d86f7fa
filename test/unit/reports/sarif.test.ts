/** SARIF passes the published schema and holds to what code scanning makes of it. */
import { describe, expect, test } from 'vitest';
import { MOST_RESULTS, sarifReport, uriOf } from '../../../src/reports/sarif.ts';
import { checkedFile, csvOf, hostileCsv, row, throwing, UNREAD } from '../../support/checked.ts';
import { sarifProblems } from '../../support/sarif.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly kind: string;
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } } },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: { readonly outcome: string };
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] } };
  readonly results: readonly Result[];
  readonly properties: { readonly resultsLeftOut: number };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    },
  ];
}

const options = { language: 'en', failOn: 'must' } as const;
const hostile = await checkedFile(hostileCsv, { path: 'offers 2026/hostile.csv' });
const runOf = (text: string): Run => {
  const log = JSON.parse(text) as { runs: readonly [Run] };
  expect(sarifProblems(log)).toEqual([]);
  return log.runs[0];
};

describe('the schema', () => {
  test('refuses what is no SARIF', () => {
    expect(sarifProblems({ version: '2.1.0', runs: [{ results: [{}] }] })).not.toEqual([]);
  });

  test.each(['en', 'zh'] as const)('accepts every kind of report (%s)', async (language) => {
    const faulty = await checkedFile(hostileCsv, { rulebooks: [throwing()] });
    const excerpt = await checkedFile(hostileCsv, { coverage: 'excerpt' });
    const run = runOf(sarifReport([hostile, UNREAD, faulty, excerpt, await checkedFile(csvOf([]))], { ...options, language }));
    expect(run.results.length).toBeGreaterThan(5);
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications.length).toBeGreaterThan(3);
  });
});

test('results are shortcomings with a line, a rule and a level by force', () => {
  const run = runOf(sarifReport([hostile], options));
  for (const { kind, level, ruleId, ruleIndex, locations, properties } of run.results) {
    expect(kind).toBe('fail');
    expect(level).toBe('warning');
    expect(['absent', 'vague', 'conflicting']).toContain(properties.outcome);
    expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(1);
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('offers%202026/hostile.csv');
  }
});

test('a fingerprint stays when rows move, and tells findings apart', async () => {
  const prints = (text: string): string[] =>
    runOf(text)
      .results.flatMap((one) => Object.values(one.partialFingerprints))
      .sort();
  const before = prints(sarifReport([await checkedFile(csvOf([row('A'), row('B'), row('B')]))], options));
  const after = prints(sarifReport([await checkedFile(csvOf([row('B'), row('A'), row('B')]))], options));
  expect(after).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
});

test('the most results come first by force, and the rest is counted', async () => {
  const many = await checkedFile(csvOf(Array.from({ length: MOST_RESULTS / 2 }, (_, i) => row(`Plan ${i}`))));
  const run = runOf(sarifReport([many], options));
  expect(run.results).toHaveLength(MOST_RESULTS);
  expect(run.properties.resultsLeftOut).toBeGreaterThan(MOST_RESULTS / 2);
});

test('what is suppressed is no alert but stands in the notifications', () => {
  const suppressions = [{ rule: 'core-threshold', reason: 'stated in the shop', expires: '2099-01-01' }];
  const run = runOf(sarifReport([hostile], { ...options, suppressions, today: '2026-11-22' }));
  expect(run.results.filter(({ ruleId }) => ruleId === 'core-threshold')).toEqual([]);
  expect(run.invocations[0].toolExecutionNotifications.filter(({ message }) => message.text.includes('stated in the shop'))).toHaveLength(
    8,
  );
});

test.each([
  ['a b/ü.csv', 'a%20b/%C3%BC.csv'],
  ['./x.csv', 'x.csv'],
  ['/tmp/x#1.csv', 'file:///tmp/x%231.csv'],
  ['a\\b.csv', 'a/b.csv'],
])('%s → %s', (path, uri) => {
  expect(uriOf(path)).toBe(uri);
});
