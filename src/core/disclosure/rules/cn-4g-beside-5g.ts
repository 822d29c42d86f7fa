import { absent, disclosed, notApplicable, notInThisFile } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { CN_NOTICE_5G, CN_NOTICE_5G_NOTE } from '../rulebooks/cn-citations.ts';
import type { CarrierRule, Said } from '../types.ts';
import type { Plan } from '../../model/index.ts';
import type { CarrierQuestion } from '../types.ts';

const FIVE_G = /5G(?!B)/i;
const FOUR_G = /(?<!\d)4G(?!B)/i;
const NO_FIVE_G: Said = { en: 'No 5G plan was found in the file.', zh: '文件中未发现 5G 套餐。' };
const UNNAMED: Said = {
  en: 'The names of the other plans do not say for which network they are.',
  zh: '其他套餐的名称未说明适用的网络。',
};

function collect(): CarrierQuestion {
  let five: Plan | null = null;
  let four: Plan | null = null;
  let other = false;
  return {
    see: ({ plan }) => {
      if (FIVE_G.test(plan.name)) five ??= plan;
      else if (FOUR_G.test(plan.name)) four ??= plan;
      else other = true;
    },
    answer: () => {
      if (five === null) return notApplicable(NO_FIVE_G);
      if (four !== null) return disclosed(evidenceFor(four, 'name'));
      return other ? notInThisFile(UNNAMED) : absent([], evidenceFor(five, 'name'));
    },
  };
}

/** Are 4G plans in the list beside 5G plans? */
export const cn4gBeside5g: CarrierRule = {
  id: 'cn-4g-beside-5g',
  level: 'carrier',
  what: { en: '4G plans beside 5G plans', zh: '与 5G 套餐并列的 4G 套餐' },
  requires: {
    en: 'As reported, the notice on 5G service forbids hiding 4G plans where plans are looked up and ordered.',
    zh: '据报道，关于提升 5G 服务质量的通知规定：不得隐藏 4G 套餐的查询和办理入口。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_5G_NOTE,
  citations: [CN_NOTICE_5G],
  inForce: { from: '2021-02-01', to: null },
  when: [],
  fields: ['plan_name'],
  collect,
};
