import { conduct } from '../checks/conduct.ts';
import { IN_TTO } from '../rulebooks/in-trai-citations.ts';
import type { PlanRule } from '../types.ts';

/** The text of the orders themselves, which was not seen. */
export const inTariffOrder: PlanRule = {
  id: 'in-tariff-order',
  level: 'plan',
  what: { en: 'the items of the tariff order', zh: '资费令所列事项' },
  requires: {
    en: 'Which items the Telecommunication Tariff Order and the consumer regulations prescribe was not read.',
    zh: '《电信资费令》及消费者条例规定的具体事项未查阅。',
  },
  force: 'should',
  grade: 'unverified',
  gradeNote: { en: 'The text was not seen; the rule is switched off.', zh: '未见原文；该规则已停用。' },
  citations: [IN_TTO],
  inForce: { from: null, to: null },
  when: [],
  fields: [],
  check: conduct('The text was not read, so nothing is asked.', '未查阅原文，故不作核对。'),
};
