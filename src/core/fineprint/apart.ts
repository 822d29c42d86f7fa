/** Which effects of a sentence cannot start at the same amount. */
import type { Item } from './item.ts';
import { UNKNOWN, type Placed } from './known.ts';
import { scopeCues } from './scope-of.ts';
import { clauseOf, type Sentence } from './token.ts';

const isSlower = ({ effect, speed }: Item): boolean => effect === 'throttle' && speed !== null;

/** Data that is slowed to one speed at an amount is not slowed to another one there, nor cut off. */
const excludes = (earlier: Item, later: Item): boolean =>
  isSlower(earlier) && ((isSlower(later) && earlier.speed?.kbps !== later.speed?.kbps) || later.effect === 'block');

/** "First 2 Mbps, and after 250GB 512 kbps": the amount stands in the clause of the second effect only. */
const isOfLater = (earlier: Placed, later: Placed, at: number, sentence: Sentence): boolean =>
  at >= earlier.item.end && clauseOf(sentence, at) !== clauseOf(sentence, earlier.item.end - 1) && at < later.item.end;

/** The one of two effects at one amount to which it does not belong, if they exclude each other. */
function loser(a: Placed, b: Placed, sentence: Sentence): Placed | null {
  const [start] = a.starts;
  const other = b.starts[0];
  if (a.starts.length !== 1 || b.starts.length !== 1 || !start?.bytes || start.bytes !== other?.bytes) return null;
  if (!excludes(a.item, b.item)) return null;
  return start.mention && isOfLater(a, b, start.mention.start, sentence) ? a : b;
}

/** Of two effects that exclude each other, one has a threshold of its own that was not understood. What is said of several kinds of use stays as it is. */
export function setApart(placed: readonly Placed[], sentence: Sentence): Placed[] {
  if (scopeCues(sentence).length > 0) return [...placed];
  const lost = new Set(placed.flatMap((a, index) => placed.slice(index + 1).map((b) => loser(a, b, sentence))));
  return placed.map((one) => (lost.has(one) ? { ...one, starts: [UNKNOWN] } : one));
}
