import { every } from '../checks/combine.ts';
import { consequence, threshold } from '../checks/limit.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** From which volume is the line slowed, or more volume booked? */
export const deThreshold: PlanRule = {
  id: 'de-threshold',
  level: 'plan',
  what: { en: 'the volume from which the line is slowed or more is booked', zh: '降速或续订流量的阈值' },
  requires: {
    en: 'The ordinance requires for limited data the volume from which the speed is cut or more volume is booked.',
    zh: '条例要求流量有限额的套餐写明从多少用量起降速或续订流量。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 6 a')],
  inForce: { from: null, to: null },
  when: ['limited-data'],
  fields: ['data_allowance', 'terms'],
  check: every(
    { what: { en: 'the volume', zh: '用量' }, check: threshold },
    { what: { en: 'what happens at it', zh: '达到后的处理方式' }, check: consequence },
  ),
};
