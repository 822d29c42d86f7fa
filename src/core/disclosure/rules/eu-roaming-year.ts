import { states } from '../checks/fields.ts';
import { WHOLESALE_CAPS } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is the volume that of the year of use? */
export const euRoamingYear: PlanRule = {
  id: 'eu-roaming-year',
  level: 'plan',
  what: { en: 'the year the roaming volume is reckoned for', zh: '漫游流量所按的年份' },
  requires: {
    en: 'Our own reading: the wholesale cap of the year of use counts, not that of the year of signing.',
    zh: '我们的理解：以使用年份而非签约年份的批发上限为准。',
  },
  force: 'should',
  grade: 'unverified',
  gradeNote: {
    en: 'An inference of ours, so the rule is not asked; the comparison of volumes uses the year of use.',
    zh: '这是我们的推断，故不提问；流量比较按使用年份进行。',
  },
  citations: [WHOLESALE_CAPS],
  inForce: { from: '2017-07-01', to: null },
  when: ['mobile'],
  fields: ['roaming'],
  check: states('allowance.roaming'),
};
