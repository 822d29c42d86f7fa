import { absent, conflicting, disclosed, notApplicable } from '../answer.ts';
import type { Check } from '../checks/fields.ts';
import { ofTheThree } from '../checks/korean-three.ts';
import { evidenceFor } from '../facts.ts';
import { KR_KFTC } from '../rulebooks/kr-consent-citations.ts';
import type { PlanRule } from '../types.ts';

const UNLIMITED = /무제한|무한/;

const plainName: Check = ({ plan }) => {
  const evidence = evidenceFor(plan, 'name');
  if (evidence.length === 0) return absent();
  if (!UNLIMITED.test(plan.name)) return disclosed(evidence);
  return plan.availability.from !== null && plan.availability.from < '2016-11'
    ? notApplicable({ en: 'The plan is older than the decision, which is about new names.', zh: '该套餐早于该决定，而决定只涉及新名称。' })
    : conflicting('other-than-the-figure', evidence, {
        en: 'The name uses 무제한 or 무한 (“unlimited”).',
        zh: '名称含“무제한”或“무한”（无限）字样。',
      });
};

/** Does the name do without “unlimited”? */
export const krPlanName: PlanRule = {
  id: 'kr-plan-name',
  level: 'plan',
  what: { en: 'the name of the plan', zh: '套餐名称' },
  requires: {
    en: 'As reported, names of new plans of SKT, KT and LG U+ no longer use 무제한 or 무한.',
    zh: '据报道，SKT、KT、LG U+ 的新套餐名称不再使用“무제한”或“무한”。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported; the report gives the day (1 November) but no year, and 2016 is our reading of it.',
    zh: '据报道；报道载明日期（11 月 1 日）而无年份，2016 年为我们的理解。',
  },
  citations: [KR_KFTC],
  inForce: { from: '2016-11-01', to: null },
  when: [],
  fields: ['plan_name', 'available_from'],
  check: ofTheThree(plainName),
};
