import { about } from '../checks/about.ts';
import { NG_ARISE, NG_JOCOMMS } from '../rulebooks/ng-ncc-citations.ts';
import { CANCEL_METHOD } from '../topics/cancel-method.ts';
import type { PlanRule } from '../types.ts';

/** How does a user opt out? */
export const ngOptOut: PlanRule = {
  id: 'ng-opt-out',
  level: 'plan',
  what: { en: 'how to opt in and out', zh: '开通与退订方式' },
  requires: { en: 'As reported, a table shows how to opt in and out.', zh: '据报道，须以表格列明开通与退订方式。' },
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
  check: about(CANCEL_METHOD),
};
