/** Speeds behind the amount up to which they hold: "up to 5GB 2 Mbps, 5 to 10GB 512 kbps, after 10GB 256 kbps". */
import type { Item } from './item.ts';
import type { Known, Placed } from './known.ts';
import type { Memory } from './memory.ts';
import { isCue, isVolume, type Sentence, type VolumeToken } from './token.ts';

const isStep = ({ effect, speed }: Item): boolean => (effect === 'throttle' && speed !== null) || effect === 'block';

/** The amount that stands last between two places. */
const volumeBetween = (sentence: Sentence, from: number, to: number): VolumeToken | undefined =>
  sentence.tokens.filter(isVolume).findLast(({ role, start, end }) => role !== 'ignored' && start >= from && end <= to);

/** True when the effect holds up to the amount before it: nothing between the two says that it comes after. */
function endsAt(volume: VolumeToken, item: Item, sentence: Sentence): boolean {
  if (volume.role !== 'until') return false;
  return !sentence.tokens.some((token) => isCue(token, 'then', 'used') && token.start >= volume.end && token.start < item.end);
}

const known = (bytes: number, { mention }: VolumeToken): Known => ({ bytes, mention });

/**
 * Effects of a sentence that names the end of each stretch before its speed; null where it does not.
 * The first stretch is what the line is sold with and starts no tier, unless an amount before ends an earlier one ("full speed up to 1GB, up to 2GB 384 kbps, …") or its speed is worded as a maximum.
 */
export function placeByStretch(items: readonly Item[], sentence: Sentence, memory: Memory): Placed[] | null {
  const [first] = items;
  const opening = first && volumeBetween(sentence, sentence.start, first.start);
  if (!first || !opening || items.length < 2 || !items.every(isStep) || !endsAt(opening, first, sentence)) return null;
  const earlier = volumeBetween(sentence, sentence.start, opening.start);
  const begin = earlier?.role === 'until' ? known(earlier.upper, earlier) : first.ceiling ? { bytes: 0, mention: null } : null;
  const placed: Placed[] = begin ? [{ item: first, starts: [begin] }] : [];
  let boundary = known(opening.upper, opening);
  let from = first.end;
  for (const item of items.slice(1)) {
    const own = volumeBetween(sentence, from, item.start);
    const more = own?.role === 'more';
    const start = own && !more && !endsAt(own, item, sentence) ? known(own.bytes, own) : boundary;
    placed.push({ item, starts: [start] });
    if (own) boundary = known(own.upper + (more ? (boundary.bytes ?? 0) : 0), own);
    from = item.end;
  }
  memory.base = [boundary];
  return placed;
}
