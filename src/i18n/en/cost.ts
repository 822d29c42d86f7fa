/** What pages say about costs: what is counted, what is delivered, what is not known. Amounts, volumes and speeds arrive formatted. */
import type { CostBreakdown, Delivery, Gap, LineKind, Promotion } from '../../core/cost/types.ts';
import type { Decider, Section } from '../../core/finder/types.ts';

/** `short` completes "Not known: …"; `why` is a sentence. */
const gaps: Record<Gap, { short: string; why: string }> = {
  price: { short: 'the price', why: 'No recurring price stands in the text we read.' },
  'promotion-months': {
    short: 'how long the promotion lasts',
    why: 'An introductory price is stated, but not for how many months.',
  },
  'price-after-promotion': { short: 'the price after the promotion', why: 'The price that follows the introductory one is not stated.' },
  validity: { short: 'how long one purchase lasts', why: 'The price is paid once; for how long it lasts is not stated.' },
  'charge-amount': { short: 'the amount of a charge', why: 'A charge is named without an amount.' },
  'charge-condition': {
    short: 'whether a conditional charge applies',
    why: 'A charge applies only under a condition that is not part of this use.',
  },
  termination: {
    short: 'the charge for leaving early',
    why: 'This use ends before the minimum term does; what leaving early costs is not stated.',
  },
  'other-currency': { short: 'amounts in another currency', why: 'Some amounts are stated in another currency; they are not converted.' },
  'data-allowance': { short: 'how much data is included', why: 'The text we read does not say how much data is included.' },
  'data-limit': {
    short: 'whether the data has a limit',
    why: 'Sold as unlimited; the text we read does not say that no limit applies.',
  },
  device: {
    short: 'whether it serves a phone',
    why: 'By its name the plan is for another device than a phone, or for a second card; whether a phone can use it is not stated.',
  },
  'after-allowance': {
    short: 'what happens after the data is used up',
    why: 'This use is more than the data included; what happens after it is not stated.',
  },
  'overage-price': { short: 'the price of extra data', why: 'Data beyond the threshold is charged, at a price that is not stated.' },
  threshold: { short: 'the threshold', why: 'A threshold is mentioned without its volume.' },
  'throttle-speed': { short: 'the speed after the threshold', why: 'A slowdown is mentioned without its speed.' },
  hotspot: { short: 'sharing with other devices', why: 'What holds for data shared with other devices is not stated.' },
  roaming: { short: 'use abroad', why: 'What holds for data used abroad is not stated.' },
  'voice-allowance': { short: 'how many minutes are included', why: 'The text we read does not say how many minutes are included.' },
  'voice-price': { short: 'the price of extra minutes', why: 'What a minute costs beyond those included is not stated.' },
  'sms-allowance': { short: 'how many messages are included', why: 'The text we read does not say how many text messages are included.' },
  'sms-price': { short: 'the price of extra messages', why: 'What a text message costs beyond those included is not stated.' },
};

const kinds: Record<LineKind, string> = {
  recurring: 'Price',
  monthly: 'Other recurring charge',
  'one-time': 'One-time charge',
  overage: 'Data beyond the threshold',
  'bolt-on': 'Data added automatically',
  roaming: 'Data abroad',
  hotspot: 'Data shared with other devices',
  voice: 'Minutes',
  sms: 'Text messages',
  termination: 'Leaving before the minimum term ends',
};

const delivery: Record<Delivery, { label: string; why: string }> = {
  full: { label: 'Delivers this use', why: 'By the text we read, all of this use is delivered.' },
  part: { label: 'Does not deliver all of it', why: 'By the text we read, a part of this use is not delivered.' },
  unknown: { label: 'Not known whether it delivers', why: 'Whether all of this use is delivered cannot be told from the text we read.' },
};

const sections: Record<Section, { title: string; why: string }> = {
  delivers: { title: 'Delivers this use', why: 'The total is known, and by the text all of this use is delivered. Lowest total first.' },
  unclear: {
    title: 'Delivery not established',
    why: 'The total is known; whether all of this use is delivered cannot be told from the text. Lowest total first.',
  },
  short: {
    title: 'Does not deliver all of this use',
    why: 'The total is known; by the text a part of this use is slowed too far, stopped or not included.',
  },
  undisclosed: {
    title: 'Total not fully known',
    why: 'A part of the cost is not stated in the text we read. What is shown is the least it can be; it never stands above a known total.',
  },
};

const promotions: Record<Promotion, { label: string; why: string }> = {
  with: {
    label: 'As signed today',
    why: 'The introductory price for as long as it is stated to last, then the standard price. One-time charges count.',
  },
  without: { label: 'Without promotion', why: 'The standard price from the first month. One-time charges count.' },
  after: { label: 'After the promotion', why: 'The standard price only, and nothing one-time: the cost once every promotion has ended.' },
};

const deciders: Record<Decider, string> = {
  first: 'First of the plans priced in this currency.',
  section: 'First of its section; the section above comes before it.',
  total: 'Its total is higher than that of the plan above.',
  'full-speed': 'Same total as the plan above, less data at full speed.',
  date: 'Same total and data as the plan above, older or undated facts.',
  tie: 'Equal to the plan above in all of this: a fixed number computed from the plan’s id decides, never a name.',
};

