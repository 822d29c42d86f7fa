/** What the finder says: the list, its filters and orders, one plan of it, the tray. Numbers, money and dates arrive formatted. */
import type { Order } from '../../core/finder/types.ts';
import type { Facet } from '../../core/search/index.ts';

const plans = (n: number): string => (n === 1 ? '1 plan' : `${n.toLocaleString('en-GB')} plans`);
const carriers = (n: number): string => (n === 1 ? '1 carrier' : `${n.toLocaleString('en-GB')} carriers`);

const facets: Record<Facet, string> = {
  country: 'Country',
  carrier: 'Carrier',
  service: 'Service',
  payment: 'Payment',
  verdict: 'Unlimited claim',
  full: 'Full-speed data',
  price: 'Price per 30 days',
  term: 'Minimum term',
  tether: 'Tethering',
  '5g': '5G',
};
const sorts: Record<Order, string> = {
  cost: 'Cost of your use',
  relevance: 'Best match',
  'per-gb': 'Cost per full-speed GB',
  price: 'Printed price, lowest first',
  data: 'Full-speed data, most first',
  newest: 'Newest facts first',
  name: 'Plan name',
};
const sortNotes: Record<Order, string> = {
  cost: 'First plans whose total is known and that deliver your use, then those of which delivery is not established, then those that do not deliver all of it, and last those whose cost is not fully disclosed. Inside a section: lowest total for your months first, then more data at full speed, then newer facts, then a fixed number computed from the plan id, so that no name comes first.',
  relevance:
    'Every word you type must occur in a plan’s name, carrier, place or conditions. Equal matches: plans that state more of price, data and what happens after it come first, then newest facts, then a fixed number computed from the plan id, so that no carrier’s name comes first.',
  'per-gb':
    'Total for your months divided by the GB of your use that are delivered at full speed, lowest first, inside one currency. Where the total or the volume is not known, the plan comes last.',
  price:
    'The printed price per 30 days, compared inside one currency only; the currency with most plans comes first. Charges beyond it are not counted. A plan without a stated price comes last.',
  data: 'Data per 30 days before the first limit of any kind: slower, lower priority, charged or stopped. What is not stated comes last.',
  newest: 'By the date the facts were true; undated plans last.',
  name: 'Alphabetical by plan name.',
};

const finder = {
  search: 'Search plans',
  placeholder: 'Plan, carrier, “128 kbps” …',
  loading: 'Loading the plans …',
  failed: 'The plans could not be loaded. The list of all plans below still works.',
  missing: (places: string): string => `Could not be loaded: ${places}. Their plans are missing from this list.`,
  retry: 'Try again',
  results: (shown: number, total: number): string =>
    total === 0
      ? 'No plan matches.'
      : shown < total
        ? `${plans(total)} match. The first ${shown} are shown.`
        : `${plans(total)} ${total === 1 ? 'matches' : 'match'}.`,
  all: (shown: number, total: number): string => (shown < total ? `${plans(total)}. The first ${shown} are shown.` : `${plans(total)}.`),
  list: 'Plans found',
  filters: 'Filters',
  filtersActive: (n: number): string => (n === 0 ? 'Filters' : `Filters (${n} active)`),
  facets,
  values: {
    between: (low: string, high: string): string => `${low} to ${high}`,
    under: (high: string): string => `under ${high}`,
    up: (low: string): string => `${low} or more`,
    monthsUp: (n: number): string => `${n} months or more`,
    months: (low: number, high: number): string => `${low}–${high} months`,
    noLimit: 'no limit, as stated',
    noTerm: 'none',
    oneOff: 'paid once',
    noCurrency: 'currency not stated',
    included: 'included',
    limited: 'limited',
    excluded: 'not allowed',
    mentioned: 'mentioned',
    notMentioned: 'not mentioned',
  },
  moreValues: (n: number): string => `${n} more`,
  remove: (label: string): string => `Remove ${label}`,
  clear: 'Clear all',
  queryChip: (query: string): string => `“${query}”`,
  sort: 'Sort by',
  sorts,
  sortNotes,
  howSorted: 'How this order is made',
  method: 'How costs are computed and plans are ranked',
  currency: (currency: string, code: string): string => `${currency} (${code})`,
  currencyUnknown: 'Currency not stated',
  /** A heading: what it is, then how many. */
  heading: (title: string, n: number): string => `${title} · ${plans(n)}`,
  /** A section inside a currency. */
  inCurrency: (currency: string, section: string): string => `${currency}: ${section}`,
  unpriced: 'Price or currency not stated',
  manyCurrencies: 'Several currencies are in this list. Each currency has a list of its own; nothing is converted.',
  empty: 'No plan matches all of this.',
  dropLast: (label: string): string => `Drop the last filter: ${label}`,
  everywhere: 'Look in all countries',
  more: (n: number): string => `Show ${n} more`,
};

