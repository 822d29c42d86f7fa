import { serviceScope } from '../checks/china.ts';
import { CN_WHITE_PAPER, telecomRegulations } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Where and for whom is it? */
export const cnServiceScope: PlanRule = {
  id: 'cn-service-scope',
  level: 'plan',
  what: { en: 'where and for whom the service is', zh: '服务范围' },
  requires: {
    en: 'The Telecommunications Regulations require the carrier to make public the scope of its services.',
    zh: '《电信条例》要求电信业务经营者向社会公布服务范围。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The regulations were read; the white paper (about 2017) lists the same item among what users may know.',
    zh: '已查阅条例原文；白皮书（约 2017 年）将同一事项列为用户有权知悉的内容。',
  },
  citations: [telecomRegulations('Art. 30(1)', '第三十条第一款'), CN_WHITE_PAPER],
  inForce: { from: '2000-09-25', to: null },
  when: [],
  fields: ['region', 'eligibility'],
  check: serviceScope,
};
