import { describe, expect, test } from 'vitest';
import { emptyTally, RULEBOOKS } from '../../../../src/core/disclosure/index.ts';
import { notice } from '../../../../src/core/model/index.ts';
import type { CheckReport } from '../../../../src/core/pipeline/check-file.ts';
import { countsOf, summaryOf } from '../../../../src/islands/check/summary.ts';
import { aSummary } from './fakes.ts';

const [book] = RULEBOOKS;
const [one = '', two = ''] = (book?.rules ?? []).map(({ id }) => id);
const rule = (id: string, reasons: Record<string, number>, omitted = 0) => ({ rule: id, tally: emptyTally(), reasons, omitted });

const report = (changes: Partial<CheckReport> = {}): CheckReport => ({
  ok: true,
  file: aSummary().file,
  day: '2026-11-22',
  fixedDay: false,
  notices: { counts: {}, kept: [] },
  rulebooks: [
    { rulebook: book?.id ?? '', tally: emptyTally(), rules: [rule(one, { excerpt: 2, 'not-in-force': 1 }), rule(two, { excerpt: 3 }, 7)] },
  ],
  findings: [],
  faults: [],
  ...changes,
});

test('vague and conflicting are counted together as unclear, and nothing is added up further', () =>
  expect(countsOf({ disclosed: 1, vague: 2, conflicting: 3, absent: 4, 'not-applicable': 5, untested: 6 })).toEqual({
    stated: 1,
    unclear: 5,
    absent: 4,
    notApplicable: 5,
    untested: 6,
  }));

describe('what was not checked', () => {
  test('is said with its reason, how often, and of which rules', () => {
    const [first] = summaryOf(report(), null, 'en').books;
    expect(first?.unchecked.map(({ reason, untested, count, rules }) => [reason, untested, count, rules.length])).toEqual([
      ['not in force on that day', false, 1, 1],
      ['only an excerpt is held', true, 5, 2],
    ]);
  });
  test('findings beyond the list are counted', () => expect(summaryOf(report(), null, 'en').omitted).toBe(7));
  test.each([
    ['a rulebook of another country asks nothing', { 'other-country': 4 }, false],
    ['one that was put to any plan does', { 'other-country': 4, stated: 1 }, true],
  ])('%s', (_what, reasons, asked) => {
    const rulebooks = [{ rulebook: book?.id ?? '', tally: emptyTally(), rules: [rule(one, reasons)] }];
    expect(summaryOf(report({ rulebooks }), null, 'en').books[0]?.asked).toBe(asked);
  });
});

test('a rule that failed is named with what it said', () => {
  const fault = { rulebook: book?.id ?? '', rule: one, message: 'out of range', plan: 'acme-1', record: 4, count: 2 };
  expect(summaryOf(report({ faults: [fault] }), null, 'en').faults).toEqual([
    { rulebook: book?.id, rule: one, message: 'out of range', record: 4, count: 2 },
  ]);
});

test('notices come by gravity, each kind once, with its first places', () => {
  const kept = [
    ...Array.from({ length: 9 }, (_, i) => notice('blank-row', { line: i + 1 })),
    notice('no-plan-name', { record: 2 }),
    notice('short-row'),
  ];
  const counts = { 'blank-row': 120, 'no-plan-name': 1, 'short-row': 1 };
  expect(
    summaryOf(report({ notices: { counts, kept } }), null, 'zh').notices.map(({ code, severity, count, places }) => [
      code,
      severity,
      count,
      places.length,
    ]),
  ).toEqual([
    ['no-plan-name', 'error', 1, 1],
    ['short-row', 'warning', 1, 1],
    ['blank-row', 'info', 120, 3],
  ]);
});
