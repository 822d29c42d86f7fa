/** What the checker decides for every rule: country, window, conditions, excerpts, unread languages, rules that throw. */
import { describe, expect, test } from 'vitest';
import {
  absent,
  checker,
  conflicting,
  disclosed,
  vague,
  type Answer,
  type CarrierRule,
  type CheckQuestion,
  type PlanRule,
  type Rule,
  type Rulebook,
} from '../../../../src/core/disclosure/index.ts';
import type { Plan } from '../../../../src/core/model/index.ts';
import { aPlan } from '../../../support/a-plan.ts';

const QUOTE = [{ column: 'terms', columnIndex: 0, text: 'x', span: [0, 1] as [number, number] }];
const HEAD = {
  what: { en: 'x', zh: 'x' },
  requires: { en: 'x.', zh: 'x。' },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [],
  inForce: { from: null, to: null },
  when: [],
  fields: [],
} as const;
const aRule = (answer: Answer | Error, more: Partial<PlanRule> = {}): PlanRule => ({
  ...HEAD,
  id: 'a-rule',
  level: 'plan',
  check: () => {
    if (answer instanceof Error) throw answer;
    return answer;
  },
  ...more,
});
const book = (rules: readonly Rule[], more: Partial<Rulebook> = {}): Rulebook => ({
  id: 'book',
  title: HEAD.what,
  about: HEAD.what,
  standing: 'in-force',
  inForce: HEAD.inForce,
  rules,
  ...more,
});

function ask(books: readonly Rulebook[], plans: readonly Partial<Plan>[], more: Partial<CheckQuestion> = {}) {
  const answers: [string, string, string][] = [];
  const faults: string[] = [];
  const check = checker(
    { rulebooks: books, named: true, byCountry: new Map([['us', ['book']]]), day: '2026-11-22', fixedDay: false, ...more },
    {
      finding: ({ rule, plan }, { outcome, reason }) => answers.push([plan === null ? `${rule.id}*` : rule.id, outcome, reason]),
      fault: ({ rule }, error) => faults.push(`${rule.id}: ${(error as Error).message}`),
    },
  );
  for (const plan of plans)
    check.see(aPlan({ country: 'US', asOf: null, coverage: 'full', unreadTerms: false, ...plan }), { columns: ['terms'], cells: ['x'] });
  check.end();
  return { answers, faults };
}
const one = (rule: Rule, plan: Partial<Plan> = {}, more: Partial<CheckQuestion> = {}, about: Partial<Rulebook> = {}) =>
  ask([book([rule], about)], [plan], more).answers[0]?.slice(1);

describe('the answer of a rule', () => {
  test.each([
    ['full', false, absent(), 'absent', 'nothing-found'],
    ['excerpt', false, absent(), 'untested', 'excerpt'],
    ['excerpt', false, vague('in-part', QUOTE), 'untested', 'excerpt'],
    ['excerpt', false, conflicting('two-statements', QUOTE), 'untested', 'excerpt'],
    ['excerpt', false, disclosed(QUOTE), 'disclosed', 'stated'],
    ['full', true, absent(), 'untested', 'language-not-read'],
    ['full', true, conflicting('two-statements', QUOTE), 'conflicting', 'two-statements'],
    ['full', true, disclosed(QUOTE), 'disclosed', 'stated'],
  ] as const)('on a file of coverage %s, unread %s', (coverage, unreadTerms, answer, outcome, reason) => {
    expect(one(aRule(answer), { coverage, unreadTerms })).toEqual([outcome, reason]);
  });
});

