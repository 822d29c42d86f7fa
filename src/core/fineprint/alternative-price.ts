/** Prices that are told beside another and hold at the same use, of which only the first is kept. */
import type { Item } from './item.ts';
import { ADJACENT } from './reach.ts';
import { isCue, type PriceToken, type Sentence } from './token.ts';

/** "0.30 per MB from 08:00 to 02:00 and 0.15 per MB from 02:00 to 08:00": both prices hold at the same use. */
function isByTheHour(sentence: Sentence, a: PriceToken, b: PriceToken): boolean {
  const between = sentence.tokens.some((token) => isCue(token, 'window') && token.start >= a.end && token.end <= b.start);
  return between && sentence.tokens.some((token) => isCue(token, 'window') && token.start >= b.end && token.start - b.end < ADJACENT);
}

/** "200MB for 100 or 1GB for 250", "3元包3M、6元包3M": alternatives, of which the first is kept. */
export function isAlternative(items: readonly Item[], sentence: Sentence, token: PriceToken): boolean {
  const last = items.findLast(({ price }) => price !== null);
  if (!last?.price) return false;
  if (isByTheHour(sentence, last.price, token)) return true;
  // "$5 for the first 50GB, $10 for each 50GB after": one comes behind the other.
  if (last.price.first && !token.first) return false;
  if (token.start - last.price.end > ADJACENT) return false;
  return !sentence.tokens.some(
    (other) => other.start >= (last.price?.end ?? 0) && other.end <= token.start && (other.kind === 'volume' || isCue(other, 'then')),
  );
}
