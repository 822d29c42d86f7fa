/** An effect of a sentence with the speed or price that belongs to it, before its threshold is known. */
import type { Effect } from '../model/index.ts';
import { isCue, type CueToken, type PriceToken, type Sentence, type SpeedToken, type Token, type VolumeToken } from './token.ts';

export interface Item {
  effect: Effect;
  start: number;
  end: number;
  speed: SpeedToken | null;
  price: PriceToken | null;
  cue: CueToken | null;
  /** Says its speed in words ("2G speeds"), so a number nearby is not its own. */
  named: boolean;
  /** Size of the block a bolt-on adds, where its price does not say it. */
  pack: VolumeToken | null;
  /** A maximum that holds at all times, not a step after some use. */
  ceiling: boolean;
  /** A speed so slow that only throttled data has it, without a word that says so: a step only where an amount leads to it. */
  tentative: boolean;
}

/** kbit/s: no carrier sells data that is slower than this from the first byte. */
export const SLOWEST_SOLD = 1024;
/** kbit/s: a headline speed this high is not a step even beside a condition of use. */
export const GIGABIT_CLASS = 250_000;

/** An effect of which nothing but its place is known. */
export const blank = (effect: Effect, { start, end }: Pick<Token, 'start' | 'end'>, rest: Partial<Item> = {}): Item => ({
  effect,
  start,
  end,
  speed: null,
  price: null,
  cue: null,
  named: false,
  pack: null,
  ceiling: false,
  tentative: false,
  ...rest,
});

/** True for what is charged by use or by the pack. */
export const isCharge = ({ effect }: { readonly effect: Effect }): boolean => effect === 'charge' || effect === 'bolt-on';

/** A threshold or a "then" between two effects makes them two steps. */
export function splits(sentence: Sentence, a: Item, b: Item): boolean {
  return sentence.tokens.some(
    (token) =>
      token.start >= a.end && token.end <= b.start && ((token.kind === 'volume' && token.role !== 'ignored') || isCue(token, 'then')),
  );
}
