/** 套餐页的费用部分。金额和流量传入时已格式化。 */
import type { PlanCostWords } from '../en/plan-cost.ts';

export const planCost: PlanCostWords = {
  title: '会花多少钱',
  intro: (months) => `按常见用量计算 ${months} 个月的费用。文字没有写明的不作猜测：费用写成“至少”已知的部分。`,
  origins: { 'ITU 2025': '国际电联 2025', ours: '本站自拟' },
  table: '各种用量的费用',
  columns: {
    use: '每月用量',
    signed: (months) => `${months} 个月，按今天签约`,
    after: (months) => `${months} 个月，按标准价`,
    delivered: '能否满足',
    speed: '全速流量及其后',
    gaps: '未知项',
  },
  noPromotion: '没有计入任何优惠或一次性费用：优惠期后的费用与此相同。',
  nothing: '无',
  ceilings: '限速后能用多少',
  roaming: (volumes) =>
    `在欧盟及欧洲经济区漫游，不另收费的流量至少为：每个计费周期 ${volumes}。按所报道的合理使用公式计算（2 × 不含增值税价格 ÷ 批发上限；每 GB 价格不低于上限时为全部流量）。运营商可以提供更多。`,
  inYear: (volume, year) => `${year} 年 ${volume}`,
  ledger: (basket) => `逐月明细：${basket}`,
  ledgerCaption: (basket, months) => `“${basket}”在 ${months} 个月内的逐月费用`,
  ledgerColumns: { months: '月份', what: '项目', amount: '每月金额' },
  free: '无需付费',
  sum: (months) => `${months} 个月合计`,
  notCounted: '文字提到、此处未计入',
  rank: '按此用量排列所有套餐',
  compare: '按此用量与其他套餐对比',
  method: '费用的计算方法',
};
