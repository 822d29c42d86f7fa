import { disclosed, notApplicable, statedAsNone, vague } from '../answer.ts';
import { distinct, evidenceFor } from '../facts.ts';
import { INFRASTRUCTURE_ACT } from '../rulebooks/us-citations.ts';
import { statementOn } from '../topic.ts';
import { INTRODUCTORY_RATE } from '../topics/introductory-rate.ts';
import type { Answer, PlanRule, Said, Subject } from '../types.ts';

const NO_RATE = notApplicable({ en: 'The file names no introductory rate.', zh: '文件未列出优惠期资费。' });
const LENGTH: Said = { en: 'how long the introductory rate lasts', zh: '优惠期的长度' };
const AFTER: Said = { en: 'the price after it', zh: '期满后的价格' };
const RATE: Said = { en: 'the introductory rate', zh: '优惠期资费' };
const SAYS_NO = /^(?:no|none|false|n|is not|0)$/i;

/** All three or none. */
function introductoryRate(subject: Subject): Answer {
  const { plan } = subject;
  const flag = statementOn(INTRODUCTORY_RATE, subject);
  const no = flag !== null && (flag.kind === 'none' || SAYS_NO.test(flag.evidence.text));
  const step = plan.prices.find(({ kind }) => kind === 'introductory');
  if (step === undefined) {
    if (flag === null) return NO_RATE;
    return no ? statedAsNone([flag.evidence]) : vague('in-part', [flag.evidence], [RATE, LENGTH, AFTER]);
  }
  const evidence = distinct([
    ...(flag === null ? [] : [flag.evidence]),
    ...evidenceFor(plan, 'price.amount', 'price.introductory', 'price.introductory_months', 'price.after'),
  ]);
  const missing = [...(step.toMonth === null ? [LENGTH] : []), ...(plan.prices.some(({ kind }) => kind === 'standard') ? [] : [AFTER])];
  return missing.length > 0 ? vague('in-part', evidence, missing) : disclosed(evidence);
}

/** Is the price an introductory one, how long does it last, and what comes after? */
export const usIntroductoryRate: PlanRule = {
  id: 'us-introductory-rate',
  level: 'plan',
  what: { en: 'the introductory rate, its length and the price after it', zh: '优惠期资费、期限及期满后价格' },
  requires: {
    en: 'The law requires the label to say whether the price is an introductory rate and, if so, how long it lasts and what the price is after it.',
    zh: '法律要求标签写明价格是否为优惠期资费；如是，须写明期限及期满后的价格。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: { en: 'The statute was read as quoted in FCC documents.', zh: '法律条文据 FCC 文件引文查阅。' },
  citations: [INFRASTRUCTURE_ACT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['promo_price', 'promo_months', 'price'],
  check: introductoryRate,
};
