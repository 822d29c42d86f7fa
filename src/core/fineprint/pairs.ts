/** Speeds of alternatives: "Plan S has 4GB, plan M 20GB. The speed afterwards is 300 kbps with S and 1 Mbps with M". */
import type { Item } from './item.ts';
import type { Known, Placed } from './known.ts';
import type { Memory } from './memory.ts';
import { isConditional, isCue, isVolume, type Sentence } from './token.ts';

const UNSTATED: Known = { bytes: null, mention: null };

const isSpeed = ({ effect, speed }: Item): boolean => effect === 'throttle' && speed !== null;

/**
 * As many speeds in a sentence without amounts as alternatives were named before belong to them in turn; where words between them say
 * that one follows the other, they are steps of each, of which only the first has a known start. Null where the text does no such thing.
 */
export function placeByPair(items: readonly Item[], sentence: Sentence, { base, pending }: Memory): Placed[] | null {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last || items.length < 2 || items.length !== base.length || !(isConditional(sentence) || pending)) return null;
  const apart = new Set(base.map(({ bytes }) => bytes)).size === base.length;
  if (!apart || sentence.tokens.some(isVolume) || !items.every(isSpeed)) return null;
  const steps = sentence.tokens.some((token) => isCue(token, 'then') && token.start >= first.end && token.end <= last.start);
  return items.map((item, index) => ({ item, starts: !steps ? base.slice(index, index + 1) : index === 0 ? base : [UNSTATED] }));
}