const notCounted: Record<CostBreakdown['notCounted'][number]['reason'], string> = {
  optional: 'Optional: only for those who choose it.',
  conditional: 'Only under a condition that is not part of this use.',
  alternative: 'An alternative to a charge that is counted.',
};

const UNITS: Record<string, string> = {
  block: 'block',
  minute: 'minute',
  message: 'message',
  hour: 'hour',
  day: 'day',
  '1d': 'day',
  week: 'week',
  month: 'month',
  cycle: 'billing cycle',
  quarter: 'quarter',
  year: 'year',
};
const many = (n: number, one: string, more: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`;

export const cost = {
  gaps,
  kinds,
  delivery,
  sections,
  promotions,
  deciders,
  notCounted,
  /** What a quantity counts: "28 days", "minute". */
  unit: (code: string): string => UNITS[code] ?? (/^\d+d$/.test(code) ? `${code.slice(0, -1)} days` : code),
  /** "13.04 × 28 days"; `unit` is a unit in words or a volume. */
  times: (count: string, unit: string): string => `${count} × ${unit}`,
  /** How an amount comes about: quantity and the price of one. */
  at: (quantity: string, price: string): string => `${quantity} at ${price}`,
  /** The most that is charged in one period. */
  capPeriod: (amount: string): string => `at most ${amount} in a period`,
  /** The most that one such volume costs, after which the count starts again. */
  capUnit: (amount: string, volume: string): string => `at most ${amount} for each ${volume}`,
  once: 'once',
  total: 'Total',
  month: (n: number): string => `Month ${n}`,
  months: (from: number, to: number): string => `Months ${from}–${to}`,
  /** "US$720 over 24 months". */
  over: (amount: string, months: number): string => `${amount} over ${many(months, 'month', 'months')}`,
  perMonth: (amount: string): string => `${amount} per month`,
  perGb: (amount: string): string => `${amount} per GB at full speed`,
  /** `unstated` says why the rest is missing: "not stated", "not in the fact sheet". */
  atLeast: (low: string, unstated: string): string => `at least ${low}; the rest is ${unstated}`,
  /** The same where there is no room for the reason. */
  atLeastShort: (low: string): string => `at least ${low}`,
  /** Nothing of the cost is known. */
  unknown: (unstated: string): string => `cost ${unstated}`,
  range: (low: string, high: string): string => `${low} to ${high}`,
  currencyUnknown: (amount: string): string => `${amount} (currency not stated)`,
  notKnown: (list: string): string => `Not known: ${list}`,
  allKnown: 'Nothing is missing for this use.',
  /** Parts of a use in words, per month. */
  use: {
    data: (volume: string): string => `${volume} of data`,
    hotspot: (volume: string): string => `${volume} shared with other devices`,
    roaming: (volume: string): string => `${volume} abroad`,
    minutes: (n: number): string => many(n, 'minute', 'minutes'),
    messages: (n: number): string => many(n, 'text message', 'text messages'),
    none: 'no use at all',
    /** "20 GB of data, 100 minutes a month, for 24 months". */
    sentence: (parts: string, months: number): string => `${parts} a month, for ${many(months, 'month', 'months')}`,
  },
  measures: {
    fullSpeed: 'Data at full speed a month',
    threshold: 'Threshold reached',
    /** At even use. */
    onDay: (day: number, of: number, volume: string, effect: string): string =>
      `Day ${day} of ${of}: ${volume} used up at even use, then ${effect}`,
    fromStart: (effect: string): string => `From the first byte: ${effect}`,
    notReached: 'No stated threshold is reached',
    ceiling: (speed: string, volume: string): string => `${speed} without a pause is at most ${volume} in the period`,
    ceiling30: (speed: string, volume: string): string => `${speed} without a pause for 30 days is at most ${volume}`,
    ofUse: (volume: string, used: string): string => `${volume} of ${used} a month`,
    none: 'No data at full speed',
    notSlowed: (effect: string): string => `Not slowed: ${effect}`,
    left: (volume: string): string => `at most ${volume} in the days left`,
    leftAt: (speed: string, volume: string): string => `At ${speed}: at most ${volume} in the days left`,
    hdVideo: 'HD video at the slowed speed',
    hdStalls: 'HD video stalls at this speed',
    maps: 'Maps at the slowed speed',
    /** Hours of video that fit; a stream that needs more than the speed stops again and again. */
    fitVideo: (hours: string, streams: boolean): string => `HD video: ${hours}${streams ? '' : ' of it fit, but it stops to load'}`,
    fitMaps: (hours: string): string => `Maps: ${hours}`,
    hours: (n: number): string => (n < 1 ? 'less than 1 hour' : many(n, 'hour', 'hours')),
    perGb: 'Price per GB at full speed',
    effects: {
      full_speed: 'full speed',
      throttle: 'slowed',
      deprioritize: 'lower priority when the network is busy',
      charge: 'charged',
      bolt_on: 'more data is added and charged',
      block: 'stopped',
      unspecified: 'what happens is not stated',
    } as Readonly<Record<string, string>>,
  },
  listSeparator: ', ',
};
export type CostWords = typeof cost;
