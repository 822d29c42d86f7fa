import { roamingVolumeLeast } from '../checks/roaming.ts';
import { ROAMING_FORMULA, ROAMING_NOTE, WHOLESALE_CAPS } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is the stated volume at least that of the formula? */
export const euRoamingVolumeLeast: PlanRule = {
  id: 'eu-roaming-volume-least',
  level: 'plan',
  what: { en: 'the roaming volume', zh: '漫游流量' },
  requires: {
    en: 'As reported, the data that may be used while roaming is at least twice the price without tax divided by the wholesale cap, in GB.',
    zh: '据报道，漫游可用流量（GB）至少为不含税价格除以批发上限的两倍。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: ROAMING_NOTE,
  citations: [ROAMING_FORMULA, WHOLESALE_CAPS],
  inForce: { from: '2017-07-01', to: null },
  when: ['mobile', 'internet-access'],
  fields: ['roaming', 'price', 'tax'],
  check: roamingVolumeLeast,
};
