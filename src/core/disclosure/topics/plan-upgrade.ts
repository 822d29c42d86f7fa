import type { Topic } from '../topic.ts';

/** That a plan is taken up on top of, or instead of, an earlier one. */
export const PLAN_UPGRADE: Topic = {
  id: 'plan-upgrade',
  columns: null,
  words: /升级(?:包|为|至|5G)|原(?:有)?套餐|迁转|(?:变更|更换|改)为?5G|upgrade (?:to|from)|replaces your/i,
};
