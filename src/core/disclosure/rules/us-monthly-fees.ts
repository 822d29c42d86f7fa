import { namedCharges } from '../checks/charges.ts';
import { LABEL_LAYOUT, LABEL_NOTE, NOTICE_2025 } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** Which monthly fees come on top of the price? */
export const usMonthlyFees: PlanRule = {
  id: 'us-monthly-fees',
  level: 'plan',
  what: { en: 'the monthly fees of the provider', zh: '提供商月费' },
  requires: {
    en: 'As reported, the label names the monthly fees of the provider, each with its amount.',
    zh: '据报道，标签应逐项写明提供商的月费及金额。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: LABEL_NOTE,
  citations: [LABEL_LAYOUT, NOTICE_2025],
  inForce: { from: null, to: null },
  when: [],
  fields: ['monthly_fees'],
  check: namedCharges('monthly'),
};
