/** Which threshold of its sentence an effect is nearest to, and which it may have instead. */
import { isOfNext } from './head.ts';
import type { Item } from './item.ts';
import { atStart, MAX_ALTERNATIVES, UNKNOWN, ZERO, type Known } from './known.ts';
import type { Memory } from './memory.ts';
import { isPayAsYouGo } from './no-amount.ts';
import { clauseOf, isVolume, type Sentence, type VolumeToken } from './token.ts';

/** Entries of a list whose every amount is said to be a threshold. */
const MAX_LISTED = 6;

/** An amount before the effect that nothing marks as a threshold: it may be the effect's own, and a marked one further on is another's. */
const hasOther = (item: Item, volumes: readonly VolumeToken[], { tokens }: Sentence): boolean =>
  tokens.some((token) => isVolume(token) && token.role === 'plain' && token.end <= item.start && !volumes.includes(token));

/** "1 Mbps after 20 GB, 128 kbps after 40 GB": where an effect may stand first, a threshold right behind it in its clause is its own. */
function ownBehind(item: Item, items: readonly Item[], volumes: readonly VolumeToken[], sentence: Sentence): VolumeToken | undefined {
  if (!sentence.effectFirst) return undefined;
  const clause = clauseOf(sentence, item.end - 1);
  const next = items.find(({ start }) => start >= item.end)?.start ?? Infinity;
  return volumes.find(
    ({ role, start }) => role === 'threshold' && start >= item.end && start < next && clauseOf(sentence, start) === clause,
  );
}

/** The threshold that stands before an effect, else the first one after it. */
export function nearest(item: Item, items: readonly Item[], volumes: readonly VolumeToken[], sentence: Sentence, memory: Memory): Known {
  const earlier = volumes.findLast(({ end }) => end <= item.start);
  const own = earlier && clauseOf(sentence, earlier.start) !== clauseOf(sentence, item.start) && ownBehind(item, items, volumes, sentence);
  if (own) return atStart(own);
  if (earlier) return atStart(earlier);
  const later = volumes.find(({ start }) => start >= item.end);
  const crossed = later && items.some(({ start }) => start >= item.end && start < later.start);
  // Where a condition stands before its effect, a later amount is that of the effect behind it.
  const taken = later && !sentence.effectFirst && items.some(({ start }) => start >= later.end);
  if (taken && item.effect === 'deprioritise') return ZERO;
  if (taken && item.price) return memory.base[0] ?? (isPayAsYouGo(item, sentence, memory) ? ZERO : UNKNOWN);
  if (crossed && item.ceiling) return ZERO;
  if (crossed && hasOther(item, volumes, sentence)) return UNKNOWN;
  if (later && isOfNext(item, items, later, sentence) && !item.ceiling) return memory.base[0] ?? UNKNOWN;
  const token = later ?? volumes[0];
  return token ? atStart(token) : UNKNOWN;
}

/** One effect, several thresholds: each is one ("1 GB in a day or 3 GB in a month"), unless only one is marked. */
export function alternatives(item: Item, volumes: readonly VolumeToken[], sentence: Sentence, memory: Memory): readonly Known[] {
  const marked = volumes.filter(({ role }) => role === 'threshold');
  if (volumes.length > (marked.length === volumes.length ? MAX_LISTED : MAX_ALTERNATIVES)) return [UNKNOWN];
  if (marked.length === 1 || volumes.length === 1 || sentence.clauseEnds.length > 6)
    return [marked[0] ? atStart(marked[0]) : nearest(item, [item], volumes, sentence, memory)];
  return leading(item, volumes, marked).map(atStart);
}

/** "10GB of tethering (600 kbps after), 50GB of premium data": of unmarked amounts on both sides of an effect, those before it are its own. */
function leading(item: Item, volumes: readonly VolumeToken[], marked: readonly VolumeToken[]): readonly VolumeToken[] {
  const before = marked.length === 0 ? volumes.filter(({ end }) => end <= item.start) : [];
  return before.length > 0 ? before : volumes;
}
