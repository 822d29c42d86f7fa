/** Where effects start: assigns the volumes of a sentence, and what earlier ones said, to its effects. */
import { afterPacks, ofItsOwn } from './adjust.ts';
import { setApart } from './apart.ts';
import { candidates } from './candidates.ts';
import { besideAllowance, beyondAllowance } from './extra-use.ts';
import { hasOwnCondition, headItem } from './head.ts';
import { placeByIndex, placeByWalk } from './in-turn.ts';
import { SLOWEST_SOLD, type Item } from './item.ts';
import { UNKNOWN, ZERO, type Known, type Placed } from './known.ts';
import type { Memory } from './memory.ts';
import { alternatives, nearest } from './nearest.ts';
import { startWithout } from './no-amount.ts';
import { placeByPair } from './pairs.ts';
import { placeByRow } from './plan-row.ts';
import { placeRespectively } from './respective.ts';
import { placeByStretch } from './stretch.ts';
import { hasCue, isConditional, type Sentence, type VolumeToken } from './token.ts';

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

/** What no special wording places: by the amounts in the sentence, else by what was said before. */
function placeRest(items: readonly Item[], volumes: readonly VolumeToken[], sentence: Sentence, memory: Memory): Placed[] {
  if (volumes.length === 0) return items.map((item) => ({ item, starts: startWithout(item, sentence, memory) }));
  // Under a heading ("Speed once used up:") an amount is what is used up.
  const headed = (memory.pending && volumes.length === 1 && items.length === 1) || items.some((item) => encloses(item, volumes, sentence));
  if (!isConditional(sentence) && !headed && !items.some(isSelfEvident))
    return items.map((item) => ({
      item,
      starts: item.ceiling
        ? [besideAmount(item, volumes) ? UNKNOWN : ZERO]
        : (besideAllowance(item, volumes) ?? notOfBefore(startWithout(item, sentence, memory), memory)),
    }));
  if (goesByStep(items, volumes, sentence)) return placeByWalk(items, volumes, sentence, memory);
  if (items.length === volumes.length) return placeByIndex(items, volumes, memory);
  const found = items.map((item) => ({
    item,
    starts: items.length === 1 ? alternatives(item, volumes, sentence, memory) : [nearest(item, items, volumes, sentence, memory)],
  }));
  return setApart(found, sentence);
}

/** Characters: no word stands between. */
const TOUCHING = 2;
/** "200GB (5 Mbps speed limit), 40GB shared": whether the maximum holds for the amount or after it, nothing says. Beside the only amount it is one at all times. */
const besideAmount = ({ start }: Item, volumes: readonly VolumeToken[]): boolean =>
  volumes.length > 1 && volumes.some(({ end }) => end <= start && start - end <= TOUCHING);

/** Beside amounts of its own, an effect does not start at one that an earlier sentence told. */
const notOfBefore = (starts: readonly Known[], { base }: Memory): readonly Known[] =>
  starts.length > 0 && starts.every((start) => base.includes(start)) ? [UNKNOWN] : starts;

/** True when a volume is the threshold of what stands right behind it, or ends the stretch right before. */
function goesByStep(items: readonly Item[], volumes: readonly VolumeToken[], sentence: Sentence): boolean {
  if (volumes.some(({ role }) => role === 'more' || role === 'head' || role === 'until')) return true;
  if (items.length < 2) return false;
  const isSequence = hasCue(sentence, 'then') && (volumes[0]?.start ?? 0) < (items[0]?.start ?? 0) && items.length > volumes.length;
  return isSequence || alternates(items, volumes) || (!sentence.effectFirst && items.every(({ price }) => price !== null));
}

/** True when a volume stands between two effects: the text goes step by step. */
function alternates(items: readonly Item[], volumes: readonly VolumeToken[]): boolean {
  const first = items[0]?.start ?? 0;
  const last = items.at(-1)?.start ?? 0;
  return (volumes[0]?.start ?? 0) < first && volumes.some(({ start }) => start > first && start < last);
}

/** "Slowed in steps: 40GB, 3 Mbps": an amount between the word and its speed, where effects follow their amounts. */
const encloses = ({ cue, start, end }: Item, volumes: readonly VolumeToken[], { effectFirst }: Sentence): boolean =>
  !effectFirst && cue?.concept === 'throttle' && volumes.some((volume) => volume.start >= start && volume.end <= end);

/** A block at a bare amount needs no "after": "20GB封顶断网"; nor does a speed that only throttled data has. */
const isSelfEvident = ({ effect, tentative, speed, ceiling }: Item): boolean =>
  effect === 'block' || tentative || (effect === 'throttle' && !ceiling && speed !== null && speed.kbps <= SLOWEST_SOLD);
