/** Which effects of a sentence say nothing that a neighbour has not said. */
import { splits, type Item } from './item.ts';
import { isTalk } from './talk.ts';
import { isConditional, isCue, type Sentence } from './token.ts';

/** True when an effect only repeats or completes the one before it. */
function isSame(last: Item, item: Item, sentence: Sentence): boolean {
  if (last.effect !== item.effect) return false;
  if (item.effect === 'deprioritise') return true;
  return item.effect === 'throttle' && (item.speed === null || last.speed === null) && !splits(sentence, last, item);
}

/** True for two maxima that hold at the same use: the higher counts. */
const areMaxima = (last: Item, item: Item, sentence: Sentence): boolean =>
  last.ceiling && item.ceiling && last.speed !== null && item.speed !== null && !splits(sentence, last, item) && !isConditional(sentence);

/** Effects that an equal neighbour already tells become one with it. */
function merge(items: readonly Item[], sentence: Sentence): Item[] {
  const merged: Item[] = [];
  for (const item of items) {
    const last = merged.at(-1);
    if (last && areMaxima(last, item, sentence)) {
      if ((item.speed?.kbps ?? 0) > (last.speed?.kbps ?? 0)) last.speed = item.speed;
    } else if (last && isSame(last, item, sentence)) {
      last.speed ??= item.speed;
      last.ceiling ||= item.ceiling;
      last.end = item.end;
    } else merged.push(item);
  }
  return merged;
}

/** Drops what says nothing: charges without a price that only name the tariff, and slowings that an equal neighbour already tells. */
export function tidy(items: readonly Item[], sentence: Sentence): Item[] {
  const merged = merge(items, sentence);
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
