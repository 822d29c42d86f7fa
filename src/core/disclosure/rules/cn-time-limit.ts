import { timeLimit } from '../checks/china.ts';
import { CN_WHITE_PAPER, telecomRegulations } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** How long does the service last? */
export const cnTimeLimit: PlanRule = {
  id: 'cn-time-limit',
  level: 'plan',
  what: { en: 'how long the service lasts', zh: '服务时限' },
  requires: {
    en: 'The Telecommunications Regulations require the carrier to make public the time limits of its services.',
    zh: '《电信条例》要求电信业务经营者向社会公布服务时限。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The regulations were read. “Time limit” is taken as how long the service or one purchase of it lasts.',
    zh: '已查阅条例原文。“时限”在此理解为服务或一次订购的有效期限。',
  },
  citations: [telecomRegulations('Art. 30(1)', '第三十条第一款'), CN_WHITE_PAPER],
  inForce: { from: '2000-09-25', to: null },
  when: [],
  fields: ['price_period', 'contract_months', 'terms'],
  check: timeLimit,
};
