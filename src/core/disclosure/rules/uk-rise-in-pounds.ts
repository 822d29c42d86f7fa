import { riseInMoney } from '../checks/price-rise.ts';
import { PRICE_RISES_2024 } from '../rulebooks/uk-citations.ts';
import type { PlanRule } from '../types.ts';

/** Are price rises during the contract stated in pounds and pence? */
export const ukRiseInPounds: PlanRule = {
  id: 'uk-rise-in-pounds',
  level: 'plan',
  what: { en: 'price rises during the contract', zh: '合约期内的涨价' },
  requires: {
    en: 'The regulator requires price rises during the contract to be stated in pounds and pence; rises by inflation or a percentage are not allowed in new contracts.',
    zh: '监管机构要求合约期内的涨价以英镑和便士写明；新合同不得按通胀或百分比涨价。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [PRICE_RISES_2024],
  inForce: { from: '2025-01-17', to: null },
  when: [],
  fields: ['terms'],
  check: riseInMoney,
};
