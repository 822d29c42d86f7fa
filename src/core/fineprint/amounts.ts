/** Amounts that a text lists one by one before it says what happens behind them: "Peak: 100GB. Off-peak: 150GB. Whichever is used up …". */
import type { Item } from './item.ts';
import type { Known } from './known.ts';
import { hasCue, isVolume, type Sentence, type VolumeToken } from './token.ts';

/** A row of such a list: what it begins with, and its amount. */
export interface Row {
  readonly name: string;
  readonly amount: Known;
  /** A line of its own, with a name before a colon. */
  readonly lined: boolean;
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
  return { name: sentence.lead, amount, lined: isNamed(sentence) };
}

/** "Off-peak" after "Peak", "Internet 100" after "Internet 60": rows of one list begin alike. */
const isAlike = (a: string, b: string): boolean => a.length > 2 && b.length > 2 && (a.endsWith(b) || b.endsWith(a));

/** "Small: 5GB": a name, a colon and its amount. */
const isNamed = ({ tokens, clauseEnds, opens }: Sentence): boolean => {
  const [amount] = tokens.filter(isVolume);
  return opens && amount !== undefined && clauseEnds.some((end) => amount.start - end >= 0 && amount.start - end <= 1);
};

/** "Small: 5GB", and on the next line "Large: 60GB": a larger plan below a smaller one. A smaller amount may be part of the one above, or a bonus. */
const isLarger = (last: Row, { lined, amount }: Row): boolean =>
  lined && last.lined && (amount.bytes ?? 0) > (last.amount.bytes ?? 0) && amount.scope === last.amount.scope;

/** "Base: 10GB. Bonus: 50GB. Total: 60GB": what all rows before add up to is no further plan. */
const isSum = (rows: readonly Row[], { amount }: Row): boolean =>
  rows.length > 1 && amount.bytes === rows.reduce((sum, row) => sum + (row.amount.bytes ?? 0), 0);

const continues = (rows: readonly Row[], last: Row, row: Row): boolean =>
  isAlike(last.name, row.name) || (last.lined && row.lined ? isLarger(last, row) : rows.length > 1);

/** The rows so far and one more, where it goes on with them; else the row alone. */
export function withRow(rows: readonly Row[], row: Row): readonly Row[] {
  const last = rows.at(-1);
  if (!last || rows.length >= MOST_ROWS || !continues(rows, last, row)) return [row];
  if (isSum(rows, row)) return [row];
  return rows.some(({ amount }) => amount.bytes === row.amount.bytes) ? rows : [...rows, row];
}
