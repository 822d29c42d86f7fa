import { about } from '../checks/about.ts';
import { CN_NOTICE_5G, CN_NOTICE_5G_NOTE } from '../rulebooks/cn-citations.ts';
import { FIVE_G_HANDSET } from '../topics/five-g-handset.ts';
import type { PlanRule } from '../types.ts';

/** Does a 5G plan say that a 5G handset is needed? */
export const cn5gHandset: PlanRule = {
  id: 'cn-5g-handset',
  level: 'plan',
  what: { en: 'that a 5G handset is needed', zh: '需使用 5G 终端' },
  requires: {
    en: 'As reported, the notice on 5G service asks carriers to remind users that 5G needs a 5G handset.',
    zh: '据报道，关于提升 5G 服务质量的通知要求提醒用户使用 5G 服务须具备 5G 终端。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_5G_NOTE,
  citations: [CN_NOTICE_5G],
  inForce: { from: '2021-02-01', to: null },
  when: ['five-g'],
  fields: ['terms'],
  check: about(FIVE_G_HANDSET),
};
