/**
 * Conditions under which a rule asks anything of a plan. Each answers yes, no, or null where the file cannot tell; a rule whose
 * condition cannot be told is untested, never passed. A closed list: every condition has its words for rule pages.
 */
import type { Plan } from '../model/index.ts';
import type { Said, Subject } from './types.ts';

export interface Condition {
  readonly words: Said;
  /** true: holds · false: does not hold · null: the file cannot tell. */
  readonly holds: (subject: Subject) => boolean | null;
}

const ofService =
  (...wanted: readonly Plan['service'][]) =>
  ({ plan }: Subject): boolean | null =>
    plan.service === null ? null : wanted.includes(plan.service);

const ofPayment =
  (wanted: Plan['payment']) =>
  ({ plan }: Subject): boolean | null =>
    plan.payment === null ? null : plan.payment === wanted;

/** Regions that hold others, or leave open which one is meant (本省: "this province"). */
const WIDE = /全国|全网|本省|省内|nationwide/i;

/** A region's name in the region or the name of the plan; a plan that names none, or the whole country, may be sold there too. */
const inRegion =
  (pattern: RegExp) =>
  ({ plan }: Subject): boolean | null => {
    const { region } = plan.availability;
    return pattern.test(region ?? '') || pattern.test(plan.name) ? true : region === null || WIDE.test(region) ? null : false;
  };

const anyCell = ({ row }: Subject, pattern: RegExp): boolean => row.cells.some((cell) => cell.length > 1 && pattern.test(cell));

const effects = (plan: Plan, ...wanted: readonly string[]): boolean =>
  plan.tiers.some((tier) => tier.scope === 'data' && wanted.includes(tier.effect));

const FIVE_G = /5[gG](?![bB\d])/;
const GIFT = /赠送|附赠|赠品|free gift|complimentary/i;
const BUNDLE = /融合|宽带.{0,20}(?:手机|流量|通话)|(?:手机|流量|通话).{0,20}宽带|\bbundle\b|triple play|convergent/i;

export const CONDITIONS = {
  mobile: { words: { en: 'mobile plans', zh: '移动套餐' }, holds: ofService('mobile') },
  fixed: { words: { en: 'fixed lines', zh: '固定宽带' }, holds: ofService('fixed') },
  'not-fixed': { words: { en: 'mobile and satellite plans', zh: '移动及卫星套餐' }, holds: ofService('mobile', 'satellite') },
  prepaid: { words: { en: 'prepaid plans', zh: '预付费套餐' }, holds: ofPayment('prepaid') },
  postpaid: { words: { en: 'postpaid plans', zh: '后付费套餐' }, holds: ofPayment('postpaid') },
  'unlimited-claim': {
    words: { en: 'plans sold as unlimited', zh: '以“不限量”等字样销售的套餐' },
    holds: ({ plan }) => plan.unlimitedClaim !== null,
  },
  'internet-access': {
    words: { en: 'plans with data', zh: '含上网服务的套餐' },
    // A fixed or satellite line is internet access; a mobile plan that states no data may be a plan for calls only.
    holds: ({ plan }) =>
      plan.data.kind === 'excluded'
        ? false
        : plan.data.kind !== 'not-stated' || plan.tiers.length > 0 || (plan.service !== null && plan.service !== 'mobile')
          ? true
          : null,
  },
  'limited-data': {
    words: { en: 'plans whose data is limited', zh: '流量有限额的套餐' },
    holds: ({ plan }) =>
      plan.data.kind === 'metered' || effects(plan, 'throttle', 'charge', 'bolt-on', 'block')
        ? true
        : plan.data.kind === 'not-stated' && plan.service !== 'fixed'
          ? null
          : false,
  },
  'charged-overage': {
    words: { en: 'plans that charge for data beyond the allowance', zh: '超出流量另行计费的套餐' },
    holds: ({ plan }) => (effects(plan, 'charge', 'bolt-on') ? true : effects(plan, 'throttle', 'block') ? false : null),
  },
  'speed-is-cut': {
    words: { en: 'plans slowed after a threshold', zh: '达量降速的套餐' },
    holds: ({ plan }) => (effects(plan, 'throttle', 'deprioritise') ? true : effects(plan, 'charge', 'bolt-on', 'block') ? false : null),
  },
  promotion: {
    words: { en: 'plans with an introductory price', zh: '含优惠期资费的套餐' },
    holds: ({ plan }) => plan.prices.some(({ kind }) => kind === 'introductory'),
  },
  'fixed-term': {
    words: { en: 'plans with a minimum term', zh: '有在网期限要求的套餐' },
    holds: ({ plan }) => (plan.commitment.months === null ? (plan.commitment.wording === null ? null : true) : plan.commitment.months > 0),
  },
  'five-g': {
    words: { en: '5G plans', zh: '5G 套餐' },
    holds: ({ plan }) => FIVE_G.test(plan.name) || plan.speeds.some(({ technology }) => FIVE_G.test(technology ?? '')),
  },
  gift: { words: { en: 'plans sold with a gift', zh: '附带赠品的套餐' }, holds: (subject) => anyCell(subject, GIFT) },
  bundle: { words: { en: 'bundles of several services', zh: '融合套餐' }, holds: (subject) => anyCell(subject, BUNDLE) },
  'has-voice': {
    words: { en: 'plans with calls', zh: '含语音的套餐' },
    holds: ({ plan }) =>
      plan.voice.kind === 'excluded' ? false : plan.voice.kind !== 'not-stated' || plan.voiceOverage !== null ? true : null,
  },
  withdrawn: {
    words: { en: 'plans withdrawn from sale', zh: '已下架的套餐' },
    holds: ({ plan, day }) => {
      const { to } = plan.availability;
      return to === null || !/^\d{4}-\d\d-\d\d$/.test(to) ? null : to < day.from;
    },
  },
  'in-henan': { words: { en: 'plans sold in Henan', zh: '在河南销售的套餐' }, holds: inRegion(/河南/) },
  'in-chongqing': { words: { en: 'plans sold in Chongqing', zh: '在重庆销售的套餐' }, holds: inRegion(/重庆/) },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof CONDITIONS;
