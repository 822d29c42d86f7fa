import { states } from '../checks/fields.ts';
import { ANNEX_EIGHT_B } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** What does part B of the annex add? */
export const euServiceDetails: PlanRule = {
  id: 'eu-service-details',
  level: 'plan',
  what: { en: 'the items of Annex VIII part B', zh: '附件八 B 部分的事项' },
  requires: {
    en: 'Part B of the annex is reported to add items for internet access and calls: volumes, prices of extra units, prices of the parts of a bundle.',
    zh: '据了解附件 B 部分对上网及通话服务另有事项：用量、超出单价、融合套餐各部分价格。',
  },
  force: 'must',
  grade: 'unverified',
  gradeNote: {
    en: 'Only that part B exists was confirmed; its text was not read, so the rule is not asked.',
    zh: '仅确认 B 部分存在，未查阅条文，故不提问。',
  },
  citations: [ANNEX_EIGHT_B],
  inForce: { from: null, to: null },
  when: [],
  fields: ['data_allowance'],
  check: states('allowance.data'),
};
