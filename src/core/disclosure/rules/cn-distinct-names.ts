import { conflicting, disclosed, notInThisFile } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { CN_NOTICE_524 } from '../rulebooks/cn-citations.ts';
import type { CarrierRule, Said } from '../types.ts';
import { moneyToNumber, type Evidence, type Plan } from '../../model/index.ts';
import type { CarrierQuestion } from '../types.ts';

const NOTE: Said = {
  en: 'Rows of the same name and region state another price, other data or other limits.',
  zh: '同一地区内，同名的行载明了不同的价格、流量或限制。',
};

const PARTIAL: Said = { en: 'The file holds only part of the plans on sale.', zh: '文件仅收录部分在售套餐。' };

/** Numbers only are kept of a plan: a file may have a million rows. */
function collect(): CarrierQuestion {
  const terms = new Map<number, number>();
  let first: readonly Evidence[] | null = null;
  let clash: readonly Evidence[] | null = null;
  let partial = false;
  return {
    see: ({ plan }) => {
      first ??= evidenceFor(plan, 'name');
      partial ||= plan.coverage === 'excerpt';
      if (clash !== null) return;
      const name = hashOf(plan.name, hashOf(plan.availability.region ?? '', 0));
      const own = termsOf(plan);
      const known = terms.get(name);
      if (known === undefined) terms.set(name, own);
      else if (known !== own) clash = evidenceFor(plan, 'name', 'price.amount', 'allowance.data');
    },
    answer: () => {
      if (clash !== null) return conflicting('two-statements', clash, NOTE);
      return partial ? notInThisFile(PARTIAL) : disclosed(first ?? []);
    },
  };
}

/** Mixes an amount, which may have decimals, into a number below 2^43. */
const mix = (hash: number, value: number): number => (hash * 31 + value * 7919) % 9_007_199_254_739;

/** 2^52 slots: hardly two names of a million fall together. */
function hashOf(text: string, seed: number): number {
  let low = seed ^ text.length;
  let high = seed ^ 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0) + (high & 0xfffff) * 0x100000000;
}

function termsOf({ prices, data, voice, tiers }: Plan): number {
  let hash = mix(data.volume?.bytes ?? -1, voice.units ?? -1);
  for (const { amount } of prices) hash = mix(hash, moneyToNumber(amount));
  for (const tier of tiers) hash = mix(mix(hash, tier.threshold?.bytes ?? -1), tier.downKbps ?? tier.price?.units ?? -1);
  return hash;
}

/** Does one name stand for one set of terms in a region? */
export const cnDistinctNames: CarrierRule = {
  id: 'cn-distinct-names',
  level: 'carrier',
  what: { en: 'names that stand for one set of terms', zh: '同一地区内不重复的套餐名称' },
  requires: {
    en: 'In its explanation of the 524 notice the ministry asks the names of plans on sale to be reviewed.',
    zh: '工业和信息化部在“524”行动解读中要求全面梳理在售套餐名称。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The ministry’s explanation was read, not the notice. That one name for several sets of terms is unclear is our own inference.',
    zh: '已查阅工业和信息化部的解读，未见通知原文。“同名不同内容即为不清”系我们自己的推断。',
  },
  citations: [CN_NOTICE_524],
  inForce: { from: '2021-11-05', to: null },
  when: [],
  fields: ['plan_name', 'region', 'price', 'data_allowance'],
  collect,
};
