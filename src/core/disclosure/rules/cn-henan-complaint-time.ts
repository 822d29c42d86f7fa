import { answeredWithin } from '../checks/answer-time.ts';
import { henan } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** In which time does the carrier answer a complaint (Henan)? */
export const cnHenanComplaintTime: PlanRule = {
  id: 'cn-henan-complaint-time',
  level: 'plan',
  what: { en: 'the time for answering complaints', zh: '投诉答复时限' },
  requires: {
    en: 'The Henan regulations require complaints to be handled and answered within five working days.',
    zh: '《河南省电信条例》要求在五个工作日内处理投诉并答复用户。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: {
    en: 'The article was read: it asks for an answer in time; that a tariff states the time is our own suggestion.',
    zh: '已查阅条文：其要求按期答复；资费中载明时限系我们自己的建议。',
  },
  citations: [henan('Art. 38', '第三十八条')],
  inForce: { from: '2021-01-01', to: null },
  when: ['in-henan'],
  fields: ['terms'],
  check: answeredWithin(5, 'working days'),
};
