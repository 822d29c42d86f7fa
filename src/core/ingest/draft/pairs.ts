/** Fees in two columns: one names them, the next one has their amounts. */
import type { Target } from '../../model/index.ts';
import type { ColumnFacts } from './candidates.ts';
import type { Guess } from './guess.ts';
import { wordsOf } from './words.ts';

const FEES: ReadonlySet<Target> = new Set(['one_time_fees', 'monthly_fees']);
/** A guess this weak gives way to a pair. */
const WEAK = 0.5;

/** For each column of fees that has one, the column of their names: index of the amounts → index of the labels. */
export function feeLabels(guesses: readonly Guess[], facts: readonly ColumnFacts[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (const { target, columnIndex } of guesses) {
    if (target === null || !FEES.has(target)) continue;
    const label = [columnIndex - 1, columnIndex + 1].find((index) =>
      isLabel(guesses[index], facts[index], guesses[columnIndex]?.column ?? ''),
    );
    if (label !== undefined && ![...pairs.values()].includes(label)) pairs.set(columnIndex, label);
  }
  return pairs;
}

/** A neighbour that shares a word with the fee's header, holds words rather than figures, and is not surely anything else. */
function isLabel(guess: Guess | undefined, facts: ColumnFacts | undefined, fee: string): boolean {
  if (guess === undefined || facts === undefined || (guess.target !== null && guess.confidence > WEAK)) return false;
  const words = new Set(wordsOf(fee).map(singular));
  const shared = wordsOf(guess.column).filter((word) => words.has(singular(word))).length;
  // A column without any value has to share more of the name.
  return facts.stats.filled === 0 ? shared >= 2 : facts.stats.share.text >= 0.5 && shared >= 1;
}

const singular = (word: string): string => word.replace(/s$/, '');
