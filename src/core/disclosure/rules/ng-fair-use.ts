import { every } from '../checks/combine.ts';
import { consequence, threshold } from '../checks/limit.ts';
import { NG_ARISE, NG_JOCOMMS } from '../rulebooks/ng-ncc-citations.ts';
import type { PlanRule } from '../types.ts';

/** What does fair use mean? */
export const ngFairUse: PlanRule = {
  id: 'ng-fair-use',
  level: 'plan',
  what: { en: 'the fair use policy', zh: '公平使用政策' },
  requires: { en: 'As reported, plans show their fair use policy.', zh: '据报道，须载明公平使用政策。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported for the guidance of July 2024; the wording as amended in November 2024 was not read.',
    zh: '据 2024 年 7 月指引的报道；未查阅 2024 年 11 月修订文本。',
  },
  citations: [NG_ARISE, NG_JOCOMMS],
  inForce: { from: null, to: null },
  when: ['unlimited-claim'],
  fields: ['terms'],
  check: every(
    { what: { en: 'the threshold of use', zh: '用量阈值' }, check: threshold },
    { what: { en: 'what happens at the threshold', zh: '达到阈值后的处理方式' }, check: consequence },
  ),
};
