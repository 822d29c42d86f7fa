/** Rows and raw offers: what a file says before anything is read into it. All strings, exactly as published. */

/** One record of a file. `record` counts data records from 1; `line` is the physical line it starts on, from 1. */
export interface Row {
  readonly record: number;
  readonly line: number;
  readonly cells: readonly string[];
}

/** The facts a profile can map a column to. The open format's columns bear these names. */
export const TARGETS = [
  'country',
  'carrier',
  'plan_id',
  'plan_name',
  'tier_name',
  'service',
  'payment',
  'currency',
  'price',
  'price_period',
  'tax',
  'promo_price',
  'promo_months',
  'price_after_promo',
  'activation_fee',
  'one_time_fees',
  'monthly_fees',
  'contract_months',
  'contract_terms',
  'early_termination_fee',
  'validity',
  'data_allowance',
  'throttle_threshold',
  'throttle_speed',
  'overage_price',
  'overage_unit',
  'terms',
  'hotspot',
  'voice',
  'voice_overage',
  'sms',
  'sms_overage',
  'roaming',
  'speed_down',
  'speed_up',
  'latency',
  'region',
  'eligibility',
  'available_from',
  'available_to',
  'plan_url',
  'terms_url',
  'contract_url',
  'discounts_url',
  'data_policy_url',
  'contact_url',
  'support_phone',
  'network_policy_url',
  'privacy_url',
  'source_url',
  'as_of',
] as const;
export type Target = (typeof TARGETS)[number];
/** `exact`: all cells of a row that states a plan value by value, by the names of the plan table; then no other field is read. */
export const EXACT = 'exact';
export type FieldName = Target | typeof EXACT;

/** A piece of one cell: `text` starts at `offset` of the cell in column `columnIndex`. */
export interface RawCell {
  readonly column: string;
  readonly columnIndex: number;
  readonly text: string;
  readonly offset: number;
}

/** How a number is written: decimal sign and group sign. `auto` reads either sign by the shape of the number. */
export type NumberFormat = 'auto' | 'point' | 'comma';

/** How the profile says a field is to be read. One object per field of a profile, shared by all its rows. */
export interface FieldHint {
  /** Unit of bare numbers: a volume (KB, MB, GB), a speed (kbps, Mbps), `fen`, `months`, … */
  readonly unit?: string;
  /** Published values that mean "unlimited"; nothing means that unless it stands here or is the word itself. */
  readonly unlimited?: readonly string[];
  /** Published values that mean "none of this service" (excluded). */
  readonly excluded?: readonly string[];
  /** Published values that mean "not stated", beside the usual placeholders. */
  readonly notStated?: readonly string[];
  readonly numbers: NumberFormat;
  /** Value given by the profile, not by the file: derived, never stated. */
  readonly constant?: string;
  /** Separator of a list, or of parallel lists, inside the cells. */
  readonly separator?: string;
  /** Day before month in dates such as 14/3/2013. */
  readonly dayFirst?: boolean;
}

/**
 * One mapped field of one row. `cells` has one entry per column it was taken from (several for joined fine print).
 * `labels`, where present, is the parallel list that names the amounts in `cells`.
 */
export interface RawField {
  /** Two fields of one file with the same serial are the same field object: what was read from one holds for the other. */
  readonly serial: number;
  readonly cells: readonly RawCell[];
  readonly labels?: RawCell;
  /** The value after the profile's value map, where it has one; the cells keep what was published. */
  readonly mapped?: string;
  readonly hint: FieldHint;
}

/** What was published about one plan, still strings. */
export interface RawOffer {
  readonly record: number;
  readonly line: number;
  readonly fields: { readonly [target in FieldName]?: RawField | undefined };
}
