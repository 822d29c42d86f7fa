/** Ways to state one thing, from the plan's own fields to words in any cell. */
import { absent, disclosed } from '../answer.ts';
import { factKind, factsOfKind } from '../facts.ts';
import type { Answer, Subject } from '../types.ts';
import { ownColumns, type Topic } from '../topic.ts';
import { about } from './about.ts';
import type { Check } from './fields.ts';

/**
 * The first of several ways that states it; otherwise the first that found anything. Unlike `either`, what comes later is not looked at
 * once it is stated: for ways that cannot conflict.
 */
export const firstOf =
  (...checks: readonly Check[]): Check =>
  (subject) => {
    let found: Answer | null = null;
    for (const check of checks) {
      const answer = check(subject);
      if (answer.outcome === 'disclosed') return answer;
      if (found === null && answer.outcome !== 'absent') found = answer;
    }
    return found ?? absent();
  };

/** Disclosed by the first of these kinds of fact that the file states. */
export const statesOneOf = (...kinds: readonly string[]): Check => {
  const numbers = kinds.map(factKind);
  return ({ plan }) => {
    for (const kind of numbers) {
      const [fact] = factsOfKind(plan, kind);
      if (fact !== undefined) return disclosed(fact.evidence);
    }
    return absent();
  };
};

/** Disclosed only by a column made for the topic; words elsewhere do not count. "None" (无) counts as stated, an address too. */
export const inOwnColumn = ({ id, columns }: Topic): Check => about({ id: `${id} column`, columns, words: null }, { linkIsEnough: true });

/** Where the file has a column for the topic only that column counts; other files may state it in another way. */
export const ownColumnOr = (topic: Topic, other: Check): Check => {
  const column = inOwnColumn(topic);
  return (subject) => (ownColumns(topic, subject.row.columns).length > 0 ? column(subject) : other(subject));
};

/** Answers once per subject: all rules ask about one plan before the next one comes, and several ask the same. */
export const remembered = (check: Check): Check => {
  let last: { readonly subject: Subject; readonly answer: Answer } | null = null;
  return (subject) => {
    if (last?.subject !== subject) last = { subject, answer: check(subject) };
    return last.answer;
  };
};
