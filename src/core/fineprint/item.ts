/** Effects of one sentence, each with the speed or price that belongs to it, before thresholds are assigned. */
import type { Effect } from '../model/index.ts';
import { isAlternative } from './alternative-price.ts';
import {
  clauseOf,
  hasCue,
  isConditional,
  isCue,
  type CueToken,
  type PriceToken,
  type Sentence,
  type SpeedToken,
  type Token,
  type VolumeToken,
} from './token.ts';
import { respective } from './respective.ts';
import { isTalk } from './talk.ts';

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

/** A weak verb or a cue reaches this far for its speed, its price or the word "speed". */
const REACH = 64;
/** Beyond this, a speed does not belong to an effect named before it. */
const FAR = 110;
/** Right beside each other. */
const ADJACENT = 12;
/** kbit/s: a headline speed this high is not a step even beside a condition of use. */
const GIGABIT_CLASS = 250_000;
/** kbit/s: no carrier sells data that is slower than this from the first byte. */
export const SLOWEST_SOLD = 1024;
/** A slowing this close behind a speed only repeats it. */
const CLOSE = 24;
/** Longest text between two speeds of which one or the other holds: "3 Mbps on 5G Ultra Wideband, or 600 kbps …". */
const BY_NETWORK = 36;

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

function nearSpeedWord(sentence: Sentence, token: Token): boolean {
  return sentence.tokens.some(
    (other) => isCue(other, 'speedWord', 'ceiling') && other.start - token.end < REACH && token.start - other.end < REACH,
  );
}

/** The speed after `from`, before anything that starts another effect. */
function speedAfter(sentence: Sentence, from: number): SpeedToken | null {
  const next = sentence.tokens.find(
    (token) =>
      token.start >= from &&
      (token.kind === 'speed' || token.kind === 'volume' || isCue(token, 'block', 'throttle', 'bolt', 'deprioritise', 'then')),
  );
  return next?.kind === 'speed' && next.start - from < REACH ? next : null;
}

/** A weak verb slows beside the speed it leads to, or (a verb of change) beside the word "speed". */
function isSlowing(sentence: Sentence, token: CueToken): boolean {
  const speed = speedAfter(sentence, token.end);
  if (isDenied(sentence, token)) return false;
  if (speed === null) return nearSpeedWord(sentence, token) && isMoving(token);
  return (
    !speed.headline ||
    (isMoving(token) ? speed.kbps < GIGABIT_CLASS || isConditional(sentence) : isConditional(sentence) && speed.kbps < GIGABIT_CLASS)
  );
}

/** The customer buys it or not: an option named before it in its clause, or right after it. */
function isOptional(sentence: Sentence, token: Token): boolean {
  const clause = clauseOf(sentence, token.start);
  return sentence.tokens.some((other) => {
    if (!isCue(other, 'optional')) return false;
    if (other.start >= token.end)
      return other.start - token.end < nextTo(token) && clauseOf(sentence, other.start) === clauseOf(sentence, token.end - 1);
    return token.start - other.end < REACH && clause - clauseOf(sentence, other.start) <= 1 && !isOtherwise(sentence, other, token);
  });
}

/** "Data stops and you can buy more" is no optional stop; "a stop on request" is. */
const nextTo = ({ kind }: Token): number => (kind === 'price' ? ADJACENT : 3);

/** "Extra data on request, else data stops": what follows "else" is no option. */
const isOtherwise = (sentence: Sentence, option: Token, token: Token): boolean =>
  sentence.tokens.some((other) => isCue(other, 'then') && other.start >= option.end && other.end <= token.start);

/** True when the text moves on between two places: "then", or (where a speed is already told) a further condition or amount of use. */
function movesOn(sentence: Sentence, last: Item, token: CueToken): boolean {
  const nextSpeed = last.speed !== null && speedAfter(sentence, token.end) !== null;
  return sentence.tokens.some(
    (other) =>
      other.start >= last.end &&
      other.end <= token.start &&
      (isCue(other, 'then')
        ? token.concept === 'throttle' || last.speed !== null
        : (isCue(other, 'used') && last.speed !== null) || (nextSpeed && other.kind === 'volume' && other.role === 'threshold')),
  );
}

/** "We do not slow you to 128 kbps": what a denial leads to in its clause, before any amount or condition, does not happen. */
function isDenied(sentence: Sentence, token: Token): boolean {
  const last = sentence.tokens.findLast(
    (other) => other.end <= token.start && (other.kind === 'volume' || isCue(other, 'noThrottle', 'then', 'used')),
  );
  if (!last || !isCue(last, 'noThrottle') || token.start - last.end >= REACH) return false;
  return clauseOf(sentence, last.start) === clauseOf(sentence, token.start);
}

function addThrottle(items: Item[], sentence: Sentence, token: CueToken): void {
  const last = items.at(-1);
  const near = last?.effect === 'throttle' && !last.named && token.start - last.end < (last.speed === null ? FAR : CLOSE);
  if (last && near && !movesOn(sentence, last, token)) last.end = token.end;
  else items.push(blank('throttle', token, { cue: token }));
  const item = items.at(-1);
  if (item && token.concept === 'generation') item.named = true;
}

