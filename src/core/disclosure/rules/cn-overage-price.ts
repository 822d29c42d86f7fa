import { overagePrice } from '../checks/limit.ts';
import { FAR_ABOVE, overageRatio } from '../checks/overage-ratio.ts';
import { CN_NOTICE_524 } from '../rulebooks/cn-citations.ts';
import type { PlanRule, Said } from '../types.ts';
import type { Check } from '../checks/fields.ts';

const NOTE: Said = {
  en: `Beyond the allowance data costs more than ${FAR_ABOVE} times what it costs inside it (our own mark, not law).`,
  zh: `套餐外流量单价超过套餐内的 ${FAR_ABOVE} 倍（我们自己的尺度，并非法律）。`,
};

const check: Check = (subject) => {
  const answer = overagePrice(subject);
  return answer.outcome === 'disclosed' && (overageRatio(subject.plan) ?? 0) > FAR_ABOVE ? { ...answer, note: NOTE } : answer;
};

/** What does data beyond the allowance cost? */
export const cnOveragePrice: PlanRule = {
  id: 'cn-overage-price',
  level: 'plan',
  what: { en: 'the price of data beyond the allowance', zh: '套餐外流量单价' },
  requires: {
    en: 'In its explanation of the 524 notice the ministry asks for a reasonable unit price of data beyond the plan.',
    zh: '工业和信息化部在“524”行动解读中要求合理设置套餐外流量单价。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The ministry’s explanation was read, not the notice; it names no figure. Where a gigabyte beyond the plan costs more than ten times one inside it a note says so; ten is our own mark, not law.',
    zh: '已查阅工业和信息化部的解读，未见通知原文，其中没有数值标准。套餐外每 GB 价格超过套餐内十倍时附注说明；十倍系我们自己的尺度，并非法律。',
  },
  citations: [CN_NOTICE_524],
  inForce: { from: '2021-11-05', to: null },
  when: ['charged-overage'],
  fields: ['overage_price', 'overage_unit'],
  check,
};
