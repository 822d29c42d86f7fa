/** Where effects start: assigns the volumes of a sentence, and what earlier ones said, to its effects. */
import type { Mention, Scope } from '../model/index.ts';
import { afterPacks, ofItsOwn } from './adjust.ts';
import { SLOWEST_SOLD, type Item } from './item.ts';
import { beyondAllowance, besideAllowance } from './extra-use.ts';
import { MOST_ROWS, rowOf, withRow, type Row } from './amounts.ts';
import { placeByRow } from './plan-row.ts';
import { followsMoney, hasOwnCondition, headItem, isOfNext } from './head.ts';
import { placeByPair } from './pairs.ts';
import { periodOfAmount } from './period-of.ts';
import { placeRespectively } from './respective.ts';
import { placeByStretch } from './stretch.ts';
import {
  clauseOf,
  hasCue,
  isConditional,
  isCue,
  isVolume,
  type MoneyToken,
  type PeriodToken,
  type Sentence,
  type VolumeRole,
  type VolumeToken,
} from './token.ts';

/** What earlier sentences said that later ones refer to. */
export interface Memory {
  /** Allowances or thresholds named last; several where a text lists plans. */
  base: readonly Known[];
  /** The stretch added last ("then another 50GB"), so that "when those 50GB are used" means its end. */
  stretch: { readonly bytes: number; readonly end: Known } | null;
  /** A use was named ("when 20GB are used:") whose effect stands in the next sentence. */
  pending: boolean;
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

export const UNKNOWN: Known = { bytes: null, mention: null };
const ZERO: Known = { bytes: 0, mention: null };
const MAX_ALTERNATIVES = 3;
/** Entries of a list whose every amount is said to be a threshold. */
const MAX_LISTED = 6;

export const atStart = ({ bytes, mention }: VolumeToken): Known => ({ bytes, mention });

/** Volumes that can be thresholds: those marked as such, else the plain amounts of the sentence. */
function candidates(sentence: Sentence, items: readonly Item[]): VolumeToken[] {
  // "another 50GB" is a stretch where data is slowed and a pack where it is charged.
  const charged = items.length > 0 && items.every(({ effect }) => effect === 'charge' || effect === 'bolt-on');
  const barred: readonly VolumeRole[] = charged ? [...NO_STEP, 'more'] : NO_STEP;
  const end = items.at(-1)?.end ?? Infinity;
  const open = sentence.tokens.filter(isVolume).filter(({ role }) => !barred.includes(role));
  // Where effects follow their threshold, one may still trail in brackets: "降至1Mbps（達20GB後）".
  const effectFirst = sentence.effectFirst || !open.some(({ start }) => start < end);
  const inReach = ({ role, start }: VolumeToken): boolean =>
    start < end || (effectFirst && (sentence.effectFirst || (role === 'threshold' && !charged)) && !(charged && role === 'limit'));
  const volumes = open.filter(inReach);
  // "50GB (40GB + 10GB)": which of them an effect speaks of, the amounts alone do not tell.
  if (volumes.some(({ role }) => role === 'part')) return volumes.filter(({ role }) => role === 'threshold');
  const marked = volumes.filter(({ role }) => role === 'threshold');
  const other = volumes.filter(({ role }) => role === 'more' || role === 'head' || role === 'limit');
  if (marked.length > 0)
    return volumes.filter(
      (token) => STEPS.includes(token.role) || (items.length > marked.length && leads(token, items)) || isBaseOf(token, volumes),
    );
  const plain = volumes.filter(({ role }) => role === 'plain');
  return other.length > 0 && plain.length === 0 ? other : volumes;
}

const NO_STEP: readonly VolumeRole[] = ['ignored', 'pack', 'cap'];
const STEPS: readonly VolumeRole[] = ['threshold', 'more', 'head', 'until'];
/** "套内10GB，前3GB按…": the amount right before a stretch is the allowance the stretch is added to. */
function isBaseOf(token: VolumeToken, volumes: readonly VolumeToken[]): boolean {
  const next = volumes[volumes.indexOf(token) + 1];
  return token.role === 'plain' && (next?.role === 'head' || next?.role === 'more');
}

/** "…, 100GB断网": an unmarked amount right before an effect is its threshold. */
const leads = (token: VolumeToken, items: readonly Item[]): boolean =>
  items.some(({ start }) => start >= token.end && start - token.end < 6);

/** Adds "then another 50GB" to what went before. */
function resolve(token: VolumeToken, memory: Memory): Known {
  if (memory.stretch && token.bytes === memory.stretch.bytes)
    return memory.stretch.end.bytes === null ? { ...atStart(token), beyond: true } : memory.stretch.end;
  if (token.role !== 'more' && token.role !== 'head') return atStart(token);
  const [base] = memory.base;
  return { bytes: base?.bytes == null ? null : base.bytes, mention: base?.mention ?? null };
}

/** Moves the memory past a threshold, so that what comes "then" starts at its end. */
function remember(token: VolumeToken, start: Known, memory: Memory): void {
  if (token.role === 'more' || token.role === 'head') {
    const end: Known = { bytes: start.bytes === null ? null : start.bytes + token.upper, mention: token.mention };
    memory.base = [end];
    memory.stretch = { bytes: token.bytes, end };
  } else memory.base = [{ bytes: start.bytes === token.bytes ? token.upper : start.bytes, mention: token.mention }];
}

/** How many alternatives are taken from what was said before: more where it was a list. */
const mostOf = ({ rows }: Memory): number => (rows.length > 1 ? MOST_ROWS : MAX_ALTERNATIVES);

/** Where an effect starts when its sentence names no volume. */
function startWithout(item: Item, sentence: Sentence, memory: Memory): readonly Known[] {
  // Where a condition always stands before its effect, a later one is not that of a price "for all use".
  if (item.price && hasCue(sentence, 'payg') && !sentence.effectFirst && !isLed(item, sentence) && !memory.pending) return [ZERO];
  if (isMeteredFirst(item, sentence, memory)) return [ZERO];
  if (followsMoney(item, sentence)) return [UNKNOWN];
  if (isConditional(sentence) || memory.pending || item.tentative)
    return memory.base.length > 0 && memory.base.length <= mostOf(memory) ? memory.base : [UNKNOWN];
  if (item.effect === 'deprioritise' || isPayAsYouGo(item, sentence, memory)) return [ZERO];
  // What is charged beside a stated allowance is charged beyond it.
  if (item.effect === 'charge' && item.price && (memory.base.length === 1 || (item.price.extra && memory.rows.length > 1)))
    return memory.base;
  return [item.effect === 'throttle' && item.ceiling && item.speed ? ZERO : UNKNOWN];
}

/** "Data abroad costs 0.20 per MB, up to 60 €, then it is cut off": the "then" is that of what follows the price. */
const isMeteredFirst = (item: Item, sentence: Sentence, memory: Memory): boolean =>
  item.price !== null &&
  hasCue(sentence, 'payg') &&
  memory.base.length === 0 &&
  !memory.pending &&
  !isLed(item, sentence) &&
  !isConditional({ ...sentence, tokens: sentence.tokens.filter((token) => !isCue(token, 'then')) });

/** True when a condition or an amount of use stands before the effect. */
const isLed = (item: Item, sentence: Sentence): boolean =>
  isConditional({ ...sentence, tokens: sentence.tokens.filter(({ end }) => end <= item.start) });

/** Bytes: what is sold by the megabyte or less is metered from the first byte, unless words say otherwise. */
const METERED = 5_000_000;

/** "15c/MB, metered in 25KB steps": a price without a word of extra use, in a text that names no allowance. */
function isPayAsYouGo(item: Item, sentence: Sentence, memory?: Memory): boolean {
  if (item.price === null) return false;
  if (hasCue(sentence, 'payg')) return true;
  return (
    memory?.base.length === 0 &&
    !memory.extra &&
    item.price.volume.bytes <= METERED &&
    !hasCue(sentence, 'charge', 'used', 'outside', 'bolt')
  );
}

export interface Placed {
  readonly item: Item;
  readonly starts: readonly Known[];
}

/** All volumes first, then all effects, or effect by effect before its volume: the first belongs to the first. */
function placeByIndex(items: readonly Item[], volumes: readonly VolumeToken[], memory: Memory): Placed[] {
  return items.map((item, index) => {
    const token = volumes[index];
    if (!token) return { item, starts: [UNKNOWN] };
    const start = resolve(token, memory);
    remember(token, start, memory);
    return { item, starts: [start] };
  });
}

/** "up to 3 Mbps for the following 25GB": the amount right behind an effect is how long it lasts. */
const isStretchOf = (item: Item, token: VolumeToken, sentence: Sentence): boolean =>
  token.role === 'more' &&
  token.start >= item.end &&
  clauseOf(sentence, token.start) === clauseOf(sentence, item.end - 1) &&
  !sentence.tokens.some((other) => isCue(other, 'then', 'used') && other.start >= item.end && other.end <= token.start);

/** What comes next starts where a stretch that began at `start` ends. */
function extend(token: VolumeToken, start: Known, memory: Memory): void {
  const end: Known = { bytes: start.bytes === null ? null : start.bytes + token.upper, mention: token.mention };
  memory.base = [end];
  memory.stretch = { bytes: token.bytes, end };
}

/** Left to right: an effect starts at the volume before it, or where the stretch before it ends. */
function placeByWalk(items: readonly Item[], volumes: readonly VolumeToken[], sentence: Sentence, memory: Memory): Placed[] {
  const placed: Placed[] = [];
  let current: Known | null = null;
  let next = 0;
  const walkTo = (end: number): void => {
    for (let token = volumes[next]; token && token.start < end; token = volumes[next]) {
      const last = placed.at(-1);
      if (last && isStretchOf(last.item, token, sentence)) {
        extend(token, last.starts[0] ?? UNKNOWN, memory);
        current = null;
      } else {
        current = resolve(token, memory);
        remember(token, current, memory);
      }
      next += 1;
    }
  };
  for (const item of items) {
    walkTo(item.start);
    const start: Known = current ?? memory.base[0] ?? (placed.length === 0 && isPayAsYouGo(item, sentence) ? ZERO : UNKNOWN);
    // Two steps of the same kind cannot start at one point: the second has a threshold of its own that is not stated.
    const taken = placed.some((other) => other.item.effect === item.effect && other.starts[0]?.bytes === start.bytes);
    placed.push({ item, starts: [taken && start.bytes !== null ? UNKNOWN : start] });
    current = null;
  }
  walkTo(Number.MAX_SAFE_INTEGER);
  return placed;
}

/** True when a volume stands between two effects: the text goes step by step. */
function alternates(items: readonly Item[], volumes: readonly VolumeToken[]): boolean {
  const first = items[0]?.start ?? 0;
  const last = items.at(-1)?.start ?? 0;
  return (volumes[0]?.start ?? 0) < first && volumes.some(({ start }) => start > first && start < last);
}

/** The threshold that stands before an effect, else the first one after it. */
function nearest(item: Item, items: readonly Item[], volumes: readonly VolumeToken[], sentence: Sentence, memory: Memory): Known {
  const earlier = volumes.findLast(({ end }) => end <= item.start);
  if (earlier) return atStart(earlier);
  const later = volumes.find(({ start }) => start >= item.end);
  const crossed = later && items.some(({ start }) => start >= item.end && start < later.start);
  // Where a condition stands before its effect, a later amount is that of the effect behind it.
  const taken = later && !sentence.effectFirst && items.some(({ start }) => start >= later.end);
  if (taken && item.effect === 'deprioritise') return ZERO;
  if (taken && item.price) return memory.base[0] ?? (hasCue(sentence, 'payg') ? ZERO : UNKNOWN);
  if (crossed && item.ceiling) return ZERO;
  if (later && isOfNext(item, items, later, sentence) && !item.ceiling) return memory.base[0] ?? UNKNOWN;
  const token = later ?? volumes[0];
  return token ? atStart(token) : UNKNOWN;
}

/** Every effect of a sentence with the thresholds it starts at; several where the text lists alternatives. */
export function place(items: readonly Item[], sentence: Sentence, memory: Memory): Placed[] {
  const stretches = placeByRow(sentence) ?? placeByStretch(items, sentence, memory) ?? placeByPair(items, sentence, memory);
  if (stretches) return stretches;
  const listed = placeRespectively(items, sentence);
  if (listed) return placeByIndex(items, listed, memory);
  const volumes = candidates(sentence, items);
  const [first, ...others] = items;
  if (first && hasOwnCondition(items, volumes, sentence))
    return [{ item: first, starts: startWithout(first, sentence, memory) }, ...place(others, sentence, memory)];
  const head = headItem(items, volumes, sentence);
  const rest = head ? items.slice(1) : items;
  const lead: Placed[] = head && head.ceiling ? [{ item: head, starts: [ZERO] }] : [];
  const known = memory.base.length > 0;
  const placed = afterPacks(placeRest(rest, volumes, sentence, memory), sentence, memory).map((one) => ofItsOwn(one, sentence));
  return [...lead, ...(known ? placed : placed.map((one) => beyondAllowance(one, sentence)))];
}

function placeRest(items: readonly Item[], volumes: readonly VolumeToken[], sentence: Sentence, memory: Memory): Placed[] {
  if (volumes.length === 0) return items.map((item) => ({ item, starts: startWithout(item, sentence, memory) }));
  // Under a heading ("Speed once used up:") an amount is what is used up.
  const headed = (memory.pending && volumes.length === 1 && items.length === 1) || items.some((item) => encloses(item, volumes, sentence));
  if (!isConditional(sentence) && !headed && !items.some(isSelfEvident))
    return items.map((item) => ({
      item,
      starts: item.ceiling ? [ZERO] : (besideAllowance(item, volumes) ?? startWithout(item, sentence, memory)),
    }));
  const steps = volumes.some(({ role }) => role === 'more' || role === 'head' || role === 'until');
  const isSequence = hasCue(sentence, 'then') && (volumes[0]?.start ?? 0) < (items[0]?.start ?? 0) && items.length > volumes.length;
  if (
    steps ||
    (items.length > 1 &&
      (isSequence || alternates(items, volumes) || (!sentence.effectFirst && items.every(({ price }) => price !== null))))
  )
    return placeByWalk(items, volumes, sentence, memory);
  if (items.length === volumes.length) return placeByIndex(items, volumes, memory);
  return items.map((item) => ({
    item,
    starts: items.length === 1 ? alternatives(item, volumes, sentence, memory) : [nearest(item, items, volumes, sentence, memory)],
  }));
}

/** "Slowed in steps: 40GB, 3 Mbps": an amount between the word and its speed, where effects follow their amounts. */
const encloses = ({ cue, start, end }: Item, volumes: readonly VolumeToken[], { effectFirst }: Sentence): boolean =>
  !effectFirst && cue?.concept === 'throttle' && volumes.some((volume) => volume.start >= start && volume.end <= end);

/** A block at a bare amount needs no "after": "20GB封顶断网"; nor does a speed that only throttled data has. */
const isSelfEvident = ({ effect, tentative, speed, ceiling }: Item): boolean =>
  effect === 'block' || tentative || (effect === 'throttle' && !ceiling && speed !== null && speed.kbps <= SLOWEST_SOLD);

/** One effect, several thresholds: each is one ("1 GB in a day or 3 GB in a month"), unless only one is marked. */
function alternatives(item: Item, volumes: readonly VolumeToken[], sentence: Sentence, memory: Memory): readonly Known[] {
  const marked = volumes.filter(({ role }) => role === 'threshold');
  if (volumes.length > (marked.length === volumes.length ? MAX_LISTED : MAX_ALTERNATIVES)) return [UNKNOWN];
  if (marked.length === 1 || volumes.length === 1 || sentence.clauseEnds.length > 6)
    return [marked[0] ? atStart(marked[0]) : nearest(item, [item], volumes, sentence, memory)];
  return volumes.map(atStart);
}

/** "Basic, 10 € a month: 5 GB": a line that tells what one plan costs and contains. */
const isOffer = ({ tokens }: Sentence): boolean =>
  tokens.filter(({ kind }) => kind === 'money').length === 1 &&
  tokens.filter((token) => isVolume(token) && token.role !== 'ignored').length === 1;

/** "After that |": all a cell of a table says is that the next one comes later. */
const isHeading = ({ tokens }: Sentence): boolean => tokens.length > 0 && tokens.every((token) => isCue(token, 'then'));

/** Amounts of a sentence without effects are what later sentences call "the allowance". */
export function learn(sentence: Sentence, items: readonly Item[], memory: Memory, scopeOf: (token: VolumeToken) => Scope): void {
  if (items.length > 0) memory.offers = false;
  if (items.some(({ ceiling }) => !ceiling)) {
    memory.pending = false;
    memory.rows = [];
    return;
  }
  const volumes = candidates(sentence, items);
  if (volumes.length === 0) {
    memory.pending ||= items.length === 0 && (hasCue(sentence, 'used') || isHeading(sentence));
    return;
  }
  const limits = volumes.filter(({ role }) => role === 'limit');
  const listed = isOffer(sentence) && memory.offers ? memory.base : [];
  const named: readonly Known[] = (limits.length > 0 ? limits : volumes).map((token) => ({
    ...atStart(token),
    scope: scopeOf(token),
    period: periodOfAmount(token, sentence),
  }));
  const row = rowOf(sentence, items, named);
  memory.rows = row ? withRow(memory.rows, row) : [];
  memory.base = memory.rows.length > 1 ? memory.rows.map(({ amount }) => amount) : [...listed, ...named];
  memory.offers = isOffer(sentence);
  memory.pending = (memory.pending && items.length === 1) || (items.length === 0 && volumes.some(({ role }) => role === 'threshold'));
}
