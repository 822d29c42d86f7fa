/** What a rule grants to users: the file may state it, say nothing of it, or state that it is not so. */
import { conflicting } from '../answer.ts';
import { statementOn, type Topic } from '../topic.ts';
import type { Said } from '../types.ts';
import { about } from './about.ts';
import type { Check } from './fields.ts';

/** As `about`, but conflicting where the words, or a plain "none", say that it is not granted. */
export const granted =
  (topic: Topic, denial: RegExp, note: Said): Check =>
  (subject) => {
    const found = statementOn(topic, subject);
    return found !== null && (found.kind === 'none' || denial.test(found.evidence.text))
      ? conflicting('other-than-the-figure', [found.evidence], note)
      : about(topic)(subject);
  };
