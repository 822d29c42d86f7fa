/** Puts checks together: one of several ways to state a thing, and several things that must all be stated. */
import { absent, disclosed, vague } from '../answer.ts';
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
    const asked: Answered[] = [];
    for (const { what, check } of items) {
      const answer = check(subject);
      if (answer.outcome === 'conflicting') return answer;
      if (answer.outcome !== 'not-applicable') asked.push({ what, answer });
    }
    const open = asked.filter(({ answer }) => answer.outcome !== 'disclosed');
    return open.length === 0 ? disclosed(quotesOf(asked)) : partly(asked, open);
  };

interface Answered {
  readonly what: Said;
  readonly answer: Answer;
}

const quotesOf = (asked: readonly Answered[]): Answer['evidence'] => distinct(asked.flatMap(({ answer }) => answer.evidence));

function partly(asked: readonly Answered[], open: readonly Answered[]): Answer {
  const [first] = open;
  if (first && open.every(({ answer }) => answer.outcome === 'untested')) return first.answer;
  const missing = open.map(({ what }) => what);
  return open.length === asked.length && open.every(({ answer }) => answer.outcome === 'absent')
    ? absent(missing)
    : vague('in-part', quotesOf(asked), missing);
}
