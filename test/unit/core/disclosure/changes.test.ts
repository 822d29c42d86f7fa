import { expect, test } from 'vitest';
import { changesBetween, type Finding, type Outcome } from '../../../../src/core/disclosure/index.ts';

const finding = (plan: string, rule: string, outcome: Outcome): Finding => ({
  rulebook: 'core-unlimited',
  rule,
  carrier: 'xx-a',
  plan,
  name: plan.toUpperCase(),
  record: 1,
  line: 2,
  outcome,
  reason: 'stated',
  evidence: [],
  missing: [],
  note: null,
});

test('what is stated now and was not is better, and the other way round worse; what cannot be judged is neither', () => {
  const earlier = [
    finding('a', 'r1', 'absent'),
    finding('a', 'r2', 'disclosed'),
    finding('a', 'r3', 'untested'),
    finding('a', 'r4', 'vague'),
    finding('gone', 'r1', 'absent'),
  ];
  const later = [
    finding('a', 'r1', 'disclosed'),
    finding('a', 'r2', 'vague'),
    finding('a', 'r3', 'disclosed'),
    finding('a', 'r4', 'conflicting'),
    finding('new', 'r1', 'absent'),
  ];
  const changes = changesBetween(earlier, later);
  expect(changes.better).toEqual([{ rulebook: 'core-unlimited', rule: 'r1', plan: 'a', name: 'A', before: 'absent', after: 'disclosed' }]);
  expect(changes.worse).toEqual([{ rulebook: 'core-unlimited', rule: 'r2', plan: 'a', name: 'A', before: 'disclosed', after: 'vague' }]);
  expect(changes.added).toEqual(['new']);
  expect(changes.removed).toEqual(['gone']);
});

test('the same snapshot twice changes nothing', () => {
  const same = [finding('a', 'r1', 'absent')];
  expect(changesBetween(same, same)).toEqual({ better: [], worse: [], added: [], removed: [] });
});
