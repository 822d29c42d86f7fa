import { absent, disclosed, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import type { Answer, PlanRule, Said, Subject } from '../types.ts';

const THE_DAY: readonly Said[] = [{ en: 'the day', zh: '具体日期' }];

/** A day; a month or a year is a part of it. */
function launchDate({ plan }: Subject): Answer {
  const evidence = evidenceFor(plan, 'availability.from');
  const { from } = plan.availability;
  if (evidence.length === 0 || from === null) return absent();
  if (/^\d{4}-\d\d-\d\d$/.test(from)) return disclosed(evidence);
  return /^\d{4}/.test(from) ? vague('in-part', evidence, THE_DAY) : vague('vague-words', evidence, THE_DAY);
}

/** When did the product come to market? */
export const deLaunchDate: PlanRule = {
  id: 'de-launch-date',
  level: 'plan',
  what: { en: 'the day the product came to market', zh: '产品上市日期' },
  requires: { en: 'The ordinance requires the date of market launch.', zh: '条例要求写明上市日期。' },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 2')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['available_from'],
  check: launchDate,
};
