import { conflicting, disclosed } from '../answer.ts';
import { states, type Check } from '../checks/fields.ts';
import { evidenceFor } from '../facts.ts';
import { CA_BELL } from '../rulebooks/ca-wireless-code-citations.ts';
import type { PlanRule } from '../types.ts';

const noCharge: Check = (subject) => {
  const tiers = subject.plan.tiers.filter(({ scope }) => scope === 'data');
  if (tiers.some(({ effect }) => effect === 'charge' || effect === 'bolt-on'))
    return conflicting('other-than-the-figure', evidenceFor(subject.plan, 'unlimited_claim', 'tiers.price', 'tiers.effect'), {
      en: 'The plan is described as unlimited, and further use is charged.',
      zh: '套餐称“不限量”，而继续使用须另付费。',
    });
  const goesOn = tiers.some(({ effect }) => effect === 'throttle' || effect === 'deprioritise');
  return goesOn ? disclosed(evidenceFor(subject.plan, 'unlimited_claim', 'tiers.effect', 'tiers.speed')) : states('no_limit')(subject);
};

/** Does what is called unlimited cost nothing more? */
export const caUnlimitedNoCharge: PlanRule = {
  id: 'ca-unlimited-no-charge',
  level: 'plan',
  what: { en: 'that what is called unlimited costs nothing more', zh: '称为“不限量”者不另收费' },
  requires: {
    en: 'As reported, no more may be charged for a service that is described as unlimited.',
    zh: '据报道，称为“不限量”的服务不得另行收费。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'The figure is from a carrier’s checklist; the clause itself was not read.',
    zh: '数值出自运营商的要点清单；未查阅条款原文。',
  },
  citations: [CA_BELL],
  inForce: { from: null, to: null },
  when: ['unlimited-claim'],
  fields: ['terms', 'overage_price'],
  check: noCharge,
};
