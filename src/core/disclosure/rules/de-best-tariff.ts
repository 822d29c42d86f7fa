import { conduct } from '../checks/conduct.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is the user told of the best tariff once a year? */
export const deBestTariff: PlanRule = {
  id: 'de-best-tariff',
  level: 'plan',
  what: { en: 'yearly information on the best tariff', zh: '每年的最优资费信息' },
  requires: { en: 'The act requires yearly information on the best tariff.', zh: '法律要求每年告知最优资费。' },
  force: 'should',
  grade: 'primary',
  gradeNote: null,
  citations: [tkg('§ 57(3)')],
  inForce: { from: '2021-12-01', to: null },
  when: [],
  fields: ['contact_url'],
  check: conduct('Customers are told one by one; a tariff file does not show it.', '逐户告知，资费文件无法说明。'),
};