function addSpeed(items: Item[], sentence: Sentence, token: SpeedToken): void {
  if (isDenied(sentence, token)) return;
  const last = items.at(-1);
  const near = token.either && last?.speed && token.start - last.end < BY_NETWORK && !splits(sentence, last, blank('throttle', token));
  if (near && last?.effect === 'throttle' && last.speed && !respective(sentence)) {
    if (token.kbps > last.speed.kbps) last.speed = token;
    return;
  }
  const ceiling = !token.headline && (token.ceiling || isCeilingSentence(sentence));
  const since =
    last &&
    sentence.tokens.some(
      (other) =>
        other.start >= last.end &&
        other.end <= token.start &&
        (other.kind === 'price' ||
          isCue(other, 'then', 'block') ||
          // "Slow when the network is full, and 256 kbps after 50GB": the speed is that of the amount.
          (!sentence.effectFirst && other.kind === 'volume' && other.role === 'threshold' && hasCue(sentence, 'congestion'))),
    );
  if (last && last.effect === 'throttle' && last.speed === null && !last.named && token.start - last.end < FAR && !since) {
    last.speed = token;
    last.end = token.end;
    last.ceiling ||= ceiling;
  } else if (isLimit(token, ceiling, sentence)) items.push(blank('throttle', token, { speed: token, ceiling }));
  else if (token.kbps <= SLOWEST_SOLD && !hasCue(sentence, 'normal', 'noThrottle', 'video'))
    items.push(blank('throttle', token, { speed: token, tentative: true }));
}

/** By itself a speed says what follows a step of use, or (worded as a limit) what holds at all times. */
function isLimit(token: SpeedToken, ceiling: boolean, sentence: Sentence): boolean {
  // A limit at some hours of the day is no tier of use.
  const byTheHour = sentence.tokens.some(
    (other) => isCue(other, 'window') && other.end <= token.start && token.start - other.end < ADJACENT,
  );
  if (ceiling && !byTheHour && !hasCue(sentence, 'normal')) return true;
  return isConditional(sentence) && !(token.headline && token.kbps >= GIGABIT_CLASS);
}

const isCeilingSentence = (sentence: Sentence): boolean => hasCue(sentence, 'ceiling');

/** "前100MB按0.03元/MB收，满3元返还到1GB，即3元/GB": the first stretch is only a way to charge the whole gigabyte. */
function takeNet(items: readonly Item[], sentence: Sentence, token: PriceToken): void {
  const last = items.findLast(({ price }) => price !== null);
  if (last && sentence.tokens.some((other) => other.kind === 'volume' && other.role === 'head')) last.price = token;
}

/** "5元/1GB，10元/3GB": what stands right beside an optional price is another of the same kind. */
function isOptionalPrice(sentence: Sentence, token: PriceToken): boolean {
  if (isOptional(sentence, token)) return true;
  const last = sentence.tokens.findLast((other): other is PriceToken => other.kind === 'price' && other.end <= token.start);
  return last !== undefined && token.start - last.end < ADJACENT && isOptionalPrice(sentence, last);
}

function addPrice(items: Item[], sentence: Sentence, token: PriceToken): void {
  const last = items.at(-1);
  if (isAlternative(items, sentence, token)) return;
  if (isOptionalPrice(sentence, token)) return;
  if (token.net) return takeNet(items, sentence, token);
  if (last && (last.effect === 'charge' || last.effect === 'bolt-on') && last.price === null) {
    last.price = token;
    last.end = token.end;
  } else items.push(blank('charge', token, { price: token }));
}

function addCue(items: Item[], sentence: Sentence, token: CueToken): void {
  const last = items.at(-1);
  switch (token.concept) {
    case 'generation':
      // "5GB at 3G speed" tells what the line is sold with; a step needs a condition or a word for slower.
      if (last?.effect === 'throttle' || isConditional(sentence) || sentence.tokens.some((other) => isCue(other, 'throttle', 'weak')))
        addThrottle(items, sentence, token);
      return;
    case 'throttle':
      return addThrottle(items, sentence, token);
    case 'weak':
    case 'steady':
      if (isSlowing(sentence, token)) addThrottle(items, sentence, token);
      return;
    case 'deprioritise':
      if (last?.effect !== 'deprioritise') items.push(blank('deprioritise', token, { cue: token }));
      return;
    case 'block':
      if (last?.effect === 'block') last.end = token.end;
      else if (!isOptional(sentence, token)) items.push(blank('block', token, { cue: token }));
      return;
    case 'bolt':
      if (isOptional(sentence, token)) return;
      if (last?.effect === 'charge' && (last.price === null || token.start - last.price.end < CLOSE)) last.effect = 'bolt-on';
      else if (last?.effect !== 'bolt-on') items.push(blank('bolt-on', token, { cue: token }));
      return;
    case 'charge':
      if (last?.effect !== 'charge' && last?.effect !== 'bolt-on') items.push(blank('charge', token, { cue: token }));
      return;
    default:
  }
}

