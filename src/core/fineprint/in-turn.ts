/** Thresholds given out in the order of the text: the first to the first effect, or to the effect right behind. */
import type { Item } from './item.ts';
import { atStart, UNKNOWN, ZERO, type Known, type Placed } from './known.ts';
import type { Memory } from './memory.ts';
import { isPayAsYouGo } from './no-amount.ts';
import { clauseOf, isCue, type Sentence, type VolumeToken } from './token.ts';

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
  if (token.role === 'more' || token.role === 'head') extend(token, start, memory);
  else memory.base = [{ bytes: start.bytes === token.bytes ? token.upper : start.bytes, mention: token.mention }];
}

/** All volumes first, then all effects, or effect by effect before its volume: the first belongs to the first. */
export function placeByIndex(items: readonly Item[], volumes: readonly VolumeToken[], memory: Memory): Placed[] {
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
export function placeByWalk(items: readonly Item[], volumes: readonly VolumeToken[], sentence: Sentence, memory: Memory): Placed[] {
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