const usage = {
  title: 'Your month of use',
  intro: 'The list follows as you change a figure.',
  presets: 'Presets',
  /** Where a preset comes from; ours must not pass for an official one. */
  origins: { 'ITU 2025': 'ITU 2025', ours: 'Ours' } as Readonly<Record<string, string>>,
  presetsWhere: 'Where the presets come from',
  fields: {
    dataMb: 'Data on the phone',
    hotspotMb: 'Data for other devices',
    roamingMb: 'Data abroad',
    minutes: 'Calls',
    messages: 'Text messages',
  },
  units: { dataMb: 'GB', hotspotMb: 'GB', roamingMb: 'GB', minutes: 'min', messages: 'SMS' },
  months: 'Months',
  monthsUnit: 'months',
  /** Name of the number input beside a slider. */
  exact: (label: string, unit: string): string => `${label}, ${unit}`,
  minutes: (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`),
  messages: (n: number): string => (n === 1 ? '1 message' : `${n} messages`),
  perMonth: 'All figures are per month.',
  promotion: 'Promotions',
  leastSpeed: (speed: string): string => `Data slowed below ${speed} does not count as delivered.`,
  remember: 'Remember my numbers on this device',
  rememberOff: 'Nothing is stored now. If you tick this, these numbers and nothing else are kept in this browser.',
  rememberOn: 'These numbers are kept in this browser, and nothing else. Untick to delete them.',
};

const coverage = {
  title: 'What this list covers',
  country: 'Country',
  allCountries: 'All countries',
  /** An option of the menu: "Germany (123)". */
  option: (name: string, n: number): string => `${name} (${n.toLocaleString('en-GB')})`,
  noCountry: 'Country not stated',
  counts: (place: string, n: number, of: number): string => `${place}: ${plans(n)} of ${carriers(of)}.`,
  dates: (from: string, to: string): string => (from === to ? `Facts as of ${to}.` : `Facts from ${from} to ${to}.`),
  undated: 'The facts carry no date.',
  excerpts: (n: number, total: number): string =>
    n === 0
      ? 'All of it comes from carriers’ own files.'
      : n === total
        ? 'All of it comes from fact sheets, which hold parts of a carrier’s page only.'
        : `${plans(n)} of these ${n === 1 ? 'comes' : 'come'} from fact sheets, which hold parts of a carrier’s page only.`,
  notAll: 'This is what the published files we may read hold, not the whole market; most of it is historical.',
  which: 'Which carriers',
};

const card = {
  price: (amount: string, per: string): string => `${amount} ${per}`,
  per30: (price: string): string => `${price} per 30 days`,
  data: 'Data',
  noPrice: 'Price not stated',
  noPriceExcerpt: 'Price not in the fact sheet',
  currencyUnknown: 'currency not stated',
  excerpt: 'Fact sheet',
  excerptWhy: 'Compiled from part of a page, not the carrier’s file: what is missing here may be stated by the carrier.',
  unlimited: 'Sold as unlimited',
  noData: 'No data',
  dataNotStated: 'Data not stated',
  dataNotInExcerpt: 'Data not in the fact sheet',
  compare: 'Compare',
  compareThis: (plan: string): string => `Compare ${plan}`,
  rank: (n: number): string => `No. ${n} by cost`,
  printed: (price: string): string => `Printed price: ${price}`,
  fullSpeedAll: 'All data at full speed',
  fullSpeed: (volume: string): string => `${volume} a month at full speed`,
  fullSpeedNone: 'None of it at full speed',
  fullSpeedUnknown: 'Data at full speed not known',
};

const receipt = {
  open: 'Receipt',
  openOf: (plan: string): string => `Receipt: ${plan}`,
  loading: 'Adding up …',
  failed: 'The receipt could not be loaded.',
  why: 'Why it stands here',
  place: (rank: number, section: string): string => `No. ${rank} by cost. Section: ${section}.`,
  total: (total: string, perMonth: string): string => `Total: ${total} (${perMonth}).`,
  totalOpen: (total: string): string => `Total: ${total}.`,
  before: (plan: string, total: string): string => `The plan above it is ${plan}: ${total}.`,
  ledger: 'What is counted',
  columns: { months: 'Months', what: 'What', how: 'How it is computed', amount: 'Amount' },
  months: (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`),
  /** "2 × 1 GB at US$5". */
  at: (quantity: string, price: string): string => `${quantity} at ${price}`,
  everyMonth: (how: string, n: number): string => `${how}, in each of ${n} months`,
  priceMissing: 'price not stated',
  from: (fields: string): string => `From: ${fields}`,
  inputs: {
    price: (n: number): string => `price step ${n}`,
    charge: (n: number): string => `charge ${n}`,
    charges: 'charges',
    tier: (n: number): string => `step ${n} of the schedule`,
    fields: {
      data: 'data allowance',
      hotspot: 'tethering allowance',
      roaming: 'roaming allowance',
      voice: 'minutes included',
      sms: 'messages included',
      voiceOverage: 'price of a minute',
      smsOverage: 'price of a message',
      commitment: 'minimum term',
      validity: 'validity of one purchase',
      otherCurrency: 'amounts in another currency',
      verdict: 'unlimited claim',
    } as Readonly<Record<string, string>>,
  },
  empty: 'No amount is stated that could be counted.',
  sum: 'The lines add up to the total.',
  delivery: 'What is delivered',
  notCounted: 'What is not counted',
  unnamed: 'Charge without a name',
  measures: 'What it means in use',
  after: 'After the threshold',
  ceiling: 'Most that fits through the slowed speed',
  and: '; ',
  notKnown: 'not known',
  evidence: 'Plan page with the quoted texts',
};

const tray = {
  label: 'Plans chosen for comparison',
  chosen: (n: number): string => (n === 1 ? '1 plan chosen.' : `${n} plans chosen.`),
  needTwo: 'Choose one more to compare.',
  full: (max: number): string => `${max} plans is the most one can compare.`,
  go: (n: number): string => `Compare ${n} plans`,
  clear: 'Clear',
  remove: (plan: string): string => `Remove ${plan}`,
};

/** The way in from the front page. */
const wayIn = {
  data: 'Data on the phone, GB a month',
  go: 'Show what plans cost',
};

export const finderTexts = { finder, usage, coverage, card, receipt, tray, wayIn };
