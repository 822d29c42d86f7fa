import { about } from '../checks/about.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import { DISABILITY } from '../topics/disability.ts';
import type { PlanRule } from '../types.ts';

/** What is there for users with disabilities? */
export const deDisability: PlanRule = {
  id: 'de-disability',
  level: 'plan',
  what: { en: 'products for users with disabilities', zh: '面向残障用户的产品' },
  requires: {
    en: 'The act requires providers to publish products and services for users with disabilities.',
    zh: '法律要求提供商公布面向残障用户的产品和服务。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'A provider publishes it somewhere; that it is absent here says nothing of other pages.',
    zh: '提供商可在他处公布；此处缺失不代表其他页面也缺失。',
  },
  citations: [tkg('§ 52(1)')],
  inForce: { from: '2021-12-01', to: null },
  when: [],
  fields: ['terms'],
  check: about(DISABILITY, { linkIsEnough: true }),
};
