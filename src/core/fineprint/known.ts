/** A threshold with its evidence, and an effect with the thresholds it starts at. */
import type { Mention, Scope } from '../model/index.ts';
import type { Item } from './item.ts';
import type { PeriodToken, VolumeToken } from './token.ts';

/** A threshold with its evidence; bytes null = it exists and no number is known. */
export interface Known {
  readonly bytes: number | null;
  readonly mention: Mention | null;
  /** The bytes count beyond an allowance that is not stated. */
  readonly beyond?: boolean;
  /** What the amount was said of, where an earlier sentence said it. */
  readonly scope?: Scope;
  /** How the amount is counted, where an earlier sentence said it. */
  readonly period?: PeriodToken | null;
}

/** There is a threshold, and its amount is not known. */
export const UNKNOWN: Known = { bytes: null, mention: null };
/** From the first byte. */
export const ZERO: Known = { bytes: 0, mention: null };

/** The threshold at the lower end of an amount. */
export const atStart = ({ bytes, mention }: VolumeToken): Known => ({ bytes, mention });

/** An effect with its thresholds; several where the text lists alternatives. */
export interface Placed {
  readonly item: Item;
  readonly starts: readonly Known[];
}

/** More amounts than this are not taken for alternatives. */
export const MAX_ALTERNATIVES = 3;
