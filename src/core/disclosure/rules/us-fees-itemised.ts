import { itemisedCharges } from '../checks/charges.ts';
import { NOTICE_2025 } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** Are the monthly fees itemised, pass-through fees too? */
export const usFeesItemised: PlanRule = {
  id: 'us-fees-itemised',
  level: 'plan',
  what: { en: 'an amount for each monthly fee', zh: '每项月费的确切金额' },
  requires: {
    en: 'As reported, each monthly fee, also one that passes on a state or local charge, stands by itself with its amount.',
    zh: '据报道，每项月费（包括转嫁的州或地方收费）须单列金额。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'A proposal of December 2025 deletes the duty to itemise pass-through fees; whether the deletion is in effect was not verified.',
    zh: '2025 年 12 月的提案拟删除转嫁费用逐项列示的义务；是否生效未核实。',
  },
  citations: [NOTICE_2025],
  inForce: { from: null, to: null },
  when: [],
  fields: ['monthly_fees'],
  check: itemisedCharges('monthly'),
};
