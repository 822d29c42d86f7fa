/** What earlier sentences said that later ones refer to. */
import type { Scope } from '../model/index.ts';
import type { Row } from './amounts.ts';
import type { Known } from './known.ts';
import type { MoneyToken } from './token.ts';

/** What earlier sentences said that later ones refer to. */
export interface Memory {
  /** Allowances or thresholds named last; several where a text lists plans. */
  base: readonly Known[];
  /** The stretch added last ("then another 50GB"), so that "when those 50GB are used" means its end. */
  stretch: { readonly bytes: number; readonly end: Known } | null;
  /** A use was named ("when 20GB are used:") whose effect stands in the next sentence. */
  pending: boolean;
  /** The sentence before begins with a condition of use, which holds for one that a semicolon joins to it. */
  condition: boolean;
  /** Extra use was spoken of, so that a price is one beyond an allowance. */
  extra: boolean;
  /** What the text is speaking of: a sentence about use abroad is followed by others that do not say so again. */
  topic: Scope;
  /** What the sentence before spoke of last, which one behind a semicolon goes on about. */
  carried: Scope | null;
  /** Amounts that the sentences right before this one list, a row each. */
  rows: readonly Row[];
  /** An amount of money told as a limit, at which a later sentence says that data stops. */
  limit: MoneyToken | null;
  /** The sentence before told what one plan costs and contains: where the next one does so too, it is of another plan. */
  offers: boolean;
}

/** The memory at the start of a text that is about `topic`. */
export const emptyMemory = (topic: Scope): Memory => ({
  base: [],
  stretch: null,
  pending: false,
  condition: false,
  extra: false,
  topic,
  carried: null,
  rows: [],
  limit: null,
  offers: false,
});
