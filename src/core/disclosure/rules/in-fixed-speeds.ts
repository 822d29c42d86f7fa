import { every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { speedAfter } from '../checks/limit.ts';
import { IN_FUP, IN_FUP_DRAFT } from '../rulebooks/in-trai-citations.ts';
import type { PlanRule } from '../types.ts';

/** Which speed up to the limit, and which beyond? */
export const inFixedSpeeds: PlanRule = {
  id: 'in-fixed-speeds',
  level: 'plan',
  what: { en: 'the speed up to the limit and beyond it', zh: '限额内外的速率' },
  requires: {
    en: 'As reported, plans of fixed broadband state the speed up to the limit and the speed beyond it.',
    zh: '据报道，固定宽带套餐须写明限额以内和超出后的速率。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the direction itself was not read.', zh: '据报道；未查阅指令原文。' },
  citations: [IN_FUP_DRAFT, IN_FUP],
  inForce: { from: null, to: null },
  when: ['fixed', 'limited-data'],
  fields: ['speed_down_mbps', 'terms'],
  check: every(
    { what: { en: 'the speed up to the limit', zh: '限额以内的速率' }, check: states('speeds.down') },
    { what: { en: 'the speed beyond the limit', zh: '超出后的速率' }, check: speedAfter },
  ),
};
