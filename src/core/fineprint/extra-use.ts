/** Where use beyond an allowance starts that is priced in the sentence that names the allowance. */
import type { Item } from './item.ts';
import type { Known, Placed } from './known.ts';
import { isCue, isVolume, type Sentence, type VolumeToken } from './token.ts';

/** Amounts that may be meant together. */
const MOST = 4;

/** "套外…，5GB以上0.005元/MB": amounts named after "beyond the allowance" count from its end. */
export function beyondAllowance({ item, starts }: Placed, sentence: Sentence): Placed {
  const outside = item.price && sentence.tokens.find((token) => isCue(token, 'outside'));
  const allowance = outside && sentence.tokens.some((token) => isVolume(token) && token.role === 'plain' && token.end <= outside.start);
  if (!outside || allowance) return { item, starts };
  return {
    item,
    starts: starts.map((start) =>
      start.bytes !== null && start.mention && start.mention.start >= outside.end ? { ...start, beyond: true } : start,
    ),
  };
}

/** "2GB, 6GB & 10GB: $15 per additional 1GB": what is charged for extra data starts at the amounts named before it. */
export function besideAllowance(item: Item, volumes: readonly VolumeToken[]): readonly Known[] | null {
  const amounts = item.price?.extra ? volumes.filter(({ end }) => end <= (item.price?.start ?? 0)) : [];
  return amounts.length > 0 && amounts.length <= MOST ? amounts.map(({ bytes, mention }) => ({ bytes, mention })) : null;
}
