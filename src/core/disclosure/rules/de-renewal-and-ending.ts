import { about } from '../checks/about.ts';
import { either, every } from '../checks/combine.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import { AUTO_RENEWAL } from '../topics/auto-renewal.ts';
import { CANCEL_METHOD } from '../topics/cancel-method.ts';
import { NOTICE_PERIOD } from '../topics/notice-period.ts';
import type { PlanRule } from '../types.ts';

/** How does the contract renew and end? */
export const deRenewalAndEnding: PlanRule = {
  id: 'de-renewal-and-ending',
  level: 'plan',
  what: { en: 'the conditions of renewal and of ending', zh: '续约与终止条件' },
  requires: {
    en: 'The ordinance requires the conditions under which the contract renews and ends.',
    zh: '条例要求写明合同续约与终止的条件。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 3–4')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: every(
    { what: { en: 'the conditions of renewal', zh: '续约条件' }, check: about(AUTO_RENEWAL) },
    { what: { en: 'the conditions of ending', zh: '终止条件' }, check: either(about(NOTICE_PERIOD), about(CANCEL_METHOD)) },
  ),
};
