/** Where use beyond an allowance starts that is priced in the sentence that names the allowance. */
import type { Draft } from './draft.ts';
import { isCharge, type Item } from './item.ts';
import type { Known, Placed } from './known.ts';
import { isCue, isMoney, isVolume, type Sentence, type VolumeToken } from './token.ts';

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

/**
 * "套外费用600元封顶，累计达15GB暂停上网": what is cut off beside the most that extra use costs is extra use, where the text has charged for
 * extra use without saying what it is extra to.
 */
export function stopsExtra({ effect, threshold, parts }: Draft, { tokens }: Sentence, drafts: readonly Draft[]): boolean {
  const outside = tokens.find((token) => isCue(token, 'outside'));
  const charges = drafts.filter(isCharge);
  if (effect !== 'block' || !threshold || !outside || charges.length === 0) return false;
  if (charges.some((draft) => draft.threshold !== null || !draft.relative)) return false;
  // Beside the words of the source, because the amount may be told by an earlier sentence.
  const at = parts.threshold?.start ?? 0;
  return tokens.some((token) => isMoney(token) && token.role === 'cap' && token.start >= outside.end && token.mention.end <= at);
}
