/** Puts checks together: one of several ways to state a thing, and several things that must all be stated. */
import { absent, conflicting, disclosed, vague } from '../answer.ts';
import { distinct } from '../facts.ts';
import type { Answer, Said } from '../types.ts';
import type { Check } from './fields.ts';

/** From the answer that settles a question to the one that leaves it open. */
const RANK: Readonly<Record<Answer['outcome'], number>> = {
  conflicting: 0,
  disclosed: 1,
  'not-applicable': 2,
  vague: 3,
  untested: 4,
  absent: 5,
};

/** The best answer of several ways to state the same thing; a conflict in any of them counts. */
export const either =
  (...checks: readonly Check[]): Check =>
  (subject) => {
    let best: Answer = absent();
    for (const check of checks) {
      const answer = check(subject);
      if (RANK[answer.outcome] < RANK[best.outcome]) best = answer;
      if (best.outcome === 'conflicting') break;
    }
    return best;
  };

export interface Item {
  readonly what: Said;
  readonly check: Check;
}

/**
 * All items must be stated. Disclosed when all are; absent when none is; "in part" otherwise, and the answer names what is missing.
 * An item that is not applicable is passed over.
 */
export const every =
  (...items: readonly Item[]): Check =>
  (subject) => {
    const answers = items
      .map(({ what, check }) => ({ what, answer: check(subject) }))
      .filter(({ answer }) => answer.outcome !== 'not-applicable');
    const evidence = distinct(answers.flatMap(({ answer }) => answer.evidence));
    const clash = answers.find(({ answer }) => answer.outcome === 'conflicting');
    if (clash)
      return conflicting(
        clash.answer.reason === 'two-statements' ? 'two-statements' : 'other-than-the-figure',
        clash.answer.evidence,
        clash.answer.note,
      );
    const open = answers.filter(({ answer }) => answer.outcome !== 'disclosed');
    if (open.length === 0) return disclosed(evidence);
    const untested = open.find(({ answer }) => answer.outcome === 'untested');
    if (untested && open.every(({ answer }) => answer.outcome === 'untested')) return untested.answer;
    const missing = open.map(({ what }) => what);
    return open.length === answers.length && open.every(({ answer }) => answer.outcome === 'absent')
      ? absent(missing)
      : vague('in-part', evidence, missing);
  };
