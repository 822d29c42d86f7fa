/** Amounts that a text lists one by one before it says what happens behind them: "Peak: 100GB. Off-peak: 150GB. Whichever is used up …". */
import type { Item } from './item.ts';
import type { Known } from './known.ts';
import { hasCue, isVolume, type Sentence, type VolumeToken } from './token.ts';

/** A row of such a list: what it begins with, and its amount. */
export interface Row {
  readonly name: string;
  readonly amount: Known;
}

/** Characters: a row of a list is no longer. */
const LENGTH = 72;
/** No more plans than these are taken from a list. */
export const MOST_ROWS = 8;
/** "1 Gig 6000 GB": an amount right before another is part of a name. */
const BESIDE = 2;

const isOneAmount = (amounts: readonly VolumeToken[]): boolean =>
  amounts.length === 1 || (amounts.length === 2 && (amounts[1]?.start ?? 0) - (amounts[0]?.end ?? 0) <= BESIDE);

/** The row a sentence is: short, with one amount and without a word of what happens; null for any other sentence. */
export function rowOf(sentence: Sentence, items: readonly Item[], named: readonly Known[]): Row | null {
  const amount = named.at(-1);
  if (!amount || items.length > 0 || sentence.asks || sentence.end - sentence.start > LENGTH) return null;
  if (!isOneAmount(sentence.tokens.filter(isVolume))) return null;
  if (hasCue(sentence, 'used', 'then', 'optional', 'congestion', 'zeroRated')) return null;
  return { name: sentence.lead, amount };
}

/** "Off-peak" after "Peak", "Internet 100" after "Internet 60": rows of one list begin alike. */
const isAlike = (a: string, b: string): boolean => a.length > 2 && b.length > 2 && (a.endsWith(b) || b.endsWith(a));

/** The rows so far and one more, where it goes on with them; else the row alone. */
export function withRow(rows: readonly Row[], row: Row): readonly Row[] {
  const last = rows.at(-1);
  if (!last || rows.length >= MOST_ROWS || !(rows.length > 1 || isAlike(last.name, row.name))) return [row];
  return rows.some(({ amount }) => amount.bytes === row.amount.bytes) ? rows : [...rows, row];
}
