import { moneyToNumber } from '../../model/index.ts';
import { absent, conflicting, disclosed } from '../answer.ts';
import type { Check } from '../checks/fields.ts';
import { evidenceFor } from '../facts.ts';
import { CA_2013, CA_BELL } from '../rulebooks/ca-wireless-code-citations.ts';
import { statementOn } from '../topic.ts';
import { OUT_OF_BUNDLE_OPT_IN } from '../topics/out-of-bundle-opt-in.ts';
import type { PlanRule } from '../types.ts';

const CAP = 50;

const cap: Check = (subject) => {
  const evidence = evidenceFor(subject.plan, 'tiers.cap');
  const highest = Math.max(
    0,
    ...subject.plan.tiers.map(({ scope, chargeCap }) => (scope === 'data' && chargeCap ? moneyToNumber(chargeCap) : 0)),
  );
  if (evidence.length === 0) return absent([], evidenceFor(subject.plan, 'tiers.price'));
  if (highest <= CAP) return disclosed(evidence);
  const agreed = statementOn(OUT_OF_BUNDLE_OPT_IN, subject);
  return agreed !== null
    ? disclosed([...evidence, agreed.evidence])
    : conflicting('other-than-the-figure', evidence, {
        en: `The cap stated is ${highest}; the rule names ${CAP} dollars.`,
        zh: `所载封顶为 ${highest}；规则所定为 ${CAP} 加元。`,
      });
};

/** Is the charge for data beyond the allowance capped at 50 dollars? */
export const caDataOverageCap: PlanRule = {
  id: 'ca-data-overage-cap',
  level: 'plan',
  what: { en: 'a cap of 50 dollars on data beyond the allowance', zh: '套外流量费用 50 加元封顶' },
  requires: {
    en: 'As reported, charges for data beyond the allowance stop at 50 dollars a month unless the customer agrees to more.',
    zh: '据报道，除非用户同意，套外流量费用每月以 50 加元封顶。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'That there is a cap was read; its figure is from a carrier’s checklist.',
    zh: '已查阅有封顶规定；数值出自运营商的要点清单。',
  },
  citations: [CA_BELL, CA_2013],
  inForce: { from: null, to: null },
  when: ['not-fixed', 'charged-overage'],
  fields: ['terms', 'overage_price'],
  check: cap,
};
