/** The words of the tariffs themselves, shared by pages, strips and islands. */
import type { AllowanceKind, Payment, Scope, Service, Tax, Verdict } from '../../core/model/plan.ts';

const PERIODS: Record<string, string> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  cycle: 'billing cycle',
  quarter: 'quarter',
  year: 'year',
  '1d': 'day',
  '7d': '7 days',
};

/** "month", "28 days"; `one-off` has no length. */
const period = (code: string): string => PERIODS[code] ?? (code.endsWith('d') ? `${code.slice(0, -1)} days` : code);

const services: Record<Service, string> = { mobile: 'Mobile', fixed: 'Fixed line', satellite: 'Satellite' };
const payments: Record<Payment, string> = { prepaid: 'Prepaid', postpaid: 'Postpaid' };
const allowances: Record<AllowanceKind, string> = {
  metered: 'Metered',
  unlimited: 'Unlimited',
  excluded: 'Not included',
  'not-stated': 'Not stated',
};
const scopes: Record<Scope, string> = {
  data: 'Data',
  hotspot: 'Mobile hotspot',
  roaming: 'Roaming',
  video: 'Video',
  voice: 'Calls',
  sms: 'Text messages',
};
const taxes: Record<Tax, string> = {
  included: 'tax included',
  excluded: 'plus tax',
  varies: 'tax varies by place',
  'not-stated': 'tax not stated',
};

const verdicts: Record<Verdict, { label: string; why: string }> = {
  explicit: {
    label: 'Explicit',
    why: 'Sold as unlimited, and the text states the threshold, what happens after it, and at what speed or price.',
  },
  'truly unlimited (stated)': {
    label: 'Truly unlimited (stated)',
    why: 'Sold as unlimited, and the text says in words that there is no threshold, no throttle and no cap.',
  },
  'partly hidden': {
    label: 'Partly hidden',
    why: 'Sold as unlimited; the text states a part of the limit but not the whole of it: the threshold, the effect, or the speed or price is missing.',
  },
  hidden: {
    label: 'Hidden',
    why: 'Sold as unlimited; the text states neither a threshold nor what happens after one, nor that there is none.',
  },
  contradictory: {
    label: 'Contradictory',
    why: 'Sold as unlimited; two places in the text give different thresholds, effects or speeds.',
  },
  'not established': {
    label: 'Not established',
    why: 'Sold as unlimited; we hold only an excerpt, so what is missing here may well be stated by the carrier.',
  },
};

export const words = {
  services,
  payments,
  allowances,
  scopes,
  taxes,
  verdicts,
  period,
  /** "per month", "per 28 days", "once". */
  per: (code: string): string => (code === 'one-off' ? 'once' : `per ${period(code)}`),
  /** An amount or a volume with its period: "US$30 per month". */
  amountPer: (amount: string, per: string): string => `${amount} ${per}`,
  notStated: 'not stated',
  /** For facts an excerpt lacks: absence there proves nothing about the carrier. */
  notInExcerpt: 'not in the fact sheet',
  /** For what may stand in fine print of a language that is not read yet. */
  unread: 'not known (fine print not read yet)',
  noClaim: 'Not sold as unlimited',
  unlimited: 'Unlimited',
  fullFile: 'Carrier’s file',
  excerpt: 'Fact sheet',
  undated: 'undated',
  asOf: (date: string): string => `as of ${date}`,
  months: (n: number): string => (n === 1 ? '1 month' : `${n} months`),
  plans: (n: number): string => (n === 1 ? '1 plan' : `${n.toLocaleString('en-GB')} plans`),
};
export type Words = typeof words;
