import { roamingVolume } from '../checks/roaming.ts';
import { ROAMING_FORMULA, ROAMING_NOTE } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** How much data may be used in the Economic Area? */
export const euRoamingVolume: PlanRule = {
  id: 'eu-roaming-volume',
  level: 'plan',
  what: { en: 'the data that may be used while roaming in the Economic Area', zh: '在欧洲经济区内可漫游使用的流量' },
  requires: {
    en: 'As reported, a plan with unlimited or cheap data states how much of it may be used while roaming in the Economic Area.',
    zh: '据报道，不限量或单价较低的套餐应写明在欧洲经济区内可漫游使用的流量。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: ROAMING_NOTE,
  citations: [ROAMING_FORMULA],
  inForce: { from: '2017-07-01', to: null },
  when: ['mobile', 'internet-access'],
  fields: ['roaming'],
  check: roamingVolume,
};
