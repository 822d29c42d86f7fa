import { conditionsOfUse } from '../checks/china.ts';
import { CN_NOTICE_276, CN_NOTICE_276_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Under which conditions can it be taken up? */
export const cnTakeUpConditions: PlanRule = {
  id: 'cn-take-up-conditions',
  level: 'plan',
  what: { en: 'the conditions for taking it up', zh: '办理条件' },
  requires: {
    en: 'As reported, the notice on marketing tariffs asks a tariff text to state the conditions for taking it up.',
    zh: '据报道，关于规范资费营销行为的通知要求资费方案载明办理条件。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_276_NOTE,
  citations: [CN_NOTICE_276],
  inForce: { from: '2018-08-23', to: null },
  when: [],
  fields: ['eligibility', 'contract_months'],
  check: conditionsOfUse,
};
