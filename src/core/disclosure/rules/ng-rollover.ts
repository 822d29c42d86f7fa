import { about } from '../checks/about.ts';
import { NG_ARISE, NG_JOCOMMS } from '../rulebooks/ng-ncc-citations.ts';
import { ROLLOVER } from '../topics/rollover.ts';
import type { PlanRule } from '../types.ts';

/** Is unused allowance kept? */
export const ngRollover: PlanRule = {
  id: 'ng-rollover',
  level: 'plan',
  what: { en: 'rollover of unused allowance', zh: '剩余用量结转' },
  requires: { en: 'As reported, a table shows whether unused allowance rolls over.', zh: '据报道，须以表格列明剩余用量是否结转。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported for the guidance of July 2024; the wording as amended in November 2024 was not read.',
    zh: '据 2024 年 7 月指引的报道；未查阅 2024 年 11 月修订文本。',
  },
  citations: [NG_ARISE, NG_JOCOMMS],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: about(ROLLOVER),
};
