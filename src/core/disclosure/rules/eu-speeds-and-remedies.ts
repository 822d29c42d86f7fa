import { about } from '../checks/about.ts';
import { either, every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { bothDirections } from '../checks/speed-grade.ts';
import { SUMMARY_NOTE, eecc } from '../rulebooks/eu-citations.ts';
import { MAXIMUM_SPEED } from '../topics/maximum-speed.ts';
import { REMEDIES } from '../topics/remedies.ts';
import type { PlanRule } from '../types.ts';

/** How fast is internet access, and what if it is slower? */
export const euSpeedsAndRemedies: PlanRule = {
  id: 'eu-speeds-and-remedies',
  level: 'plan',
  what: { en: 'speeds and remedies in summary', zh: '速率及补救措施概要' },
  requires: {
    en: 'The directive requires a summary of speeds and of remedies for internet access in the contract summary.',
    zh: '指令要求合同摘要概述上网速率及补救措施。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [eecc('Article 102(3)(f)')],
  inForce: { from: null, to: null },
  when: ['internet-access'],
  fields: ['speed_down_mbps', 'speed_up_mbps', 'terms'],
  check: every(
    { what: { en: 'the speeds', zh: '速率' }, check: either(states('speeds.down', 'speeds.up'), bothDirections(MAXIMUM_SPEED)) },
    { what: { en: 'the remedies', zh: '补救措施' }, check: about(REMEDIES) },
  ),
};
