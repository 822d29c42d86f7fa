/** Values that may stand for "unlimited" or "nothing": asked about, never decided. */
import type { ColumnStats } from './column-stats.ts';

export interface OddValue {
  readonly value: string;
  readonly why: string;
  /** What the profile would say if the answer is yes. */
  readonly suggestion: Readonly<Record<string, readonly string[]>>;
}

const NINES = /^9{2,}$/;

/** Values of a column of allowances that are no plain amounts: -1, 999, a lonely 1000 far above the others, 0 among larger ones. */
export function oddValues({ numbers }: ColumnStats): OddValue[] {
  const values = [...new Set(numbers)].sort((a, b) => a - b);
  if (values.length === 0) return [];
  const [highest, second] = [values.at(-1) ?? 0, values.at(-2) ?? 0];
  const found: OddValue[] = values.filter((value) => value < 0).map((value) => odd(value, 'a negative amount', 'unlimited'));
  for (const value of values) {
    if (
      NINES.test(String(value)) &&
      (value === highest || value > 99) &&
      value > 2 * Math.max(0, ...values.filter((other) => other < value))
    )
      found.push(odd(value, 'nothing but nines, far above the other values', 'unlimited'));
    else if (value === highest && values.length > 2 && value >= 5 * second && /^10+$/.test(String(value)))
      found.push(odd(value, 'a round number far above the other values', 'unlimited'));
  }
  if (values.includes(0) && values.length > 1) found.push(odd(0, 'a zero among larger values: none, not stated or unlimited', 'excluded'));
  return found;
}

const odd = (value: number, why: string, meaning: 'unlimited' | 'excluded'): OddValue => ({
  value: String(value),
  why,
  suggestion: { [meaning]: [String(value)] },
});
