import { freeChange } from '../checks/plan-change.ts';
import { CN_NOTICE_276, CN_NOTICE_276_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** May users move to any other tariff on sale? */
export const cnFreeChange: PlanRule = {
  id: 'cn-free-change',
  level: 'plan',
  what: { en: 'whether users may change to another tariff', zh: '能否变更为其他在售资费' },
  requires: {
    en: 'As reported, the notice on marketing tariffs forbids barring users from other tariffs on sale unless a contract says so.',
    zh: '据报道，关于规范资费营销行为的通知规定：除合同另有约定外，不得限制用户变更为其他在售资费方案。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_276_NOTE,
  citations: [CN_NOTICE_276],
  inForce: { from: '2018-08-23', to: null },
  when: [],
  fields: ['terms'],
  check: freeChange,
};
