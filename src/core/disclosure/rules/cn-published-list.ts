import { notInThisFile } from '../answer.ts';
import { CN_NOTICE_276, CN_NOTICE_276_NOTE } from '../rulebooks/cn-citations.ts';
import type { CarrierRule } from '../types.ts';

/** Are all tariffs on sale in the published list? */
export const cnPublishedList: CarrierRule = {
  id: 'cn-published-list',
  level: 'carrier',
  what: { en: 'a list of all tariffs on sale', zh: '全部在售资费的清单' },
  requires: {
    en: 'As reported, the notice on marketing tariffs asks all tariffs on sale to the public to be publicised as a list; the ministry repeated it in 2021.',
    zh: '据报道，关于规范资费营销行为的通知要求对所有面向公众在售的资费方案进行清单式公示；工业和信息化部 2021 年重申。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_276_NOTE,
  citations: [CN_NOTICE_276],
  inForce: { from: '2018-08-23', to: null },
  when: [],
  fields: [],
  collect: () => ({
    see: () => {},
    answer: () =>
      notInThisFile({
        en: 'A file cannot show what is missing from it; offers in shops and campaigns would have to be compared.',
        zh: '文件无从显示其遗漏；须与营业厅、营销活动中的资费比对。',
      }),
  }),
};
