import { conflicting, disclosed, notInThisFile } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { priceMarking } from '../rulebooks/cn-citations.ts';
import type { PlanRule, Said } from '../types.ts';
import type { Check } from '../checks/fields.ts';
import { moneyToNumber } from '../../model/index.ts';

/** A price at the end of a name or before the words for a plan; "60元包1GB" is a pack. */
const IN_NAME = /(\d+(?:\.\d+)?)元(?:\/月)?(?:档|套餐|月租|$|[（(])/;

const OTHER_SOURCE: Said = {
  en: 'The name has no price; pages of the shop would have to be compared.',
  zh: '名称中没有价格；须比较网店页面。',
};

const check: Check = ({ plan }) => {
  const figure = IN_NAME.exec(plan.name)?.[1];
  const price = evidenceFor(plan, 'price.amount');
  if (figure === undefined || price.length === 0) return notInThisFile(OTHER_SOURCE);
  const evidence = [...evidenceFor(plan, 'name'), ...price];
  return plan.prices.some(({ amount }) => moneyToNumber(amount) === Number(figure))
    ? disclosed(evidence)
    : conflicting('two-statements', evidence);
};

/** Do the price in the name and the price in the table agree? */
export const cnPriceInName: PlanRule = {
  id: 'cn-price-in-name',
  level: 'plan',
  what: { en: 'the same price in the name and in the table', zh: '名称与资费标准中一致的价格' },
  requires: {
    en: 'The provisions on marking prices require that the price shown first online is not lower than the one on the detail page.',
    zh: '明码标价规定要求：网络首页显示的价格不得低于详情页面标示的价格。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The article is about two pages of a shop. Within one file the name is taken for the first and the price column for the second; this is our own inference.',
    zh: '条文针对首页与详情页。在单个文件内，以名称为前者、资费标准为后者，系我们自己的推断。',
  },
  citations: [priceMarking('Art. 20', '第二十条')],
  inForce: { from: '2022-07-01', to: null },
  when: [],
  fields: ['plan_name', 'price'],
  check,
};
