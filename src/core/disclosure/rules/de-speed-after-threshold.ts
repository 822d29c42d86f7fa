import { speedAfter } from '../checks/limit.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** Which speed is left after the threshold? */
export const deSpeedAfterThreshold: PlanRule = {
  id: 'de-speed-after-threshold',
  level: 'plan',
  what: { en: 'the speed after the threshold', zh: '达到阈值后的速率' },
  requires: {
    en: 'The ordinance requires for limited data the speed offered once the limit is reached.',
    zh: '条例要求流量有限额的套餐写明达到限额后提供的速率。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 6 b')],
  inForce: { from: null, to: null },
  when: ['limited-data'],
  fields: ['terms'],
  check: speedAfter,
};
