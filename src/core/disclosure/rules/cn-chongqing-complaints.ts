import { answeredWithin } from '../checks/answer-time.ts';
import { complaintChannel } from '../checks/china.ts';
import { every } from '../checks/combine.ts';
import { CN_CHONGQING } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is there a number for complaints, and an answer in time (Chongqing)? */
export const cnChongqingComplaints: PlanRule = {
  id: 'cn-chongqing-complaints',
  level: 'plan',
  what: { en: 'the complaint number and the time for an answer', zh: '投诉电话和答复时限' },
  requires: {
    en: 'The Chongqing regulations require a published complaint number and an answer within 15 working days.',
    zh: '《重庆市电信条例》要求公布投诉电话，并在 15 个工作日内答复。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The article was read. The day the text of 2018 came into force is not recorded, so it is asked from 2019 on.',
    zh: '已查阅条文。2018 年文本的施行日期未作记录，故自 2019 年起查验。',
  },
  citations: [CN_CHONGQING],
  inForce: { from: '2019-01-01', to: null },
  when: ['in-chongqing'],
  fields: ['support_phone', 'terms'],
  check: every(
    { what: { en: 'a complaint number', zh: '投诉电话' }, check: complaintChannel },
    { what: { en: 'the time for an answer', zh: '答复时限' }, check: answeredWithin(15, 'working days') },
  ),
};
