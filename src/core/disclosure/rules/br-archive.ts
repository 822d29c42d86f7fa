import { conduct } from '../checks/conduct.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** Do old offers stay public? */
export const brArchive: PlanRule = {
  id: 'br-archive',
  level: 'plan',
  what: { en: 'old offers kept for three years', zh: '往期套餐公示三年' },
  requires: {
    en: 'The regulation requires all offers, old ones too, to stay on the operator’s site for three years, each with its label.',
    zh: '法规要求全部资费（包括已停售的）连同标签在运营商网站保留三年。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Read on the regulator’s page, which sums the article up; the article itself was not read.',
    zh: '据监管机构网页上的条文概述；未查阅条文原文。',
  },
  citations: [BR_ANATEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: [],
  check: conduct('What stays on the operator’s site over the years cannot be read from one file.', '网站多年留存情况无法从单个文件得知。'),
};
