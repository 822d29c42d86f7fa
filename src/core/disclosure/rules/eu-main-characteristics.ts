import { states } from '../checks/fields.ts';
import { SUMMARY_NOTE, eecc } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** What does the plan include? */
export const euMainCharacteristics: PlanRule = {
  id: 'eu-main-characteristics',
  level: 'plan',
  what: { en: 'the main characteristics of the service', zh: '服务的主要特征' },
  requires: {
    en: 'The directive requires the main characteristics of each service in the contract summary: what is included, and how fast it is.',
    zh: '指令要求合同摘要写明各项服务的主要特征：包含什么、速率多少。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [eecc('Article 102(3)(b)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['data_allowance', 'voice', 'sms', 'speed_down_mbps'],
  check: states('allowance.data', 'allowance.voice', 'allowance.sms', 'speeds.down'),
};
