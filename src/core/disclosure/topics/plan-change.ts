import type { Topic } from '../topic.ts';

/** Whether a user may change to another plan. */
export const PLAN_CHANGE: Topic = {
  id: 'plan-change',
  columns: /(?:变更|迁转|转换|更改)(?:套餐|规则|说明|限制)|plan change|change of plan|Tarifwechsel|changement d.offre|cambio de plan/i,
  words:
    /(?:变更|更改|更换|转|迁转|改)[^。；，]{0,6}(?:套餐|资费)|套餐[^。；，]{0,8}(?:变更|更改|更换|迁转)|(?:不可|不能|不得|不支持|无法|禁止|限制)[^。；，]{0,8}(?:变更|转|更改|更换|降档|改)|降档|(?:change|switch) (?:to )?(?:another|other|a different|your) plan|Tarifwechsel|changer d.offre|cambiar de plan/i,
};
