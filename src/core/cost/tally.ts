/** What a use adds up to while ladders are climbed: totals always, parts of a ledger only when somebody wants to read them. */
import { over, type Part } from './part.ts';
import { MONTH, type Rate } from './rate.ts';
import { GAPS, type Delivery, type Gap, type LineKind } from './types.ts';

const BIT = Object.fromEntries(GAPS.map((gap, at) => [gap, 1 << at])) as Readonly<Record<Gap, number>>;

/** Mutable on purpose: a ranking fills it 25,000 times in a row. */
export interface Tally {
  months: number;
  low: number;
  /** False once a part has no upper end. */
  bounded: boolean;
  high: number;
  /** Bits of `GAPS`. */
  gaps: number;
  /** A ranking does not ask why something is not known. */
  readonly asksWhy: boolean;
  /** It is stated that some of the use is not delivered. */
  short: boolean;
  /** It cannot be told whether some of the use is delivered. */
  unclear: boolean;
  /** Ledger parts; null when only totals are wanted. */
  parts: Part[] | null;
}

export const newTally = (months: number, parts: Part[] | null = null, asksWhy = true): Tally => ({
  asksWhy,
  months,
  low: 0,
  bounded: true,
  high: 0,
  gaps: 0,
  short: false,
  unclear: false,
  parts,
});

export function addGap(tally: Tally, gap: Gap): void {
  if (tally.asksWhy) tally.gaps |= BIT[gap];
}

const UNITS: Readonly<Partial<Record<LineKind, string>>> = { voice: 'minute', sms: 'message' };

/** Makes a tally that only counts totals ready for the next plan. */
export function clearTally(tally: Tally): void {
  tally.low = 0;
  tally.bounded = true;
  tally.high = 0;
  tally.gaps = 0;
  tally.short = false;
  tally.unclear = false;
}

/** A use whose cost has no upper end: a line of the ledger that says so. */
export function addUnknown(tally: Tally, gap: Gap, kind: LineKind, inputs: readonly string[]): void {
  addGap(tally, gap);
  tally.bounded = false;
  tally.parts?.push({
    kind,
    label: null,
    unitPrice: null,
    perPeriod: 0,
    unit: UNITS[kind] ?? 'block',
    blockMb: null,
    cap: null,
    unitCap: null,
    amount: { low: 0, high: null },
    rate: MONTH,
    from: 1,
    to: tally.months,
    inputs,
    gap,
  });
}

/** The gaps of a tally, in the order of the list. */
export const gapsOf = (bits: number): Gap[] => GAPS.filter((gap) => (bits & BIT[gap]) !== 0);

export const deliveryOf = ({ short, unclear }: Pick<Tally, 'short' | 'unclear'>): Delivery =>
  short ? 'part' : unclear ? 'unknown' : 'full';

/** Months a period is paid for: a horizon shorter than one period still pays one. */
export function isWhole({ times, per }: Rate, months: number): boolean {
  return times * months < per;
}

/** Adds an amount that is due in every period of the horizon. */
export function addPerPeriod(tally: Tally, low: number, high: number | null, rate: Rate): void {
  const whole = isWhole(rate, tally.months);
  tally.low += whole ? low : over(low, rate, tally.months);
  if (high === null) tally.bounded = false;
  else tally.high += whole ? high : over(high, rate, tally.months);
}
