import { riseDate } from '../checks/price-rise.ts';
import { PRICE_RISES_2024 } from '../rulebooks/uk-citations.ts';
import type { PlanRule } from '../types.ts';

/** When does the price change? */
export const ukRiseDate: PlanRule = {
  id: 'uk-rise-date',
  level: 'plan',
  what: { en: 'when the price changes', zh: '价格变动的时间' },
  requires: {
    en: 'The regulator requires each change of the price during the contract to be stated with its date.',
    zh: '监管机构要求写明合约期内每次价格变动的时间。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [PRICE_RISES_2024],
  inForce: { from: '2025-01-17', to: null },
  when: [],
  fields: ['terms'],
  check: riseDate,
};
