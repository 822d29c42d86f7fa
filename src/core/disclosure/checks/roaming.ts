/** Data while roaming in the European Economic Area, beside the least volume by the formula as it is reported (core/cost/eu-roaming.ts). */
import { euRoamingVolume, type FairUse, type FairUseReason } from '../../cost/eu-roaming.ts';
import { moneyToNumber, volumeToMb, type Allowance } from '../../model/index.ts';
import { absent, conflicting, disclosed, notApplicable, UNTESTED, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { statementOn } from '../topic.ts';
import { EU_ROAMING } from '../topics/eu-roaming.ts';
import type { Answer, DaySpan, Said, Subject } from '../types.ts';
import { EEA_TAX } from './eea-tax.ts';
import type { Check } from './fields.ts';

/** What is published is rounded to 0.01 GB. */
const TOLERANCE_MB = 10;

const WHOLE = notApplicable({
  en: 'The data costs more per GB than the wholesale cap, so the whole allowance counts abroad too.',
  zh: '该套餐每 GB 单价高于批发上限，全部流量均可在境外使用。',
});
const UNSTATED = notApplicable({ en: 'The file states no volume abroad to compare.', zh: '文件未载明可供比较的境外流量。' });
const WHY: Readonly<Record<FairUseReason, Said>> = {
  'not-eea': { en: 'The country of the plan is not part of the Economic Area.', zh: '套餐所在国家不属于欧洲经济区。' },
  'not-mobile': { en: 'The plan is not a mobile plan.', zh: '该套餐不是移动套餐。' },
  year: { en: 'No single wholesale cap holds for the time the plan is judged at.', zh: '判断时点没有唯一适用的批发上限。' },
  allowance: { en: 'The file does not state how much data is included.', zh: '文件未载明所含流量。' },
  price: { en: 'The file states no price.', zh: '文件未载明价格。' },
  currency: { en: 'The price is not in euro.', zh: '价格并非以欧元计。' },
  vat: { en: 'The tax in the price is not known for that time.', zh: '该时点价格所含税率不明。' },
  period: { en: 'Price and data are given for periods of different length.', zh: '价格与流量的周期长度不同。' },
};
const unknown = (reason: FairUseReason): Answer => ({ ...UNTESTED['condition-unclear'], note: WHY[reason] });
const UNKNOWN = new Map((Object.keys(WHY) as FairUseReason[]).map((reason) => [reason, unknown(reason)]));

/** The day, month or year of use that a span stands for. */
const timeOf = ({ from, to }: DaySpan): string =>
  from === to ? from : from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);

const dataOf = ({ kind, volume, period }: Allowance) => ({ kind, mb: volume && volumeToMb(volume), period });

function fairUse({ plan, day }: Subject): FairUse {
  const step = plan.prices.find(({ headline }) => headline) ?? plan.prices.at(-1);
  const standard = EEA_TAX.get(plan.country ?? '');
  return euRoamingVolume({
    price: step ? { amount: moneyToNumber(step.amount), currency: step.amount.currency, period: step.period, tax: step.tax } : null,
    data: dataOf(plan.data),
    service: plan.service,
    country: standard ? { eea: true, tax: { advertised: 'included', name: null, standard, note: null } } : null,
    date: timeOf(day),
  });
}

const FIGURES: readonly Said[] = [{ en: 'a volume in figures', zh: '流量数值' }];

/** An open data bundle states how much of its data may be used abroad. */
export const roamingVolume: Check = (subject) => {
  const { plan } = subject;
  const evidence = evidenceFor(plan, 'allowance.roaming');
  if (plan.roaming.kind !== 'not-stated' && evidence.length > 0) return disclosed(evidence);
  const said = statementOn(EU_ROAMING, subject);
  if (said?.kind === 'value') return disclosed([said.evidence]);
  const fair = fairUse(subject);
  // Unlimited data is an open bundle whatever it costs.
  if (!fair.told && plan.data.kind !== 'unlimited') return UNKNOWN.get(fair.reason) ?? unknown(fair.reason);
  if (fair.told && fair.basis === 'whole-allowance') return WHOLE;
  return evidence.length > 0 ? vague('vague-words', evidence, FIGURES) : absent();
};

const gb = (mb: number): string => (mb / 1000).toFixed(2);

/** The volume abroad is not below that of the formula, at the time of use. */
export const roamingVolumeLeast: Check = (subject) => {
  const { plan } = subject;
  const evidence = evidenceFor(plan, 'allowance.roaming');
  if (evidence.length === 0 || plan.roaming.kind === 'not-stated') return UNSTATED;
  if (plan.roaming.kind === 'unlimited') return disclosed(evidence);
  const fair = fairUse(subject);
  if (!fair.told) return UNKNOWN.get(fair.reason) ?? unknown(fair.reason);
  const stated = plan.roaming.volume ? volumeToMb(plan.roaming.volume) : 0;
  if (stated >= fair.volumeMb - TOLERANCE_MB) return disclosed(evidence);
  const tax = fair.vatPercent === null ? '' : `, VAT ${fair.vatPercent} %`;
  return conflicting('other-than-the-figure', [...evidence, ...evidenceFor(plan, 'price.amount')], {
    en: `The formula as reported gives ${gb(fair.volumeMb)} GB for ${fair.year} (wholesale cap ${fair.capEurPerGb.toFixed(2)} EUR per GB${tax}); stated are ${gb(stated)} GB.`,
    zh: `按所报道的公式，${fair.year} 年应为 ${gb(fair.volumeMb)} GB（批发上限每 GB ${fair.capEurPerGb.toFixed(2)} 欧元${tax}）；所载为 ${gb(stated)} GB。`,
  });
};
