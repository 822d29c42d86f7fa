/** Which lengths of time a sentence speaks of, and which of them is said of a place in it. */
import { isCue, type PeriodToken, type Sentence } from './token.ts';

/** The periods of a sentence; "between 8am and midnight" names hours, not how use is counted. */
export function periodsOf({ tokens }: Sentence): PeriodToken[] {
  const windows = tokens.filter((token) => isCue(token, 'window'));
  return tokens
    .filter((token) => token.kind === 'period')
    .filter((period) => !windows.some(({ start, end }) => start <= period.start && period.end <= end));
}

/** The period said nearest to a place in the sentence, of those that may be said of it. */
export function periodNear(periods: readonly PeriodToken[], at: number): PeriodToken | null {
  return periods.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0] ?? null;
}
