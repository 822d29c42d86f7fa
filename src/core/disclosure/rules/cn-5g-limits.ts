import { limitNotPlayedDown } from '../checks/limit-place.ts';
import { CN_NOTICE_5G } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Are the limits of a 5G plan stated, and not only in notes? */
export const cn5gLimits: PlanRule = {
  id: 'cn-5g-limits',
  level: 'plan',
  what: { en: 'the limits of the 5G plan, outside notes', zh: '备注之外载明的 5G 套餐限制条件' },
  requires: {
    en: 'As reported, the notice on 5G service forbids hiding or playing down the limits of 5G plans.',
    zh: '据报道，关于提升 5G 服务质量的通知规定：不得隐瞒或淡化 5G 资费的限制条件。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'Known from press reports of February 2021. That notes play a limit down is our own inference.',
    zh: '仅据 2021 年 2 月的新闻报道。“备注弱化了限制条件”系我们自己的推断。',
  },
  citations: [CN_NOTICE_5G],
  inForce: { from: '2021-02-01', to: null },
  when: ['five-g'],
  fields: ['terms'],
  check: limitNotPlayedDown,
};
