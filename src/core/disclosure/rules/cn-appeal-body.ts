import { about } from '../checks/about.ts';
import { telecomRegulations } from '../rulebooks/cn-citations.ts';
import { APPEAL_BODY } from '../topics/appeal-body.ts';
import type { PlanRule } from '../types.ts';

/** To whom can a user turn when the carrier does not settle a complaint? */
export const cnAppealBody: PlanRule = {
  id: 'cn-appeal-body',
  level: 'plan',
  what: { en: 'where to appeal when a complaint is not settled', zh: '申诉途径' },
  requires: {
    en: 'The Telecommunications Regulations give users the right to appeal to the regulator, which answers within 30 days.',
    zh: '《电信条例》规定用户有权向电信主管部门申诉，受理机关应当在 30 日内答复。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: {
    en: 'The right was read in the article; that a tariff names the body is our own suggestion.',
    zh: '已查阅条文所载权利；资费中载明申诉机构系我们自己的建议。',
  },
  citations: [telecomRegulations('Art. 39', '第三十九条')],
  inForce: { from: '2000-09-25', to: null },
  when: [],
  fields: ['terms'],
  check: about(APPEAL_BODY, { linkIsEnough: true }),
};
