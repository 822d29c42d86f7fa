import { about } from '../checks/about.ts';
import { every } from '../checks/combine.ts';
import { speedAfter } from '../checks/limit.ts';
import { IN_FUP, IN_FUP_DRAFT } from '../rulebooks/in-trai-citations.ts';
import { MOBILE_TECHNOLOGY } from '../topics/mobile-technology.ts';
import type { PlanRule } from '../types.ts';

/** Which technology up to the limit, and which beyond? */
export const inMobileTechnology: PlanRule = {
  id: 'in-mobile-technology',
  level: 'plan',
  what: { en: 'the technology up to the limit and beyond it', zh: '限额内外的网络制式' },
  requires: {
    en: 'As reported, mobile plans state the technology (3G, 4G) up to the limit and beyond it.',
    zh: '据报道，移动套餐须写明限额以内和超出后的网络制式（3G、4G）。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the direction itself was not read.', zh: '据报道；未查阅指令原文。' },
  citations: [IN_FUP_DRAFT, IN_FUP],
  inForce: { from: null, to: null },
  when: ['mobile', 'limited-data'],
  fields: ['terms'],
  check: every(
    { what: { en: 'the technology up to the limit', zh: '限额以内的网络制式' }, check: about(MOBILE_TECHNOLOGY) },
    { what: { en: 'the speed or technology beyond the limit', zh: '超出后的速率或制式' }, check: speedAfter },
  ),
};
