import { notInThisFile } from '../answer.ts';
import { CN_RESELLERS } from '../rulebooks/cn-citations.ts';
import type { CarrierRule } from '../types.ts';

/** Does a reseller keep a tariff zone with everything that belongs in it? */
export const cnResellerList: CarrierRule = {
  id: 'cn-reseller-list',
  level: 'carrier',
  what: { en: 'a reseller’s tariff zone', zh: '转售企业的资费专区' },
  requires: {
    en: 'As reported, resellers of mobile service must keep a tariff zone with base charges, billing principles, all plans on sale, procedures and tips.',
    zh: '据报道，移动通信转售企业应当设立资费专区，公示基础资费、计费原则、全部在售套餐、办理流程和提示信息。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'Ministry notice, text not reproduced: known from a press report.', zh: '部门通知，未收录原文：仅据新闻报道。' },
  citations: [CN_RESELLERS],
  inForce: { from: '2014-05-27', to: null },
  when: [],
  fields: [],
  collect: () => ({
    see: () => {},
    answer: () =>
      notInThisFile({
        en: 'Whether the carrier is a reseller, and what its site holds, is not in a tariff file.',
        zh: '是否为转售企业及其网站内容，资费文件无从判断。',
      }),
  }),
};
