import { freeChange } from '../checks/plan-change.ts';
import { CN_NOTICE_5G, CN_NOTICE_5G_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** May users move from a 5G plan to another plan on sale? */
export const cn5gChange: PlanRule = {
  id: 'cn-5g-change',
  level: 'plan',
  what: { en: 'whether users may leave the 5G plan for another tariff', zh: '能否由 5G 套餐变更为其他在售资费' },
  requires: {
    en: 'As reported, the notice on 5G service forbids barring users of 5G plans from other plans on sale without an agreement.',
    zh: '据报道，关于提升 5G 服务质量的通知规定：未经约定，不得限制 5G 套餐用户变更为其他在售资费。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_5G_NOTE,
  citations: [CN_NOTICE_5G],
  inForce: { from: '2021-02-01', to: null },
  when: ['five-g'],
  fields: ['terms'],
  check: freeChange,
};
