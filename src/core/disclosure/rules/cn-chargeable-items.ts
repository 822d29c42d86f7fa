import { about } from '../checks/about.ts';
import { every } from '../checks/combine.ts';
import { saysWhatFollows } from '../checks/explained.ts';
import { firstOf, inOwnColumn, statesOneOf } from '../checks/first.ts';
import { CN_NOTICE_276, CN_NOTICE_276_NOTE } from '../rulebooks/cn-citations.ts';
import { EXTRA_FEES } from '../topics/extra-fees.ts';
import { NAMED_FEES } from '../topics/named-fees.ts';
import type { PlanRule } from '../types.ts';

/** Which items are charged, and how do fees make up the price? */
export const cnChargeableItems: PlanRule = {
  id: 'cn-chargeable-items',
  level: 'plan',
  what: { en: 'the fee structure and the chargeable items', zh: '资费结构和计费项目' },
  requires: {
    en: 'As reported, the notice on marketing tariffs asks a tariff text to state the fee structure and the chargeable items.',
    zh: '据报道，关于规范资费营销行为的通知要求资费方案载明资费结构和计费项目。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_276_NOTE,
  citations: [CN_NOTICE_276],
  inForce: { from: '2018-08-23', to: null },
  when: [],
  fields: ['price', 'price_period', 'overage_price', 'voice_overage'],
  check: every(
    { what: { en: 'what the price is paid for', zh: '价格对应的周期' }, check: statesOneOf('price.period') },
    {
      what: { en: 'what is charged beside the price', zh: '价格之外的计费项目' },
      check: firstOf(
        statesOneOf('tiers.price', 'voice_overage', 'sms_overage', 'charges.activation', 'charges.one_time', 'charges.recurring'),
        saysWhatFollows,
        inOwnColumn(EXTRA_FEES),
        about(NAMED_FEES),
      ),
    },
  ),
};
