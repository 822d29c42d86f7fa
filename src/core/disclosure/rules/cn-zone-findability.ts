import { notInThisFile } from '../answer.ts';
import { CN_PRACTICE } from '../rulebooks/cn-citations.ts';
import type { CarrierRule } from '../types.ts';

/** Can every kind of tariff be found in the list as it opens? */
export const cnZoneFindability: CarrierRule = {
  id: 'cn-zone-findability',
  level: 'carrier',
  what: { en: 'that every kind of tariff can be found', zh: '各类资费是否易于查找' },
  requires: {
    en: 'Publishers’ pages open on one kind of tariff; the other kinds should be as easy to find.',
    zh: '公示页面默认只显示一类资费，其他类型应当同样易于查找。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: {
    en: 'Seen in practice: on one page 43 plans were shown at first and more than 2,700 other tariffs stood behind tabs.',
    zh: '实际所见：某页面默认显示 43 个套餐，其余 2700 余条资费须切换栏目。',
  },
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: [],
  collect: () => ({
    see: () => {},
    answer: () =>
      notInThisFile({
        en: 'What a page shows when it opens is seen on the page, not in a file.',
        zh: '页面默认显示哪些资费须查看页面，文件无从判断。',
      }),
  }),
};
