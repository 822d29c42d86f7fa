/** "$5 for the first 50GB, $10 for each 50GB after that": the second price starts where the stretch of the first ends. */
import type { Draft } from './draft.ts';
import type { Known } from './known.ts';
import type { Item } from './item.ts';
import { isCue, type Sentence } from './token.ts';

/** How far behind a price the words that put it after another may stand. */
const REACH = 32;

const comesAfter = ({ start, end }: Item, sentence: Sentence): boolean =>
  sentence.tokens.some((token) => isCue(token, 'then') && token.start >= start - REACH && token.end <= end + REACH);

/** Where a price starts that comes after one for "the first" of the same volume; the start unchanged where none does. */
export function behindFirstPrice(item: Item, start: Known, sentence: Sentence, drafts: readonly Draft[]): Known {
  const last = drafts.at(-1);
  if (!item.price || !last?.firstOnly || last.priceVolume === null || !comesAfter(item, sentence)) return start;
  const from = last.threshold?.bytes ?? null;
  if (start.bytes !== null && start.bytes !== from) return start;
  return { mention: last.parts.threshold ?? null, bytes: from === null ? null : from + last.priceVolume.bytes };
}
