/** The words of the cost stage: what is asked, what is answered, and the ledger behind the answer. Amounts are exact integers. */
import type { PlanCard } from '../model/card.ts';

/** What somebody uses in a month (365 / 12 days). Data in MB, 1 GB = 1000 MB; all figures finite and at least 0. */
export interface Usage {
  /** Used on the device itself. */
  readonly dataMb: number;
  /** Shared with other devices: counts against the plan's data and against what is said about tethering. */
  readonly hotspotMb: number;
  /** Used abroad: counts against what is said about roaming only. */
  readonly roamingMb: number;
  readonly minutes: number;
  readonly messages: number;
}

/** with = as signed today · without = as if no promotion were granted · after = once it has ended: standard price, nothing one-time. */
export const PROMOTIONS = ['with', 'without', 'after'] as const;
export type Promotion = (typeof PROMOTIONS)[number];

export interface CostQuestion {
  readonly usage: Usage;
  /** Horizon in months, 1 to 120. */
  readonly months: number;
  readonly promotion: Promotion;
  /** Speed in kbit/s under which throttled data does not count as delivered; ITU baskets: 256. */
  readonly leastKbps: number;
}

/** Part of a PlanCard that costing looks at: neither name nor carrier nor id, so a rank cannot depend on them. */
export type CostFacts = Pick<
  PlanCard,
  | 'currency'
  | 'steps'
  | 'charges'
  | 'otherCurrency'
  | 'commitment'
  | 'validity'
  | 'data'
  | 'hotspot'
  | 'roaming'
  | 'voice'
  | 'sms'
  | 'voiceOverage'
  | 'smsOverage'
  | 'tiers'
  | 'verdict'
  | 'device'
>;

/**
 * An amount that may be known only in part, in integer units of the model's scale.
 * low = high: known. high null: at least `low`, the rest is not disclosed.
 */
export interface Span {
  readonly low: number;
  readonly high: number | null;
}

/** Why a cost is not known exactly, or why it is not established that the use is delivered. A closed list: pages have words for each. */
export const GAPS = [
  /** No recurring price is stated. */
  'price',
  /** The months of an introductory price are not stated. */
  'promotion-months',
  /** The price after the promotion is not stated. */
  'price-after-promotion',
  /** How long a one-off purchase lasts is not stated. */
  'validity',
  /** A charge is named without an amount. */
  'charge-amount',
  /** A charge applies only under a condition that is not part of the usage. */
  'charge-condition',
  /** Leaving before the minimum term ends: its charge is not stated. */
  'termination',
  /** Some amounts are stated in another currency. */
  'other-currency',
  /** How much data is included is not stated. */
  'data-allowance',
  /** Sold as unlimited, and the text does not say that no limit applies. */
  'data-limit',
  /** By its name the plan is for another device than a phone. */
  'device',
  /** What happens after the data allowance is not stated. */
  'after-allowance',
  /** What a unit of data costs beyond the threshold is not stated. */
  'overage-price',
  /** A threshold exists but its volume is not stated. */
  'threshold',
  /** A slowdown exists but its speed is not stated. */
  'throttle-speed',
  'hotspot',
  'roaming',
  'voice-allowance',
  'voice-price',
  'sms-allowance',
  'sms-price',
] as const;
export type Gap = (typeof GAPS)[number];

/** full: everything is delivered · part: it is stated that not everything is · unknown: it cannot be told. */
export type Delivery = 'full' | 'part' | 'unknown';

/**
 * Sections of the cost order, best first: total known and use delivered · total known, delivery not established · total known, not
 * all delivered · total not fully disclosed. A plan whose cost is not fully known never stands above one whose cost is.
 */
export const SECTIONS = ['delivers', 'unclear', 'short', 'undisclosed'] as const;
export type Section = (typeof SECTIONS)[number];

/** What decided between a row and the row before it. */
export const DECIDERS = ['first', 'section', 'total', 'full-speed', 'date', 'tie'] as const;
export type Decider = (typeof DECIDERS)[number];

export const LINE_KINDS = [
  'recurring',
  'monthly',
  'one-time',
  'overage',
  'bolt-on',
  'roaming',
  'hotspot',
  'voice',
  'sms',
  'termination',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** One line of the ledger. Lines of all months sum to the total exactly, in both ends of the span. */
export interface CostLine {
  /** Month of the horizon, from 1. */
  readonly month: number;
  readonly kind: LineKind;
  /** The label the file prints; null where it prints none. */
  readonly label: string | null;
  /** What one unit costs, in integer units of the scale; null where it is not stated. */
  readonly unitPrice: number | null;
  /** How many units: periods, blocks of data, minutes, messages. Rounded to 4 decimals for display; the amount is exact. */
  readonly quantity: number;
  /** What the quantity counts: a period (`month`, `28d`), `once`, `block`, `minute`, `message`, … */
  readonly unit: string;
  /** MB in one block, for overage. */
  readonly blockMb: number | null;
  /** The most that is charged in one period, where the use reaches it; null otherwise. */
  readonly cap: number | null;
  /** The most that so many MB cost, after which the count starts again; null where there is no such cap. */
  readonly unitCap: { readonly amount: number; readonly mb: number } | null;
  readonly amount: Span;
  /** Fields of the plan this line was computed from, such as `prices.0` or `tiers.2`. */
  readonly inputs: readonly string[];
  readonly gap: Gap | null;
}

/** The short answer a ranking needs. Amounts in integer units of `scale`. */
export interface Outcome {
  readonly currency: string | null;
  readonly scale: number;
  readonly total: Span;
  readonly delivery: Delivery;
  /** MB a month at full speed, included or paid for, at most what is used; null when it cannot be told. */
  readonly fullSpeedMb: number | null;
  readonly gaps: readonly Gap[];
}

/** The long answer: the outcome and the ledger behind it. */
export interface CostBreakdown extends Outcome {
  readonly question: CostQuestion;
  readonly lines: readonly CostLine[];
  /** Sum per month, first month first. */
  readonly months: readonly Span[];
  /** Charges the file names that this usage does not incur: optional, or due only for late payment and the like. */
  readonly notCounted: readonly {
    readonly label: string | null;
    readonly wording: string | null;
    readonly reason: 'optional' | 'conditional' | 'alternative';
  }[];
  readonly measures: Measures;
}

/** Day of a period on which a volume is used up at even use. */
export interface ThresholdDay {
  /** From 1; of `ofDays` days. */
  readonly day: number;
  readonly ofDays: number;
  readonly thresholdMb: number;
  readonly effect: string;
}

/** What is left at a throttled speed. */
export interface Throttled {
  readonly kbps: number;
  /** Most MB that fit through this speed in the rest of the period after the threshold. */
  readonly ceilingMb: number;
  /** Most MB in a whole period: 128 kbit/s for 30 days ≤ 41.472 GB. */
  readonly periodCeilingMb: number;
  /** Hours of video in HD and of map navigation that fit into the rest of the period; see measures.ts for the rates. */
  readonly hdHours: number;
  readonly mapHours: number;
  /** Whether HD video plays without stopping at this speed. */
  readonly hdStreams: boolean;
}

export interface Measures {
  /** MB a month at full speed for this usage, included or paid for; null when it cannot be told. */
  readonly fullSpeedMb: number | null;
  /** First threshold that is reached; null when none is, or none is stated. */
  readonly threshold: ThresholdDay | null;
  readonly throttled: Throttled | null;
  /** Exact total ÷ GB delivered at full speed over the horizon, to the scale's unit, half up; null where either is not known or 0 GB. */
  readonly perFullSpeedGb: number | null;
}
