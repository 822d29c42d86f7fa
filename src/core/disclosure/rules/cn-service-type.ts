import { serviceType } from '../checks/china.ts';
import { CN_WHITE_PAPER, telecomRegulations } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Which kind of service is it? */
export const cnServiceType: PlanRule = {
  id: 'cn-service-type',
  level: 'plan',
  what: { en: 'the kind of service', zh: '服务种类' },
  requires: {
    en: 'The Telecommunications Regulations require the carrier to make public the kind of service it provides.',
    zh: '《电信条例》要求电信业务经营者向社会公布所提供服务的种类。',
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
  fields: ['service', 'data_allowance', 'voice'],
  check: serviceType,
};
