import { states } from '../checks/fields.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** At which speeds? */
export const brSpeeds: PlanRule = {
  id: 'br-speeds',
  level: 'plan',
  what: { en: 'the speeds', zh: '速率' },
  requires: { en: 'The regulation requires the registration to give the speeds of the offer.', zh: '法规要求备案内容包括速率。' },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Read on the regulator’s page, which sums the article up; the article itself was not read.',
    zh: '据监管机构网页上的条文概述；未查阅条文原文。',
  },
  citations: [BR_ANATEL],
  inForce: { from: '2025-09-01', to: null },
  when: ['internet-access'],
  fields: ['speed_down_mbps', 'speed_up_mbps'],
  check: states('speeds.down'),
};