describe('which plans a rule is put to', () => {
  const rule = aRule(absent());
  test.each([
    ['another country', { country: 'DE' }, {}, 'not-applicable', 'other-country'],
    ['a country without a file has what holds everywhere', { country: 'MV' }, {}, 'not-applicable', 'other-country'],
    ['no country, rulebook named', { country: null }, {}, 'absent', 'nothing-found'],
    ['no country, rulebook not named', { country: null }, { named: false }, 'not-applicable', 'other-country'],
  ] as const)('%s', (_, plan, more, outcome, reason) => {
    expect(one(rule, plan, more)).toEqual([outcome, reason]);
  });
  test.each([
    ['before', '2023-01-01', 'not-applicable', 'not-in-force'],
    ['after', '2024-06-01', 'absent', 'nothing-found'],
    ['a year that only partly lies in it', '2024', 'untested', 'date-unclear'],
    ['undated: today', null, 'absent', 'nothing-found'],
  ] as const)('in force from 2024-03-01; the plan is of %s', (_, asOf, outcome, reason) => {
    const window = { from: '2024-03-01', to: null };
    expect(one(aRule(absent(), { inForce: window }), { asOf })).toEqual([outcome, reason]);
    expect(one(rule, { asOf }, {}, { inForce: window })).toEqual([outcome, reason]);
  });
  test('a day that is asked for holds for all plans', () => {
    const later = aRule(absent(), { inForce: { from: '2027-01-23', to: null } });
    expect(one(later, { asOf: '2020' }, { day: '2027-02-01', fixedDay: true })).toEqual(['absent', 'nothing-found']);
    expect(one(later, { asOf: '2020' }, { day: '2027-02-01' })).toEqual(['not-applicable', 'not-in-force']);
  });
  test.each([
    ['fixed', 'absent'],
    ['mobile', 'not-applicable'],
    [null, 'untested'],
  ] as const)('asked of fixed lines; the plan is %s', (service, outcome) => {
    expect(one(aRule(absent(), { when: ['fixed'] }), { service })?.[0]).toBe(outcome);
  });
  test('a condition that does not hold decides, whatever cannot be told beside it', () => {
    expect(one(aRule(absent(), { when: ['prepaid', 'mobile'] }), { payment: null, service: 'fixed' })?.[0]).toBe('not-applicable');
  });
  test('a rule that is not verified is switched off', () => {
    expect(one(aRule(disclosed(QUOTE), { grade: 'unverified' }))).toEqual(['untested', 'rule-disabled']);
  });
});

describe('faults', () => {
  test('a rule that throws is named, and the others still report', () => {
    const { answers, faults } = ask([book([aRule(new Error('broken')), aRule(disclosed(QUOTE), { id: 'sound' })])], [{}, {}]);
    expect(answers).toEqual([
      ['a-rule', 'untested', 'fault'],
      ['sound', 'disclosed', 'stated'],
      ['a-rule', 'untested', 'fault'],
      ['sound', 'disclosed', 'stated'],
    ]);
    expect(faults).toEqual(['a-rule: broken', 'a-rule: broken']);
  });
});

describe('rules about a carrier', () => {
  const count = (more: Partial<CarrierRule> = {}): CarrierRule => ({
    ...HEAD,
    id: 'count',
    level: 'carrier',
    collect: () => {
      let plans = 0;
      return { see: () => void plans++, answer: () => (plans > 1 ? disclosed(QUOTE) : absent()) };
    },
    ...more,
  });
  const of = (id: string) => ({ carrier: { id, name: id } });
  test('see the plans of one carrier each, and answer once', () => {
    expect(ask([book([count()])], [of('a'), of('b'), of('a')]).answers).toEqual([
      ['count*', 'disclosed', 'stated'],
      ['count*', 'absent', 'nothing-found'],
    ]);
  });
  test('are not asked where no plan is', () => {
    expect(ask([book([count({ when: ['fixed'] })])], [{ service: 'mobile' }]).answers).toEqual([
      ['count*', 'not-applicable', 'condition-not-met'],
    ]);
    expect(ask([book([count({ when: ['fixed'] })])], [{ service: 'mobile' }, { service: null }]).answers).toEqual([
      ['count*', 'untested', 'condition-unclear'],
    ]);
  });
  test('prove nothing on an excerpt', () => {
    expect(ask([book([count()])], [{ coverage: 'excerpt' }]).answers).toEqual([['count*', 'untested', 'excerpt']]);
  });
  test.each(['collect', 'see', 'answer'])('one that throws in %s is a fault of ours', (where) => {
    const fail = (): never => {
      throw new Error('broken');
    };
    const rule = count({
      collect:
        where === 'collect' ? fail : () => ({ see: where === 'see' ? fail : () => {}, answer: where === 'answer' ? fail : () => absent() }),
    });
    const { answers, faults } = ask([book([rule, count({ id: 'sound' })])], [{}, {}]);
    expect(answers).toEqual([
      ['count*', 'untested', 'fault'],
      ['sound*', 'disclosed', 'stated'],
    ]);
    expect(faults).toEqual(['count: broken']);
  });
});