/** Verbs of change say something by themselves beside "speed"; "up to" and "stays" do not. */
const isMoving = (token: CueToken): boolean => token.concept === 'weak';

/** Congestion turns the nearest slowing into a lower priority, and a slowing with a speed of its own stays one. */
function applyCongestion(items: Item[], sentence: Sentence): Item[] {
  for (const token of sentence.tokens) {
    if (!isCue(token, 'congestion')) continue;
    const clause = clauseOf(sentence, token.start);
    const slowings = items.filter((item) => (item.effect === 'throttle' && item.speed === null) || item.effect === 'deprioritise');
    const nearest = slowings.sort((a, b) => distance(sentence, a, token, clause) - distance(sentence, b, token, clause))[0];
    if (nearest) nearest.effect = 'deprioritise';
  }
  // "deprioritised …, so speeds are slower": the slowing only explains the lower priority.
  const lower = items.some(({ effect }) => effect === 'deprioritise');
  return lower && hasCue(sentence, 'congestion')
    ? items.filter((item) => item.effect !== 'throttle' || item.speed !== null || item.named)
    : items;
}

function distance(sentence: Sentence, item: Item, token: Token, clause: number): number {
  const gap = item.start > token.end ? item.start - token.end : Math.max(0, token.start - item.end);
  return gap + (clauseOf(sentence, item.start) === clause ? 0 : 1000);
}

/** Drops what says nothing: charges without a price that only name the tariff, and slowings that an equal neighbour already tells. */
function tidy(items: Item[], sentence: Sentence): Item[] {
  const merged: Item[] = [];
  for (const item of items) {
    const last = merged.at(-1);
    const same =
      last?.effect === item.effect &&
      (item.effect === 'deprioritise' ||
        (item.effect === 'throttle' && (item.speed === null || last.speed === null) && !splits(sentence, last, item)));
    const twoMaxima =
      last?.ceiling && item.ceiling && last.speed && item.speed && !splits(sentence, last, item) && !isConditional(sentence);
    if (last && twoMaxima) {
      if ((item.speed?.kbps ?? 0) > (last.speed?.kbps ?? 0)) last.speed = item.speed;
    } else if (last && same) {
      last.speed ??= item.speed;
      last.ceiling ||= item.ceiling;
      last.end = item.end;
    } else merged.push(item);
  }
  return withoutChoices(merged, sentence).filter((item) =>
    item.effect === 'charge'
      ? item.price !== null || (isConditional(sentence) && !isTalk(sentence))
      : item.effect !== 'bolt-on' || item.price !== null || item.pack !== null || merged.length === 1,
  );
}

/** "Either slowed or cut off": of two effects at one point only the first is kept, because not both take place. */
function withoutChoices(items: readonly Item[], sentence: Sentence): Item[] {
  return items.filter((item, index) => {
    const last = items[index - 1];
    if (!last || splits(sentence, last, item)) return true;
    return !sentence.tokens.some((token) => isCue(token, 'either') && token.start >= last.end && token.end <= item.start);
  });
}

/** A threshold or a "then" between two effects makes them two steps. */
function splits(sentence: Sentence, a: Item, b: Item): boolean {
  return sentence.tokens.some(
    (token) =>
      token.start >= a.end && token.end <= b.start && ((token.kind === 'volume' && token.role !== 'ignored') || isCue(token, 'then')),
  );
}

/** "Renewed automatically for 6 €, and you have another 3 GB": the one amount of the sentence is what the pack costs. */
function feeOf(sentence: Sentence, pack: VolumeToken): PriceToken | null {
  const moneys = sentence.tokens.filter((token) => token.kind === 'money' && token.role === 'plain');
  const [fee] = moneys;
  if (moneys.length !== 1 || fee?.kind !== 'money' || fee.money.units === 0) return null;
  const { start, end, money, mention } = fee;
  return { kind: 'price', start, end, price: money, volume: { bytes: pack.bytes }, net: false, extra: false, first: false, mention };
}

/** The effects of a sentence in text order. */
export function readItems(sentence: Sentence): Item[] {
  const items: Item[] = [];
  for (const token of sentence.tokens) {
    if (token.kind === 'speed') addSpeed(items, sentence, token);
    else if (token.kind === 'price') addPrice(items, sentence, token);
    else if (token.kind === 'cue') addCue(items, sentence, token);
  }
  const pack = sentence.tokens.find((token) => token.kind === 'volume' && (token.role === 'pack' || token.role === 'more'));
  for (const item of items) {
    if (item.effect !== 'bolt-on' || item.price !== null || pack?.kind !== 'volume') continue;
    item.pack = pack;
    item.price = feeOf(sentence, pack);
  }
  return tidy(applyCongestion(items, sentence), sentence);
}
