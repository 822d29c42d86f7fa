/** What an effect of a sentence is to the amounts around it. */
import type { Item } from './item.ts';
import { ADJACENT } from './reach.ts';
import { clauseOf, isCue, type Sentence, type VolumeToken } from './token.ts';

/** "Up to 7.2 Mbps, from 500 MB 56 kbps": the amount stands in the clause of the second speed, not in that of the first. */
function leadsOn(first: Item, second: Item, volume: VolumeToken, sentence: Sentence): boolean {
  const clause = clauseOf(sentence, volume.start);
  return clause !== clauseOf(sentence, first.end - 1) && clause === clauseOf(sentence, second.start);
}

/** "30GB at max. 3 Mbps, then 1.5 Mbps": the first speed belongs to the stretch before the threshold, stated or not. */
export function headItem(items: readonly Item[], volumes: readonly VolumeToken[], sentence: Sentence): Item | null {
  const [first, second] = items;
  const [volume] = volumes;
  if (!first?.speed || first.effect !== 'throttle' || !second || items.length !== Math.max(volumes.length, 1) + 1) return null;
  if (!volume && (first.cue !== null || sentence.tokens.some((token) => isCue(token, 'used') && token.start < first.start))) return null;
  // "After 3 GB at 256kbps and later at 64kbps": the first speed is already behind the threshold.
  if (volume?.role === 'threshold' && volume.end <= first.start) return null;
  // "30 Mbps unlimited, after 3TB slower" where what follows stands after its amount: the first speed is what the line is sold with.
  if (
    volume?.role === 'threshold' &&
    (!sentence.effectFirst || leadsOn(first, second, volume, sentence)) &&
    (first.cue === null || first.cue.concept === 'steady') &&
    volume.start >= first.end &&
    volume.end <= second.start
  )
    return first;
  // "50 Mbps till 500GB, 2 Mbps thereafter": the amount ends the first stretch by itself.
  if (volume?.role === 'until' && volume.start >= first.end && volume.end <= second.start) return first;
  const next = sentence.tokens.some((token) => isCue(token, 'then', 'used') && token.start >= first.end && token.end <= second.end);
  return next ? first : null;
}

/**
 * True when the first effect has threshold words of its own without an amount ("once the allowance is used up, …"): no later amount is its own.
 * Where there is an amount for each, an effect without a speed ("达量限速：20GB"), or one that may stand first, still has its amount behind it.
 */
export function hasOwnCondition(items: readonly Item[], volumes: readonly VolumeToken[], sentence: Sentence): boolean {
  const [first] = items;
  const [volume] = volumes;
  if (!first || !volume || volume.start < first.end) return false;
  if (trails(first, volume, sentence)) return true;
  if (volumes.length >= items.length && (sentence.effectFirst || first.speed === null)) return false;
  return sentence.tokens.some(
    (token) => (isCue(token, 'used') || (!sentence.effectFirst && isCue(token, 'then'))) && token.end <= first.start,
  );
}

/** "Cut to 25 Mbps beyond that and, past 500 GB, to 10": a condition right behind an effect, in a clause before that of the amount, is its own. */
const trails = (first: Item, volume: VolumeToken, sentence: Sentence): boolean =>
  sentence.effectFirst &&
  sentence.tokens.some(
    (token) =>
      isCue(token, 'then', 'used') &&
      token.start >= first.end &&
      token.start - first.end < ADJACENT &&
      clauseOf(sentence, token.start) === clauseOf(sentence, first.end - 1) &&
      clauseOf(sentence, token.start) < clauseOf(sentence, volume.start),
  );

/**
 * "256 kbps there, and if you go on to 15 GB, cut": where an effect may stand first, an amount in the clause of the effect behind it is
 * that one's, and the first effect starts at what went before.
 */
export function isOfNext(item: Item, items: readonly Item[], volume: VolumeToken, sentence: Sentence): boolean {
  const next = items[items.indexOf(item) + 1];
  if (!next || !sentence.effectFirst || volume.role !== 'threshold' || volume.end > next.start) return false;
  // "Down to 2 Mbps and, if use comes to 150 GB, to 512 kbps": a clause put in before the next effect.
  return leadsOn(item, next, volume, sentence) || isPutIn(item, next, volume, sentence);
}

/** True when an amount stands in a clause between those of two effects. */
function isPutIn(first: Item, second: Item, { start }: VolumeToken, sentence: Sentence): boolean {
  const clause = clauseOf(sentence, start);
  return clause > clauseOf(sentence, first.end - 1) && clause < clauseOf(sentence, second.start);
}

/** "The bill ends at 1500, then 128 kbps": what is charged has reached an amount of money, not of data. */
export const followsMoney = (item: Item, sentence: Sentence): boolean =>
  item.price === null &&
  sentence.tokens.some(
    (money) =>
      money.kind === 'money' &&
      money.role !== 'plain' &&
      sentence.tokens.some((token) => isCue(token, 'then') && token.start >= money.end && token.end <= item.start),
  );
