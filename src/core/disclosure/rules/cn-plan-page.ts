import { absent, notApplicable, notInThisFile } from '../answer.ts';
import { firstOf, inOwnColumn, statesOneOf } from '../checks/first.ts';
import { priceMarking } from '../rulebooks/cn-citations.ts';
import { PLAN_PAGE } from '../topics/plan-page.ts';
import { SALE_CHANNELS } from '../topics/sale-channels.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';

const ONLINE = /网|线上|电商|APP|小程序|online|web|internet/i;

const page = firstOf(statesOneOf('links.plan'), inOwnColumn(PLAN_PAGE));

const saleChannels = inOwnColumn(SALE_CHANNELS);

const check: Check = (subject) => {
  const answer = page(subject);
  if (answer.outcome === 'disclosed') return answer;
  const [channels] = saleChannels(subject).evidence;
  if (channels === undefined)
    return notInThisFile({ en: 'The file does not say whether the plan is sold online.', zh: '文件未载明是否通过网络销售。' });
  return ONLINE.test(channels.text)
    ? absent([], [channels])
    : notApplicable({ en: 'The sale channels named are not online.', zh: '所列销售渠道不含网络。' });
};

/** Is there a page on which the price is marked? */
export const cnPlanPage: PlanRule = {
  id: 'cn-plan-page',
  level: 'plan',
  what: { en: 'the page of the plan', zh: '套餐的网页' },
  requires: {
    en: 'The provisions on marking prices require those who sell online to mark prices on the page.',
    zh: '明码标价规定要求：网络交易经营者应当在网页显著位置标示价格。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: {
    en: 'The article asks for prices on the page; that the file names the page is our own suggestion. The page itself was not looked at.',
    zh: '条文要求在网页标示价格；文件中载明网页地址系我们自己的建议。网页本身未予查看。',
  },
  citations: [priceMarking('Art. 13', '第十三条')],
  inForce: { from: '2022-07-01', to: null },
  when: [],
  fields: ['plan_id'],
  check,
};
