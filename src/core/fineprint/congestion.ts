/** Which slowings happen only where the network is full. */
import type { Item } from './item.ts';
import { clauseOf, hasCue, isCue, type Sentence, type Token } from './token.ts';

/** Congestion turns the nearest slowing into a lower priority, and a slowing with a speed of its own stays one. */
export function applyCongestion(items: Item[], sentence: Sentence): Item[] {
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
