import { notInThisFile } from '../answer.ts';
import { CN_NOTICE_5G, CN_NOTICE_5G_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Are users pressed to take 5G plans? */
export const cn5gChoice: PlanRule = {
  id: 'cn-5g-choice',
  level: 'plan',
  what: { en: 'that users choose 5G plans freely', zh: '用户自主选择 5G 套餐' },
  requires: {
    en: 'As reported, the notice on 5G service forbids misleading or forcing users into 5G plans.',
    zh: '据报道，关于提升 5G 服务质量的通知规定：不得误导、强迫用户办理 5G 套餐。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_5G_NOTE,
  citations: [CN_NOTICE_5G],
  inForce: { from: '2021-02-01', to: null },
  when: ['five-g'],
  fields: [],
  check: () =>
    notInThisFile({ en: 'How plans are sold is conduct; a tariff file cannot show it.', zh: '销售方式属于经营行为，资费文件无从显示。' }),
};
