import { billingPrinciple, feeLevel, serviceContent } from '../checks/china.ts';
import { every } from '../checks/combine.ts';
import { firstOf, inOwnColumn, statesOneOf } from '../checks/first.ts';
import { henan } from '../rulebooks/cn-citations.ts';
import { LAUNCH_DATE } from '../topics/launch-date.ts';
import type { PlanRule } from '../types.ts';

/** Are tariff items, fee levels and the way of billing published and dated? */
export const cnHenanTariffText: PlanRule = {
  id: 'cn-henan-tariff-text',
  level: 'plan',
  what: { en: 'tariff items, fee levels, the way of billing, and the day they are of', zh: '资费项目、资费标准、计费方式及更新日期' },
  requires: {
    en: 'The Henan regulations require tariff items, fee levels and the way of billing to be published and kept up to date.',
    zh: '《河南省电信条例》要求向社会公布并及时更新资费项目、资费标准、计费方式等信息。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [henan('Art. 23(2)', '第二十三条第二款')],
  inForce: { from: '2021-01-01', to: null },
  when: ['in-henan'],
  fields: ['data_allowance', 'price', 'overage_price', 'as_of'],
  check: every(
    { what: { en: 'the tariff items', zh: '资费项目' }, check: serviceContent },
    { what: { en: 'the fee level', zh: '资费标准' }, check: feeLevel },
    { what: { en: 'the way of billing', zh: '计费方式' }, check: billingPrinciple },
    {
      what: { en: 'the day the text is of', zh: '更新日期' },
      check: firstOf(statesOneOf('as_of', 'availability.from'), inOwnColumn(LAUNCH_DATE)),
    },
  ),
};
