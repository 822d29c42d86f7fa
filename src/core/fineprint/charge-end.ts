/** Where charging ends, and with it where the next step of a text begins: "3 times at most, then no data", "up to 15 €, then slower". */
import { isCharge, type Item } from './item.ts';
import { periodsOf } from './period-of.ts';
import { UNKNOWN, type Known, type Placed } from './known.ts';
import type { Sentence, Token } from './token.ts';

/** What a stated number of blocks comes to; a most amount of money ends charging at no volume that is known. */
function endBy(token: Token, item: Item, start: Known | undefined): Known {
  const block = item.price?.volume.bytes ?? item.pack?.bytes;
  // "3 GB, then 1 € per 100 MB, up to 500 MB more": what is less than the allowance can only be meant on top of it.
  if (token.kind === 'volume' && start?.bytes && token.bytes < start.bytes)
    return { ...start, bytes: start.bytes + token.bytes, mention: token.mention };
  if (token.kind !== 'count' || block === undefined || start?.bytes == null) return UNKNOWN;
  return { ...start, bytes: start.bytes + token.times * block, mention: token.mention };
}

/** Where the charging of an effect ends, said between two places of its sentence; null when that is not said. */
function endOfCharge({ item, starts }: Placed, sentence: Sentence, to: number): Known | null {
  const end = sentence.tokens.find(
    (token) =>
      token.start >= item.start &&
      token.end <= to &&
      (token.kind === 'count' || (token.kind === 'money' && token.role === 'cap') || (token.kind === 'volume' && token.role === 'cap')),
  );
  return end ? endBy(end, item, starts[0]) : null;
}

/** Effects told right behind a charge that ends do not start where it starts. */
export function behindCharges(placed: readonly Placed[], sentence: Sentence): readonly Placed[] {
  return placed.map((one, index) => {
    const charge = placed[index - 1];
    if (!charge || !isCharge(charge.item) || isCharge(one.item) || one.starts[0]?.bytes !== charge.starts[0]?.bytes) return one;
    const end = endOfCharge(charge, sentence, one.item.start);
    return end ? { item: one.item, starts: [end] } : one;
  });
}

/** Bytes: a pack bought for a day is no smaller; what is priced by less is metered, and goes on. */
const SMALLEST_PACK = 50_000_000;

/** "3 € a day for 500 MB, at first use": a pack for a day that starts with the first byte ends where its data does. */
function endOfDayPack({ item, starts }: Placed, sentence: Sentence): Known | null {
  const volume = item.price?.volume ?? item.pack;
  const day = periodsOf(sentence).find(({ period }) => period === 'day');
  if (!volume || !day || volume.bytes < SMALLEST_PACK || starts[0]?.bytes !== 0) return null;
  return { bytes: volume.bytes, mention: item.price?.mention ?? null, period: day };
}

/** What later sentences call "then", when the last effect of this one is a charge that ends; else null. */
export function endOfCharges(placed: readonly Placed[], sentence: Sentence): Known | null {
  const last = placed.at(-1);
  if (!last || !isCharge(last.item)) return null;
  return endOfCharge(last, sentence, sentence.end) ?? endOfDayPack(last, sentence);
}
