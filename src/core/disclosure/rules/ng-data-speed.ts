import { states } from '../checks/fields.ts';
import { NG_ARISE, NG_JOCOMMS } from '../rulebooks/ng-ncc-citations.ts';
import type { PlanRule } from '../types.ts';

/** At which speed? */
export const ngDataSpeed: PlanRule = {
  id: 'ng-data-speed',
  level: 'plan',
  what: { en: 'the expected speed of data', zh: '预期上网速率' },
  requires: { en: 'As reported, plans show the expected speed of data.', zh: '据报道，须载明预期上网速率。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported for the guidance of July 2024; the wording as amended in November 2024 was not read.',
    zh: '据 2024 年 7 月指引的报道；未查阅 2024 年 11 月修订文本。',
  },
  citations: [NG_ARISE, NG_JOCOMMS],
  inForce: { from: null, to: null },
  when: ['internet-access'],
  fields: ['speed_down_mbps'],
  check: states('speeds.down'),
};
