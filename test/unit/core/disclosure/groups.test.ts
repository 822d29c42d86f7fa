import { describe, expect, test } from 'vitest';
import { countsOf, examplesOf, groupFindings, rangesOf, rangeWords } from '../../../../src/core/disclosure/groups.ts';
import { tallyOf, type Finding, type Outcome, type Reason } from '../../../../src/core/disclosure/index.ts';

const REASON: Record<Outcome, Reason> = {
  disclosed: 'stated',
  vague: 'vague-words',
  absent: 'nothing-found',
  conflicting: 'two-statements',
  'not-applicable': 'condition-not-met',
  untested: 'excerpt',
};

const finding = (outcome: Outcome, record: number, words: Partial<Finding> = {}): Finding => ({
  rulebook: 'book',
  rule: 'rule-a',
  carrier: 'xx-one',
  plan: `xx-one-${record}`,
  name: `Plan ${record}`,
  record,
  line: record + 1,
  outcome,
  reason: REASON[outcome],
  evidence: [],
  missing: [],
  note: null,
  ...words,
});

const quoting = (text: string): Partial<Finding> => ({ evidence: [{ column: 'Terms', columnIndex: 2, text, span: [0, text.length] }] });

describe('counts', () => {
  test('what is vague and what conflicts is both unclear; no finding is lost', () => {
    const findings = (['disclosed', 'vague', 'absent', 'conflicting', 'not-applicable', 'untested', 'vague'] as const).map((outcome, i) =>
      finding(outcome, i),
    );
    const counts = countsOf(tallyOf(findings));
    expect(counts).toEqual({ stated: 1, unclear: 3, absent: 1, notApplicable: 1, untested: 1 });
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(findings.length);
  });
});

describe('groups', () => {
  test('equal answers are one group, whatever they quote', () => {
    const [group, ...others] = groupFindings([finding('disclosed', 1, quoting('$50')), finding('disclosed', 2, quoting('$60'))]);
    expect(others).toEqual([]);
    expect(group?.findings.map(({ record }) => record)).toEqual([1, 2]);
    expect(group?.first.record).toBe(1);
  });

  test('kept apart by their quotes on request', () => {
    const findings = [
      finding('disclosed', 1, quoting('$50')),
      finding('disclosed', 2, quoting('$60')),
      finding('disclosed', 3, quoting('$50')),
    ];
    expect(groupFindings(findings, true).map((group) => group.findings.map(({ record }) => record))).toEqual([[1, 3], [2]]);
  });

  test('another thing missing, another note, another reason is another group', () => {
    const findings = [
      finding('absent', 1),
      finding('absent', 2, { missing: [{ en: 'a speed', zh: '速率' }] }),
      finding('absent', 3, { note: { en: 'A note.', zh: '说明。' } }),
      finding('vague', 4),
      finding('vague', 5, { reason: 'weakened' }),
    ];
    expect(groupFindings(findings)).toHaveLength(5);
  });

  test('rules stay in their order; in a rule shortcomings come first and larger groups before smaller ones', () => {
    const findings = [
      finding('disclosed', 1, { rule: 'rule-b' }),
      finding('untested', 2, { rule: 'rule-b' }),
      finding('absent', 3, { rule: 'rule-b' }),
      finding('conflicting', 4, { rule: 'rule-a' }),
      finding('absent', 5, { rule: 'rule-b', missing: [{ en: 'x', zh: 'x' }] }),
      finding('absent', 6, { rule: 'rule-b', missing: [{ en: 'x', zh: 'x' }] }),
    ];
    expect(groupFindings(findings).map(({ rule, outcome, findings: own }) => [rule, outcome, own.length])).toEqual([
      ['rule-b', 'absent', 2],
      ['rule-b', 'absent', 1],
      ['rule-b', 'disclosed', 1],
      ['rule-b', 'untested', 1],
      ['rule-a', 'conflicting', 1],
    ]);
  });

  test('no finding is lost', () => {
    const findings = Array.from({ length: 60 }, (_, i) => finding(i % 3 === 0 ? 'absent' : 'disclosed', i, quoting(`${i % 7}`)));
    for (const apart of [false, true])
      expect(
        groupFindings(findings, apart)
          .flatMap((group) => group.findings.map(({ record }) => record))
          .sort((a, b) => Number(a) - Number(b)),
      ).toEqual(findings.map(({ record }) => record));
  });
});

test('examples: one of each outcome, shortcomings first, nothing of what was not asked or not tested', () => {
  const findings = [
    finding('disclosed', 1),
    finding('untested', 2),
    finding('absent', 3),
    finding('absent', 4),
    finding('not-applicable', 5),
  ];
  expect(examplesOf(findings).map(({ record }) => record)).toEqual([3, 1]);
});

describe('ranges of rows', () => {
  test.each([
    [[], ''],
    [[7], '7'],
    [[4, 3, 5, 9, 3], '3–5, 9'],
    [[1, 2, 4, 6, 7, 8], '1, 2, 4, 6–8'],
  ])('%j → %s', (numbers, words) => {
    expect(rangeWords(numbers, ', ')).toBe(words);
  });

  test('a long list is cut, and says so', () => {
    expect(rangeWords([1, 3, 5, 7], ', ', 2)).toBe('1, 3, …');
  });

  test('every number lies in one range', () => {
    expect(rangesOf([10, 1, 2, 11])).toEqual([
      [1, 2],
      [10, 11],
    ]);
  });
});
