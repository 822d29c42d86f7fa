import { about } from '../checks/about.ts';
import { overagePrice } from '../checks/limit.ts';
import { LABEL_LAYOUT, LABEL_NOTE } from '../rulebooks/us-citations.ts';
import { OVERAGE_CHARGE } from '../topics/overage-charge.ts';
import type { Answer, PlanRule, Subject } from '../types.ts';

const printed = about(OVERAGE_CHARGE);

/** A charge of zero is printed too, though it does not say what happens instead. */
function additionalData(subject: Subject): Answer {
  const answer = overagePrice(subject);
  return answer.outcome === 'absent' ? printed(subject) : answer;
}

/** What does additional data cost? */
export const usAdditionalData: PlanRule = {
  id: 'us-additional-data',
  level: 'plan',
  what: { en: 'the charge for additional data and its increment', zh: '额外流量的价格及计量单位' },
  requires: {
    en: 'Publishers state on the label of a plan with limited data the charge for additional data and the volume it buys.',
    zh: '对流量有限额的套餐，发布者在标签上写明额外流量的价格及该价格对应的流量。',
  },
  force: 'must',
  grade: 'practice',
  gradeNote: LABEL_NOTE,
  citations: [LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: ['limited-data'],
  fields: ['overage_price', 'overage_unit'],
  check: additionalData,
};
