import { about } from '../checks/about.ts';
import { CN_NOTICE_5G, CN_NOTICE_5G_NOTE } from '../rulebooks/cn-citations.ts';
import { NETWORK_COVERAGE } from '../topics/network-coverage.ts';
import type { PlanRule } from '../types.ts';

/** Does a 5G plan say where 5G is there? */
export const cn5gCoverage: PlanRule = {
  id: 'cn-5g-coverage',
  level: 'plan',
  what: { en: 'where 5G is available', zh: '5G 网络覆盖情况' },
  requires: {
    en: 'As reported, the notice on 5G service asks carriers to remind users of 5G coverage.',
    zh: '据报道，关于提升 5G 服务质量的通知要求提醒用户 5G 网络覆盖情况。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_5G_NOTE,
  citations: [CN_NOTICE_5G],
  inForce: { from: '2021-02-01', to: null },
  when: ['five-g'],
  fields: ['terms'],
  check: about(NETWORK_COVERAGE, { linkIsEnough: true }),
};
