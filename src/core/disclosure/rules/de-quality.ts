import { about } from '../checks/about.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import { QUALITY_PROMISE } from '../topics/quality-promise.ts';
import type { PlanRule } from '../types.ts';

/** Which quality is offered? */
export const deQuality: PlanRule = {
  id: 'de-quality',
  level: 'plan',
  what: { en: 'the quality of service', zh: '服务质量' },
  requires: { en: 'The act requires providers to publish the quality of their services.', zh: '法律要求提供商公布服务质量。' },
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
  check: about(QUALITY_PROMISE, { linkIsEnough: true }),
};
