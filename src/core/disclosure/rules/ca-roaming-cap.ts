import { conflicting } from '../answer.ts';
import { about } from '../checks/about.ts';
import type { Check } from '../checks/fields.ts';
import { CA_2013, CA_BELL } from '../rulebooks/ca-wireless-code-citations.ts';
import { statementOn } from '../topic.ts';
import { OUT_OF_BUNDLE_OPT_IN } from '../topics/out-of-bundle-opt-in.ts';
import { ROAMING_CAP } from '../topics/roaming-cap.ts';
import type { PlanRule } from '../types.ts';

const FIGURE = /(?:\$|CAD|C\$) ?(\d{1,5}(?:\.\d\d)?)|\b(\d{1,5}(?:\.\d\d)?) ?(?:\$|dollars|CAD)/i;
const CAP = 100;

const cap: Check = (subject) => {
  const found = statementOn(ROAMING_CAP, subject);
  const match = found === null ? null : FIGURE.exec(found.evidence.text);
  const stated = Number(match?.[1] ?? match?.[2] ?? 0);
  return found !== null && stated > CAP && statementOn(OUT_OF_BUNDLE_OPT_IN, subject) === null
    ? conflicting('other-than-the-figure', [found.evidence], {
        en: `The cap stated is ${stated}; the rule names ${CAP} dollars.`,
        zh: `所载封顶为 ${stated}；规则所定为 ${CAP} 加元。`,
      })
    : about(ROAMING_CAP)(subject);
};

/** Is the charge for data abroad capped at 100 dollars? */
export const caRoamingCap: PlanRule = {
  id: 'ca-roaming-cap',
  level: 'plan',
  what: { en: 'a cap of 100 dollars on data abroad', zh: '境外流量费用 100 加元封顶' },
  requires: {
    en: 'As reported, charges for data while roaming stop at 100 dollars a month unless the customer agrees to more.',
    zh: '据报道，除非用户同意，漫游流量费用每月以 100 加元封顶。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'That there is a cap was read; its figure is from a carrier’s checklist.',
    zh: '已查阅有封顶规定；数值出自运营商的要点清单。',
  },
  citations: [CA_BELL, CA_2013],
  inForce: { from: null, to: null },
  when: ['mobile'],
  fields: ['roaming', 'terms'],
  check: cap,
};
