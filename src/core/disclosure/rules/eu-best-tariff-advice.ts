import { conduct } from '../checks/conduct.ts';
import { eecc } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is the user told of the best tariff once a year? */
export const euBestTariffAdvice: PlanRule = {
  id: 'eu-best-tariff-advice',
  level: 'plan',
  what: { en: 'yearly advice on the best tariff', zh: '每年的最优资费建议' },
  requires: { en: 'The directive requires advice on the best tariff at least once a year.', zh: '指令要求至少每年提供一次最优资费建议。' },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [eecc('Article 105(3)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['contact_url'],
  check: conduct('Advice is given to customers one by one; a tariff file does not show it.', '建议逐户提供，资费文件无法说明。'),
};
