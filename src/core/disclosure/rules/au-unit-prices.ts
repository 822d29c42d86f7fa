import { notApplicable } from '../answer.ts';
import { every } from '../checks/combine.ts';
import { states, type Check } from '../checks/fields.ts';
import { overagePrice } from '../checks/limit.ts';
import { AU_ACMA, AU_TCP } from '../rulebooks/au-cis-citations.ts';
import type { Answer, PlanRule } from '../types.ts';

const UNLIMITED: Answer = notApplicable({ en: 'It is unlimited.', zh: '不限量。' });

const unlessUnlimited =
  (which: 'voice' | 'sms' | 'data', check: Check): Check =>
  (subject) =>
    subject.plan[which].kind === 'unlimited' ? UNLIMITED : check(subject);

const prices = every(
  { what: { en: 'the price of a call', zh: '通话价格' }, check: unlessUnlimited('voice', states('voice_overage')) },
  { what: { en: 'the price of a message', zh: '短信价格' }, check: unlessUnlimited('sms', states('sms_overage')) },
  { what: { en: 'the price of data', zh: '流量价格' }, check: unlessUnlimited('data', overagePrice) },
);

const unitPrices: Check = (subject) => {
  const { voice, sms, data } = subject.plan;
  return [voice, sms, data].every(({ kind }) => kind === 'unlimited') ? UNLIMITED : prices(subject);
};

/** What do a call, a message and a megabyte cost? */
export const auUnitPrices: PlanRule = {
  id: 'au-unit-prices',
  level: 'plan',
  what: { en: 'the cost of a two-minute call, a message and a megabyte', zh: '两分钟通话、一条短信、1 MB 流量的价格' },
  requires: {
    en: 'As excerpted, and as the regulator’s page says, the summary gives the cost of a two-minute national call, a standard message and one megabyte, unless they are unlimited.',
    zh: '据摘录及监管机构网页，除不限量外，摘要须载明两分钟国内通话、一条标准短信和 1 MB 流量的价格。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'The wording of 2012, from an excerpt; the code of today was not read.', zh: '依据 2012 年文本摘录；未查阅现行守则。' },
  citations: [AU_TCP, AU_ACMA],
  inForce: { from: null, to: null },
  when: ['mobile'],
  fields: ['voice_overage', 'sms_overage', 'overage_price', 'overage_unit'],
  check: unitPrices,
};
