/** A price for the whole period that steps up with use: "bis 3 GB 10 €, bis 10 GB 15 €, darüber 20 €". */
import type { Money } from '../model/index.ts';
import type { MoneyReading } from './common/money.ts';
import type { VolumeReading } from './common/volume.ts';
import type { Around } from './locale.ts';
import { fits, neighbours } from './neighbours.ts';
import { climb, type LadderStep, type Rung } from './price-rungs.ts';
import { within, type Stretch } from './sentences.ts';

/** How a language words such a ladder. */
export interface PriceLadderWords {
  /** Around an amount of data: the price holds up to it. */
  readonly upTo: Around;
  /** Around an amount of data: the price holds from it on. */
  readonly over: Around;
  /** In place of an amount: all that is more than the last one. */
  readonly rest: RegExp;
  /** In place of an amount of money; global. */
  readonly free: RegExp;
  /** Packs to buy, several plans, or extra use, of which the prices are. */
  readonly sold: RegExp;
  /** The price goes by use ("段階制", "tiered"). */
  readonly tiered: RegExp;
}

/** What a rung costs: an amount, or null for nothing. */
interface Cost extends Stretch {
  readonly money: Money | null;
}

interface Place {
  readonly text: string;
  readonly volumes: readonly VolumeReading[];
  readonly words: PriceLadderWords;
}

export interface PriceLadder extends Stretch {
  readonly steps: readonly LadderStep[];
}

/** Longest text between an amount of data and its price. */
const LINK = 24;
/** No ladder has more rungs; fewer than this many need a word that says that the price goes by use. */
const MOST = 8;
const ENOUGH = 3;

/** Between an amount and its price stand only words: no other number. */
const isLinked = (text: string, a: Stretch, b: Stretch): boolean =>
  b.start - a.end <= LINK && b.start >= a.end && !/\d/.test(text.slice(a.end, b.start));

/** Up to where and from where the price holds that the words of a stretch are about; null where they do not say. */
function rungIn(stretch: Stretch, cost: Cost | undefined, { text, volumes, words }: Place): Rung | null {
  if (!cost) return null;
  const { money } = cost;
  const [first, second, ...others] = within(volumes, stretch);
  if (others.length > 0) return null;
  const at = { start: Math.min(first?.start ?? cost.start, cost.start), end: Math.max(cost.end, (second ?? first)?.end ?? cost.end) };
  if (!first) {
    const rest = words.rest.exec(text.slice(stretch.start, stretch.end));
    const start = stretch.start + (rest?.index ?? 0);
    const end = start + (rest?.[0].length ?? 0);
    return rest ? { money, cost, from: null, to: null, at: { start: Math.min(start, at.start), end: Math.max(end, at.end) } } : null;
  }
  const last = second ?? first;
  if (!(last.end <= cost.start ? isLinked(text, last, cost) : isLinked(text, cost, first))) return null;
  const says = (volume: VolumeReading, role: Around): boolean => fits(neighbours(text, stretch, volume), role);
  if (second) return says(first, words.over) && says(second, words.upTo) ? { money, cost, from: first, to: second, at } : null;
  if (first.upper && first.upper.bytes > first.value.bytes) return { money, cost, from: first, to: { ...first, value: first.upper }, at };
  if (says(first, words.upTo)) return { money, cost, from: null, to: first, at };
  return says(first, words.over) ? { money, cost, from: first, to: null, at } : null;
}

/** Every price of a sentence with the words before it, or the words behind it, as far as the next price. */
const stretches = (costs: readonly Cost[], sentence: Stretch, before: boolean): Stretch[] =>
  costs.map(({ start, end }, index) =>
    before
      ? { start: Math.max(costs[index - 1]?.end ?? sentence.start, start - 2 * LINK), end: start }
      : { start: end, end: Math.min(costs[index + 1]?.start ?? sentence.end, end + 2 * LINK) },
  );

/** The longest run of rungs without a gap. */
function longest(rungs: readonly (Rung | null)[]): Rung[] {
  let best: Rung[] = [];
  let run: Rung[] = [];
  for (const rung of rungs) {
    run = rung ? [...run, rung] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

/**
 * The ladder of prices a sentence states, or null. Several prices "up to" volumes may be a list of plans: what is more than the last of
 * them has a price too, or the text says that the price goes by use.
 * @param moneys amounts of money that are no price per volume
 */
export function priceLadder(
  text: string,
  sentence: Stretch,
  moneys: readonly MoneyReading[],
  volumes: readonly VolumeReading[],
  words: PriceLadderWords,
): PriceLadder | null {
  if (volumes.length === 0 || moneys.length < 2 || moneys.length > MOST) return null;
  const own = text.slice(sentence.start, sentence.end);
  const paid = moneys.map(({ start, end, value }): Cost => ({ start, end, money: value.money.units === 0 ? null : value.money }));
  const free = [...own.matchAll(words.free)].map(({ index, 0: word }): Cost => ({
    start: sentence.start + index,
    end: sentence.start + index + word.length,
    money: null,
  }));
  const costs = [...paid, ...free].sort((a, b) => a.start - b.start);
  const place = { text, volumes, words };
  const read = (before: boolean): Rung[] =>
    longest(stretches(costs, sentence, before).flatMap((stretch, index) => rungIn(stretch, costs[index], place)));
  const [ahead, behind] = [read(true), read(false)];
  const rungs = behind.length > ahead.length ? behind : ahead;
  const isLadder = words.tiered.test(own) || (rungs.length >= ENOUGH && rungs.at(-1)?.to === null);
  const steps = isLadder && !words.sold.test(own) ? climb(rungs) : null;
  return steps && { start: Math.min(...rungs.map(({ at }) => at.start)), end: Math.max(...rungs.map(({ at }) => at.end)), steps };
}
