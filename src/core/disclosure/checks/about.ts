/** Checks that the row states something on a topic. */
import { absent, disclosed, statedAsNone, vague } from '../answer.ts';
import { statementOn, type Topic } from '../topic.ts';
import type { Check } from './fields.ts';

export interface AboutOptions {
  /** An address is an answer by itself (a page for complaints); left out, an address alone is vague. */
  readonly linkIsEnough?: boolean;
}

/** Disclosed when a column of its own or the words of any cell state something on the topic; "none" counts as stated. */
export const about =
  (topic: Topic, { linkIsEnough = false }: AboutOptions = {}): Check =>
  (subject) => {
    const found = statementOn(topic, subject);
    if (found === null) return absent();
    if (found.kind === 'none') return statedAsNone([found.evidence]);
    return found.kind === 'link' && !linkIsEnough ? vague('only-a-link', [found.evidence]) : disclosed([found.evidence]);
  };
