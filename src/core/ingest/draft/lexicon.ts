/** What a language calls the columns of a tariff file. One file a language in lexicons/; the code has no words of its own. */
import type { Target } from '../../model/index.ts';

export interface Lexicon {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Where the word stands that says what a compound is: "price of the plan" first, "plan price" last. */
  readonly head: 'first' | 'last';
  /** True where words are written together ("Grundpreis"), so that the end of a word says what it is. */
  readonly compounds: boolean;
  /** Words that say nothing: articles, prepositions. */
  readonly fillers: readonly string[];
  /** Names that mean the target by themselves. */
  readonly names: Readonly<Partial<Record<Target, readonly string[]>>>;
  /** Names that may mean the target; the values decide. */
  readonly weak: Readonly<Partial<Record<Target, readonly string[]>>>;
  /** Names of columns that tariff files have and that are no fact about a plan. */
  readonly others: readonly string[];
}
