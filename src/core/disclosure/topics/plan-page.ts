import type { Topic } from '../topic.ts';

/** The page on which a plan is offered. */
export const PLAN_PAGE: Topic = {
  id: 'plan-page',
  columns: /(?:套餐|商品|产品|详情|办理)(?:链接|网址|页面|地址)|plan.?(?:url|page|link)|product.?(?:url|page|link)/i,
  words: null,
};
