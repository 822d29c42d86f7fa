import { describe, expect, test } from 'vitest';
import { LISTED, rulebook } from '../../../src/core/disclosure/index.ts';
import { digest, findingsNeeded, writeReport, type Suppression } from '../../../src/reports/index.ts';
import { checkedFile, csvOf, hostileCsv, row, throwing } from '../../support/checked.ts';

const hostile = await checkedFile(hostileCsv, { path: 'offers/hostile.csv' });
const today = '2026-11-22';
const because = { reason: 'agreed with the regulator', expires: '2026-12-31' };

const run = (suppressions: readonly Suppression[], limit?: number) =>
  digest([hostile], { language: 'en', failOn: 'should', suppressions, today, limit });

test('without any, every shortcoming of a rule at or above --fail-on counts', () => {
  expect(run([])).toMatchObject({ failures: 33, ending: 'shortcomings' });
  expect(digest([hostile], { language: 'en', failOn: 'must' })).toMatchObject({ failures: 0, ending: 'fine' });
  expect(digest([hostile], { language: 'en', failOn: 'never' })).toMatchObject({ failures: 0, ending: 'fine' });
});

describe('a suppression fits by rule, plan, row and file', () => {
  test.each<[string, Omit<Suppression, 'reason' | 'expires'>, number]>([
    ['the rule', { rule: 'core-threshold' }, 8],
    ['another rule', { rule: 'core-nothing' }, 0],
    ['a plan by name', { rule: 'core-threshold', plan: 'plain, with a comma' }, 1],
    ['a plan by id', { rule: 'core-threshold', plan: hostile.findings[0]?.plan ?? '' }, 1],
    ['a row', { rule: 'core-threshold', row: 8 }, 1],
    ['a row that states it', { rule: 'core-threshold', row: 9 }, 0],
    ['the file', { rule: 'core-threshold', file: 'hostile.csv' }, 8],
    ['the path', { rule: 'core-threshold', file: 'offers/hostile.csv' }, 8],
    ['another file', { rule: 'core-threshold', file: 'tile.csv' }, 0],
    ['a plan in another row', { rule: 'core-threshold', plan: 'plain, with a comma', row: 1 }, 0],
  ])('%s', (_, scope, count) => {
    const made = run([{ ...because, ...scope }]);
    expect(made.suppressions).toMatchObject([{ count, state: count > 0 ? 'used' : 'unused' }]);
    expect(made.failures).toBe(33 - count);
  });
});

test('it holds through its last day and not a day longer', () => {
  expect(run([{ rule: 'core-threshold', reason: 'x', expires: today }]).failures).toBe(25);
  const over = run([{ rule: 'core-threshold', reason: 'x', expires: '2026-11-21' }]);
  expect(over).toMatchObject({ failures: 33, suppressions: [{ state: 'expired', count: 8 }] });
});

test('all suppressed: nothing fails', () => {
  const rules = ['core-threshold', 'core-consequence', 'core-speed-after', 'core-what-counts'];
  expect(run(rules.map((rule) => ({ rule, ...because }))).ending).toBe('fine');
});

test('a suppression for a rule holds for findings that are not listed', async () => {
  const many = await checkedFile(csvOf(Array.from({ length: 30 }, (_, i) => row(`Plan ${i}`))), { limit: 5 });
  const of = (suppressions: readonly Suppression[]) => digest([many], { language: 'en', failOn: 'should', suppressions, today }).failures;
  expect(of([])).toBe(120);
  expect(of([{ rule: 'core-threshold', ...because }])).toBe(90);
});

test('a rule in two rulebooks counts once', async () => {
  const core = rulebook('core-unlimited');
  const twice = await checkedFile(hostileCsv, { rulebooks: core === undefined ? [] : [core, { ...core, id: 'made-up-twin' }] });
  const options = { language: 'en', failOn: 'should' } as const;
  expect(digest([twice], options)).toMatchObject({ failures: 33, tally: { absent: 66 } });
  const { runs } = JSON.parse(writeReport('sarif', [twice], options)) as { runs: readonly { results: readonly unknown[] }[] };
  expect(runs[0]?.results).toHaveLength(33);
});

test.each([
  ['text', {}, 200],
  ['html', { limit: 7 }, 7],
  ['json', {}, LISTED],
  ['text', { suppressions: [{ rule: 'core-threshold', row: 3, ...because }] }, LISTED],
] as const)('%s with %j needs %i findings of a rule and outcome', (format, options, count) => {
  expect(findingsNeeded(format, options)).toBe(count);
});

test('a fault is never suppressed', async () => {
  const faulty = await checkedFile(hostileCsv, { rulebooks: [throwing()] });
  const made = digest([faulty], { language: 'en', failOn: 'never', suppressions: [{ rule: 'made-up-broken', ...because }], today });
  expect(made).toMatchObject({ ending: 'fault', suppressions: [{ state: 'unused' }] });
});

test.each(['text', 'html', 'csv', 'json', 'sarif', 'junit'] as const)('%s shows what is suppressed, and why', (format) => {
  const suppressions = [{ rule: 'core-threshold', ...because }];
  expect(writeReport(format, [hostile], { language: 'en', failOn: 'must', suppressions, today, limit: 100 })).toContain(because.reason);
});
