import { absent, notInThisFile } from '../answer.ts';
import { about } from '../checks/about.ts';
import { CN_NOTICE_5G } from '../rulebooks/cn-citations.ts';
import { statementOn } from '../topic.ts';
import { NO_RETURN } from '../topics/no-return.ts';
import { PLAN_UPGRADE } from '../topics/plan-upgrade.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';

const check: Check = (subject) => {
  const told = about(NO_RETURN)(subject);
  if (told.outcome === 'disclosed') return told;
  const upgrade = statementOn(PLAN_UPGRADE, subject);
  return upgrade === null
    ? notInThisFile({ en: 'The file does not say whether the plan replaces an earlier one.', zh: '文件未载明是否替换原有套餐。' })
    : absent([], [upgrade.evidence]);
};

/** Does an upgrade to 5G say that a withdrawn plan cannot be taken up again? */
export const cn5gNoReturn: PlanRule = {
  id: 'cn-5g-no-return',
  level: 'plan',
  what: { en: 'that a withdrawn plan cannot be taken up again', zh: '已停售套餐变更后不可恢复' },
  requires: {
    en: 'As reported, the notice on 5G service asks carriers to remind users that a withdrawn plan cannot be taken up again after a change to 5G.',
    zh: '据报道，关于提升 5G 服务质量的通知要求提醒用户：变更为 5G 套餐后，已停售的原套餐不可恢复。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'Known from a machine-made paraphrase of a press report only: weak.', zh: '仅据一份机器改写的新闻稿，依据较弱。' },
  citations: [CN_NOTICE_5G],
  inForce: { from: '2021-02-01', to: null },
  when: ['five-g'],
  fields: ['terms'],
  check,
};
