import { about } from '../checks/about.ts';
import { NG_ARISE, NG_JOCOMMS } from '../rulebooks/ng-ncc-citations.ts';
import { AUTO_RENEWAL } from '../topics/auto-renewal.ts';
import type { PlanRule } from '../types.ts';

/** Does the plan renew itself? */
export const ngRenewal: PlanRule = {
  id: 'ng-renewal',
  level: 'plan',
  what: { en: 'the terms of renewal', zh: '续订条件' },
  requires: { en: 'As reported, a table shows the terms of renewal.', zh: '据报道，须以表格列明续订条件。' },
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
  check: about(AUTO_RENEWAL),
};
