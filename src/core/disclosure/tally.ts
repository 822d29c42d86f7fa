/** Counting outcomes. Counts stand side by side; they are never folded into one score. */
import { OUTCOMES, type Outcome, type Tally } from './types.ts';

export const emptyTally = (): Record<Outcome, number> =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;

export function tallyOf(findings: readonly { readonly outcome: Outcome }[]): Tally {
  const tally = emptyTally();
  for (const { outcome } of findings) tally[outcome]++;
  return tally;
}

export const addTallies = (a: Tally, b: Tally): Tally =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, a[outcome] + b[outcome]])) as Record<Outcome, number>;

/** Findings that ask for attention, by the outcomes that count as shortcomings of the text. Untested is none of them. */
export const isShortcoming = (outcome: Outcome): boolean => outcome === 'absent' || outcome === 'vague' || outcome === 'conflicting';
