import { describe, expect, test } from 'vitest';
import {
  absent,
  conflicting,
  disclosed,
  notApplicable,
  notInThisFile,
  vague,
  type Answer,
  type Subject,
} from '../../../../../src/core/disclosure/index.ts';
import { either, every } from '../../../../../src/core/disclosure/checks/combine.ts';

const at = (text: string) => [{ column: 'c', columnIndex: text.length, text, span: [0, text.length] as [number, number] }];
const STATED = disclosed(at('stated'));
const UNSURE = vague('vague-words', at('unsure!'));
const CLASH = conflicting('two-statements', at('clash'));
const OTHER = notApplicable({ en: 'x', zh: 'x' });
const says = (answer: Answer) => () => answer;
const subject = {} as Subject;

describe('either', () => {
  test.each([
    ['one of them states it', [absent(), STATED], 'disclosed'],
    ['a conflict counts', [STATED, CLASH], 'conflicting'],
    ['vague is better than nothing', [absent(), UNSURE], 'vague'],
    ['nothing at all', [absent(), absent()], 'absent'],
    ['no way to state it', [], 'absent'],
    ['cannot be told', [absent(), notInThisFile()], 'untested'],
  ] as const)('%s', (_, answers, outcome) => {
    expect(either(...answers.map(says))(subject).outcome).toBe(outcome);
  });
});

describe('every', () => {
  const items = (...answers: readonly Answer[]) =>
    answers.map((answer, i) => ({ what: { en: `item ${i}`, zh: `${i}` }, check: says(answer) }));
  test.each([
    ['all stated', [STATED, disclosed(at('more'))], 'disclosed', []],
    ['one missing', [STATED, absent()], 'vague', ['item 1']],
    ['all missing', [absent(), absent()], 'absent', ['item 0', 'item 1']],
    ['one vague', [STATED, UNSURE], 'vague', ['item 1']],
    ['what is not asked does not count', [STATED, OTHER], 'disclosed', []],
    ['a conflict counts', [STATED, CLASH, absent()], 'conflicting', []],
    ['nothing can be told', [notInThisFile(), notInThisFile()], 'untested', []],
  ] as const)('%s', (_, answers, outcome, missing) => {
    const answer = every(...items(...answers))(subject);
    expect([answer.outcome, answer.missing.map(({ en }) => en)]).toEqual([outcome, missing]);
  });
  test('quotes of all items stand together, each place once', () => {
    const answer = every(...items(STATED, STATED, disclosed(at('more'))))(subject);
    expect(answer.evidence.map(({ text }) => text)).toEqual(['stated', 'more']);
  });
});
