/** Which lengths of time a sentence speaks of, and which of them is said of a place in it. */
import { periodDays, type Period } from '../model/index.ts';
import { clauseOf, isCue, type PeriodToken, type Sentence, type VolumeToken } from './token.ts';

/** Days: no carrier counts use over a longer time; "per year" is said of prices and contracts. */
const LONGEST = 31;

/** The periods of a sentence over which use may be counted; "between 8am and midnight" names hours, and "no daily limit" what is not counted. */
export function periodsOf({ tokens }: Sentence): PeriodToken[] {
  const others = tokens.filter((token) => isCue(token, 'window', 'noLimit'));
  return tokens
    .filter((token) => token.kind === 'period')
    .filter(({ period }) => (periodDays(period) ?? 0) <= LONGEST)
    .filter((period) => !others.some(({ start, end }) => start <= period.start && period.end <= end));
}

/** The period of an amount: one said in its own clause, else the nearest. */
export function periodOfAmount({ end }: VolumeToken, sentence: Sentence): PeriodToken | null {
  const periods = periodsOf(sentence);
  const clause = clauseOf(sentence, end - 1);
  const own = periods.filter(({ start }) => clauseOf(sentence, start) === clause);
  return periodNear(own.length > 0 ? own : periods, end);
}

/** The period said nearest to a place in the sentence, of those that may be said of it. */
export function periodNear(periods: readonly PeriodToken[], at: number): PeriodToken | null {
  return periods.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0] ?? null;
}

/** The one period a whole text speaks of, or null. */
export function commonPeriod(sentences: readonly Sentence[]): Period | null {
  const periods = new Set(sentences.flatMap(periodsOf).map(({ period }) => period));
  return periods.size === 1 ? ([...periods][0] ?? null) : null;
}
