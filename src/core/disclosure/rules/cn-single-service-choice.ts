import { disclosed, notInThisFile, vague } from '../answer.ts';
import { henan } from '../rulebooks/cn-citations.ts';
import { statementOn } from '../topic.ts';
import { SINGLE_SERVICE } from '../topics/single-service.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';

const BARRED = /(?:不可|不能|不得|不支持|无法)[^。；，]{0,6}单独/;

const check: Check = (subject) => {
  const said = statementOn(SINGLE_SERVICE, subject);
  if (said === null)
    return notInThisFile({
      en: 'Whether the parts are sold singly is in the other tariffs of the carrier.',
      zh: '各业务是否单独销售须看该运营商的其他资费。',
    });
  return BARRED.test(said.evidence.text)
    ? vague('in-part', [said.evidence], [{ en: 'a single service', zh: '单项业务' }])
    : disclosed([said.evidence]);
};

/** Can the parts of a bundle be had alone? */
export const cnSingleServiceChoice: PlanRule = {
  id: 'cn-single-service-choice',
  level: 'plan',
  what: { en: 'that the services of a bundle are sold singly', zh: '融合套餐所含业务可单独办理' },
  requires: {
    en: 'The Henan regulations require single services to be offered beside bundles of fixed, mobile and broadband services.',
    zh: '《河南省电信条例》要求：固定电话、移动电话、固定宽带等业务组合销售时，应当同时提供单项业务服务。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [henan('Art. 29(2)', '第二十九条第二款')],
  inForce: { from: '2021-01-01', to: null },
  when: ['in-henan', 'bundle'],
  fields: ['terms'],
  check,
};
