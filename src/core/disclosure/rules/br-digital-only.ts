import { disclosed, notInThisFile, vague } from '../answer.ts';
import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states, type Check } from '../checks/fields.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import { statementOn } from '../topic.ts';
import { COMPLAINT_CHANNEL } from '../topics/complaint-channel.ts';
import { SALE_CHANNELS } from '../topics/sale-channels.ts';
import type { PlanRule } from '../types.ts';

const ONLY = /only|exclusiv|somente|apenas|专属|仅限/i;

const digital: Check = (subject) => {
  const found = statementOn(SALE_CHANNELS, subject);
  if (found === null || !ONLY.test(found.evidence.text))
    return notInThisFile({ en: 'The file does not say that the offer is sold online only.', zh: '文件未说明该套餐仅限线上办理。' });
  const other = either(states('support_phone', 'links.contact'), about(COMPLAINT_CHANNEL, { linkIsEnough: true }))(subject);
  return other.outcome === 'disclosed'
    ? disclosed([found.evidence, ...other.evidence])
    : vague('in-part', [found.evidence], [{ en: 'another channel', zh: '替代渠道' }]);
};

/** Is an offer that is sold online only marked as such? */
export const brDigitalOnly: PlanRule = {
  id: 'br-digital-only',
  level: 'plan',
  what: { en: 'that the offer is digital only, and the other way to reach the operator', zh: '仅限线上办理的说明及替代渠道' },
  requires: {
    en: 'The regulation requires an offer that is sold online only to say so and to name another channel.',
    zh: '法规要求仅限线上的资费予以说明，并写明替代渠道。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Read on the regulator’s page, which sums the article up; the article itself was not read.',
    zh: '据监管机构网页上的条文概述；未查阅条文原文。',
  },
  citations: [BR_ANATEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['terms', 'support_phone'],
  check: digital,
};
