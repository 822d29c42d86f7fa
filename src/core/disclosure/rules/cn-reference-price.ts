import { conflicting, disclosed, notApplicable, notInThisFile, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { priceMarking } from '../rulebooks/cn-citations.ts';
import { statementOn } from '../topic.ts';
import { REFERENCE_PRICE } from '../topics/reference-price.ts';
import type { PlanRule, Said } from '../types.ts';
import type { Check } from '../checks/fields.ts';
import { moneyToNumber } from '../../model/index.ts';

const FIGURE = /(?:原|划线|市场|门市|日常|标准)价(?:为|是|：|:)?(\d+(?:\.\d+)?)/;

const check: Check = (subject) => {
  const said = statementOn(REFERENCE_PRICE, subject);
  if (said === null) return notApplicable({ en: 'The file compares the price with no other.', zh: '文件未作价格比较。' });
  const evidence = [said.evidence];
  if (!/\d/.test(said.evidence.text)) return vague('vague-words', evidence, [{ en: 'an amount', zh: '金额' }]);
  const figure = FIGURE.exec(said.evidence.text)?.[1];
  const { prices } = subject.plan;
  const standard = prices.find(({ kind }) => kind === 'standard');
  if (figure === undefined || standard === undefined || prices.length < 2) return notInThisFile(HISTORY);
  return moneyToNumber(standard.amount) === Number(figure)
    ? disclosed(evidence, HISTORY)
    : conflicting('two-statements', [...evidence, ...evidenceFor(subject.plan, 'price.amount')]);
};

const HISTORY: Said = {
  en: 'Whether it was charged in the seven days before is not in the file.',
  zh: '此前七日内是否实际成交，文件未载。',
};

/** Is the price that is compared with the one that is charged otherwise? */
export const cnReferencePrice: PlanRule = {
  id: 'cn-reference-price',
  level: 'plan',
  what: { en: 'the price that is compared with', zh: '被比较价格' },
  requires: {
    en: 'The provisions on marking prices require a price that is compared with to be true and its meaning to be stated.',
    zh: '明码标价规定要求：价格比较中被比较的价格应当真实，并标明其含义。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The lowest price of the seven days before is asked for where no detail is given; a single file has no such history.',
    zh: '未标明详细信息的，不得高于此前七日内最低成交价；单个文件没有此类历史。',
  },
  citations: [priceMarking('Arts. 16 and 17', '第十六条、第十七条')],
  inForce: { from: '2022-07-01', to: null },
  when: [],
  fields: ['price', 'promo_price'],
  check,
};
