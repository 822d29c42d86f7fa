import { disclosed, notApplicable, vague } from '../answer.ts';
import { priceMarking } from '../rulebooks/cn-citations.ts';
import { statementOn } from '../topic.ts';
import { GIFT } from '../topics/gift.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';

const QUANTITY = /\d|[一二两三四五六七八九十半][个张台部条份次年月天]/;

const check: Check = (subject) => {
  const said = statementOn(GIFT, subject);
  if (said === null) return notApplicable({ en: 'Nothing is given on top.', zh: '未附赠。' });
  return QUANTITY.test(said.evidence.text)
    ? disclosed([said.evidence])
    : vague('in-part', [said.evidence], [{ en: 'the quantity', zh: '数量' }]);
};

/** Do gifts have a name and a quantity? */
export const cnGift: PlanRule = {
  id: 'cn-gift',
  level: 'plan',
  what: { en: 'the name and quantity of what is given', zh: '赠品的品名和数量' },
  requires: {
    en: 'The provisions on marking prices require what is given on top to be marked with its name and quantity.',
    zh: '明码标价规定要求：附赠物品或者服务的，应当标示赠品的品名、数量。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [priceMarking('Art. 18', '第十八条')],
  inForce: { from: '2022-07-01', to: null },
  when: ['gift'],
  fields: ['terms'],
  check,
};
