/** The page of one plan: schedule, facts, evidence. */
import type { Certainty } from '../../core/model/fact.ts';
import type { LinkKind, SourceKind } from '../../core/model/plan.ts';

const certainties: Record<Certainty, string> = { stated: 'stated', derived: 'derived', 'not-stated': 'not stated' };

const sourceKinds: Record<SourceKind, string> = {
  operator: 'page of the carrier', 'operator-doc': 'document of the carrier', 'operator-blog': 'blog of the carrier',
  'consumer-org': 'consumer organisation', press: 'press', encyclopedia: 'encyclopedia', wiki: 'wiki', comparison: 'comparison site',
  review: 'review', reseller: 'reseller', 'local-guide': 'local guide', 'document-index': 'index of documents', blog: 'blog', forum: 'forum',
  'q-and-a': 'questions and answers', 'content-farm': 'mass-produced web page',
};
const links: Record<LinkKind, string> = {
  plan: 'Plan page', terms: 'Terms', discounts: 'Discounts', dataPolicy: 'Data policy', networkPolicy: 'Network management', privacy: 'Privacy policy',
  contact: 'Contact', contract: 'Contract', source: 'Source of these facts',
};
const tierParts: Record<string, string> = { threshold: 'threshold', effect: 'effect', speed: 'speed', price: 'price', period: 'period', cap: 'most that can be charged' };
const fields: Record<string, string> = {
  name: 'Name', published_id: 'Published id', carrier: 'Carrier', country: 'Country', service: 'Service', payment: 'Payment',
  'price.amount': 'Price', 'price.currency': 'Currency', 'price.period': 'Price period', 'price.tax': 'Tax', 'price.introductory': 'Introductory price',
  'price.introductory_months': 'Months of the introductory price', 'price.after': 'Price afterwards', 'allowance.data': 'Data', 'allowance.hotspot': 'Hotspot data',
  'allowance.roaming': 'Roaming data', 'allowance.voice': 'Calls', 'allowance.sms': 'Text messages', voice_overage: 'Calls beyond the allowance',
  sms_overage: 'Messages beyond the allowance', 'commitment.months': 'Minimum term', 'commitment.wording': 'Words about the contract', validity: 'Validity of one purchase', video_cap_p: 'Highest video resolution (lines)', termination: 'Early termination', 'availability.region': 'Region',
  'availability.eligibility': 'Eligibility', 'availability.from': 'Offered from', 'availability.to': 'Offered until', support_phone: 'Support telephone',
  as_of: 'Date of the facts', unlimited_claim: 'Unlimited claim', no_limit: 'Stated to be without limits', 'charges.activation': 'Activation charge',
  'charges.one_time': 'One-time charge', 'charges.recurring': 'Further recurring charge', 'speeds.down': 'Download speed', 'speeds.up': 'Upload speed', 'speeds.latency': 'Latency',
};
const values: Record<string, string> = {
  unlimited: 'unlimited', excluded: 'not included', mobile: 'mobile', fixed: 'fixed line', satellite: 'satellite', prepaid: 'prepaid', postpaid: 'postpaid',
  included: 'included', varies: 'varies', month: 'month', 'full-speed': 'full speed', throttle: 'slowed', deprioritise: 'lower priority',
  charge: 'charged', 'bolt-on': 'add-on offered', block: 'stopped', unspecified: 'effect not stated', true: 'yes', false: 'no',
};

export const plan = {
  certainties,
  sourceKinds,
  links,
  fields,
  /** Words a fact can have as its value. */
  values,
  tierPart: (n: number, part: string): string => `Step ${n}: ${tierParts[part] ?? part}`,
  description: (name: string, carrier: string) => `${name} of ${carrier}: what is included, what happens after it, and the text that says so.`,
  inShort: 'In short',
  schedule: 'The schedule',
  termsRestated: 'The fact sheet restates the fine print of its source; it is quoted here as it stands in the fact sheet.',
  claim: {
    title: 'Sold as unlimited',
    words: 'The words that make the claim:',
    verdict: 'What the claim amounts to',
    none: 'The text makes no claim that data is unlimited.',
  },
  included: {
    metered: (volume: string, per: string | null) => `${volume} of data${per === null ? '' : ` ${per}`} included.`,
    unlimited: 'Data is sold as unlimited.',
    excluded: 'No data is included.',
    unknown: (unstated: string) => `How much data is included is ${unstated}.`,
  },
  afterUnknown: (unstated: string) => `What happens after that is ${unstated}.`,
  periodAssumed: 'The text gives no period; a month was assumed.',
  videoCap: (lines: number) => `Video is limited to ${lines}p.`,
  groups: { price: 'Price', allowances: 'What is included', speeds: 'Speeds', contract: 'Contract', availability: 'Availability', links: 'Links', terms: 'Fine print in the file', source: 'Where this comes from', rest: 'Other facts of this row' },
  price: {
    introductory: 'Introductory price',
    standard: 'Regular price',
    monthsRange: (from: number, to: number | null) => (to === null ? (from === 1 ? 'from the first month' : `from month ${from}`) : `months ${from}–${to}`),
    per30: (amount: string) => `${amount} per 30 days`,
    headline: 'the printed price',
    none: 'Price',
    oneTime: 'One-time charges',
    recurring: 'Further recurring charges',
  },
  commitment: { label: 'Minimum term', none: 'none', termination: 'Early termination' },
  validity: 'Validity of one purchase',
  units: { voice: (n: string) => `${n} minutes`, sms: (n: string) => `${n} messages` },
  overage: { voice: 'Calls beyond the allowance', sms: 'Messages beyond the allowance' },
  speed: { technology: 'Technology', down: 'Download', up: 'Upload', latency: 'Latency', any: 'all', note: 'Typical or advertised, as the file gives them.', ms: (low: number, high: number) => (low === high ? `${low} ms` : `${low}–${high} ms`) },
  availability: { region: 'Region', eligibility: 'Eligibility', from: 'Offered from', to: 'Offered until', phone: 'Support telephone' },
  evidence: {
    show: 'evidence',
    for: (fact: string) => `for: ${fact}`,
    column: 'Column',
    record: (record: number, line: number) => `record ${record}, line ${line}`,
    rule: 'Rule',
    certainty: 'Certainty',
    snapshot: 'Snapshot',
    noText: 'No text in the file states it.',
    value: 'Read as',
  },
  source: {
    file: 'File', snapshot: 'SHA-256 of the file', place: 'Place in the file', placeText: (record: number, line: number) => `record ${record}, line ${line}`,
    date: 'Facts true on', coverage: 'Coverage', page: 'Page', licence: 'Licence', id: 'Published plan id', json: 'This plan as JSON', own: 'the carrier’s own file', kindUnknown: 'kind of page not recorded',
  },
  compareThis: 'Compare this plan with others',
};
export type PlanWords = typeof plan;
