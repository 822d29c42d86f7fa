/** How well the values of a column fit a target, whatever its header says. */
import type { Target } from '../../model/index.ts';
import type { CellKind } from './cell-kind.ts';
import type { ColumnStats } from './column-stats.ts';

type Wanted = Readonly<Partial<Record<CellKind, number>>>;

const MONEY: Wanted = { money: 1, number: 0.9, binary: 0.5 };
const FEE: Wanted = { ...MONEY, binary: 0.9, text: 0.6 };
const VOLUME: Wanted = { volume: 1, number: 0.85, unlimited: 1, binary: 0.05 };
const SPEED: Wanted = { speed: 1, number: 0.85 };
const WORDS: Wanted = { text: 1, id: 0.2 };
const LINK: Wanted = { url: 1, text: 0.1 };
const DATE: Wanted = { date: 1, text: 0.3, number: 0.5 };
const RATE: Wanted = { money: 1, number: 0.9, text: 0.6 };
const LENGTH: Wanted = { duration: 1, number: 0.95, text: 0.5, binary: 0.8, 'yes-no': 0.3 };
const SERVICE_PART: Wanted = { number: 0.8, unlimited: 1, text: 0.75, binary: 0.7, 'yes-no': 0.8, volume: 0.6 };

/** What the cells of each target look like: 1 = exactly so, less = may be so. */
const WANTED: Readonly<Record<Target, Wanted>> = {
  country: { 'country-code': 1, text: 0.4 },
  carrier: { text: 1, id: 0.3, number: 0.3, url: 0.6 },
  plan_id: { id: 1, text: 0.6, number: 0.8 },
  plan_name: { text: 1, number: 0.3, volume: 0.6, money: 0.4, speed: 0.5, duration: 0.5, minutes: 0.5 },
  tier_name: { text: 1, number: 0.6, volume: 0.6, speed: 0.6 },
  service: { service: 1, text: 0.25 },
  payment: { payment: 1, text: 0.2 },
  currency: { 'currency-code': 1, text: 0.2 },
  price: MONEY,
  price_period: { period: 1, duration: 0.9, text: 0.2 },
  tax: { tax: 1, 'yes-no': 0.7, text: 0.5, number: 0.1 },
  promo_price: { ...MONEY, text: 0.1 },
  promo_months: LENGTH,
  price_after_promo: { ...MONEY, text: 0.2 },
  activation_fee: FEE,
  one_time_fees: FEE,
  monthly_fees: FEE,
  contract_months: LENGTH,
  contract_terms: { text: 1, 'yes-no': 0.8 },
  early_termination_fee: FEE,
  validity: LENGTH,
  data_allowance: { ...VOLUME, text: 0.3 },
  throttle_threshold: VOLUME,
  throttle_speed: { ...SPEED, text: 0.4 },
  overage_price: { ...FEE, volume: 0.7 },
  overage_unit: { volume: 1, number: 0.8, text: 0.6 },
  terms: { prose: 1, text: 0.85, 'yes-no': 0.1 },
  hotspot: { ...SERVICE_PART, volume: 1 },
  voice: { ...SERVICE_PART, minutes: 1, duration: 0.8 },
  voice_overage: RATE,
  sms: { ...SERVICE_PART, messages: 1 },
  sms_overage: RATE,
  roaming: { ...SERVICE_PART, text: 0.9, volume: 1 },
  speed_down: SPEED,
  speed_up: SPEED,
  latency: { number: 1, text: 0.8, duration: 0.3 },
  region: WORDS,
  eligibility: WORDS,
  available_from: DATE,
  available_to: DATE,
  plan_url: LINK,
  terms_url: LINK,
  contract_url: LINK,
  discounts_url: LINK,
  data_policy_url: LINK,
  contact_url: LINK,
  network_policy_url: LINK,
  privacy_url: LINK,
  source_url: LINK,
  support_phone: { phone: 1, number: 0.6, id: 0.5, text: 0.2 },
  as_of: DATE,
};

/** Targets whose values differ from row to row. */
const UNIQUE: ReadonlySet<Target> = new Set(['plan_id', 'plan_name']);
const VAGUE: ReadonlySet<Target> = new Set(['eligibility', 'region', 'tier_name', 'plan_name', 'terms', 'contract_terms']);
/** A column without values speaks by its header alone. */
const SILENT = 0.75;

/** 0 (nothing fits) to 1. */
export function fitOf(target: Target, stats: ColumnStats): number {
  if (stats.filled === 0) return SILENT;
  const wanted = Object.entries(WANTED[target]) as [CellKind, number][];
  // Kinds overlap ("5G" is a service and an id), so the best kind of a cell is not known here: the sum is capped.
  // A column of nothing but 0 and 1 answers yes or no and measures nothing.
  const flags = stats.share.binary > 0.95 && stats.filled > 1;
  const sum = Math.min(
    1,
    wanted.reduce((total, [kind, weight]) => total + (flags && kind === 'number' ? 0 : stats.share[kind] * weight), 0),
  );
  const prose = target === 'plan_name' || target === 'carrier' || target === 'tier_name' ? 1 - 0.6 * stats.share.prose : 1;
  // Words that say how one pays or connects say nothing about who may buy or where.
  const enumerated = VAGUE.has(target) ? 1 - 0.5 * Math.max(stats.share.payment, stats.share.service) : 1;
  return sum * prose * enumerated * (UNIQUE.has(target) ? 0.55 + 0.45 * stats.distinct : 1);
}
