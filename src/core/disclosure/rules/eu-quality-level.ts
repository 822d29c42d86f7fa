import { about } from '../checks/about.ts';
import { SUMMARY_NOTE, annexEight } from '../rulebooks/eu-citations.ts';
import { QUALITY_PROMISE } from '../topics/quality-promise.ts';
import type { PlanRule } from '../types.ts';

/** Which least quality is promised? */
export const euQualityLevel: PlanRule = {
  id: 'eu-quality-level',
  level: 'plan',
  what: { en: 'the minimum level of quality', zh: '最低服务质量水平' },
  requires: {
    en: 'The directive requires the minimum level of quality, or the statement that none is offered.',
    zh: '指令要求写明最低服务质量水平；不提供的，应明确说明。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [annexEight('(1)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: about(QUALITY_PROMISE),
};
