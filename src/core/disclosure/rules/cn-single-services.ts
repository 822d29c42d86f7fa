import { absent, disclosed, notApplicable, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { CN_NOTICE_276 } from '../rulebooks/cn-citations.ts';
import type { CarrierRule, Said } from '../types.ts';
import type { Plan } from '../../model/index.ts';
import type { CarrierQuestion } from '../types.ts';

const BUNDLE = /融合|宽带.{0,12}(?:手机|流量)|(?:手机|流量).{0,12}宽带|bundle/i;
const FIXED = /宽带|光纤|固话|固定电话|broadband/i;

const BROADBAND: Said = { en: 'broadband alone', zh: '单独的宽带资费' };
const MOBILE: Said = { en: 'mobile service alone', zh: '单独的移动资费' };
const NO_BUNDLE: Said = { en: 'No bundle was found in the file.', zh: '文件中未发现组合业务。' };

function collect(): CarrierQuestion {
  let bundle: Plan | null = null;
  let fixed: Plan | null = null;
  let mobile: Plan | null = null;
  return {
    see: ({ plan }) => {
      if (BUNDLE.test(plan.name)) bundle ??= plan;
      else if (plan.service === 'fixed' || FIXED.test(plan.name)) fixed ??= plan;
      else mobile ??= plan;
    },
    answer: () => {
      if (bundle === null) return notApplicable(NO_BUNDLE);
      const single = [fixed, mobile].flatMap((plan) => (plan === null ? [] : evidenceFor(plan, 'name')));
      if (single.length === 0) return absent([], evidenceFor(bundle, 'name'));
      if (fixed === null) return vague('in-part', single, [BROADBAND]);
      return mobile === null ? vague('in-part', single, [MOBILE]) : disclosed(single);
    },
  };
}

/** Can the services of a bundle be had singly? */
export const cnSingleServices: CarrierRule = {
  id: 'cn-single-services',
  level: 'carrier',
  what: { en: 'single services beside bundles', zh: '组合业务之外的单项业务资费' },
  requires: {
    en: 'As reported, the notice on marketing tariffs asks single services to be offered where basic services are bundled.',
    zh: '据报道，关于规范资费营销行为的通知要求：组合销售基础业务的，应当同时提供单项业务资费。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'Known from press reports; the Henan regulations (Art. 29), which were read, ask the same. Bundles are told by their name; regions are not compared.',
    zh: '仅据新闻报道；《河南省电信条例》第二十九条（已查阅）有相同要求。组合业务依名称识别，不比较地区。',
  },
  citations: [CN_NOTICE_276],
  inForce: { from: '2018-08-23', to: null },
  when: [],
  fields: ['plan_name', 'service'],
  collect,
};
