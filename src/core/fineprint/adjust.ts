/** What the words between effects change about where they start. */
import type { Item } from './item.ts';
import type { Known, Placed } from './known.ts';
import type { Memory } from './memory.ts';
import { periodNear, periodsOf } from './period-of.ts';
import { isCue, isVolume, type CueToken, type Sentence } from './token.ts';

/** "Past 1 TB 10 Mbps, and hotspot use runs at 600 kbps at most": a maximum for another kind of use does not wait for the amount. */
export function ofItsOwn(placed: Placed, { tokens }: Sentence): Placed {
  const { item, starts } = placed;
  const told = starts[0]?.mention;
  if (!item.ceiling || !told) return placed;
  const change = tokens.findLast(
    (token): token is CueToken => isCue(token, 'hotspot', 'roaming') && token.end <= item.start && token.start >= told.end,
  );
  // The amount was itself named of that use.
  if (!change || starts[0]?.scope === change.concept) return placed;
  const led = tokens.some(
    (token) => token.start >= change.end && token.end <= item.start && (isVolume(token) || isCue(token, 'then', 'used')),
  );
  return led ? placed : { item, starts: [{ bytes: 0, mention: null }] };
}

/** "At most 3 GB a day and 60 GB a month … On days over the limit 1 Mbps": of amounts told before, those counted by the period the effect names. */
export function ofPeriod(starts: readonly Known[], item: Item, sentence: Sentence): readonly Known[] {
  if (starts.length < 2 || starts.some(({ period, mention }) => !period || (mention?.start ?? 0) >= sentence.start)) return starts;
  const named = periodNear(periodsOf(sentence), item.start)?.period;
  const own = starts.filter(({ period }) => period?.period === named);
  return own.length > 0 ? own : starts;
}

/** Where packs that are added by themselves end: after so many of them, where the text says how many. */
function packsEnd({ item, starts }: Placed, sentence: Sentence): Known {
  const count = sentence.tokens.find((token) => token.kind === 'count');
  const pack = item.price?.volume.bytes ?? item.pack?.bytes;
  const [start] = starts;
  // A pack from the first byte is what a day is sold with: what comes next starts at its end.
  if (count === undefined && pack !== undefined && start?.bytes === 0) return { bytes: pack, mention: item.price?.mention ?? null };
  if (count?.kind !== 'count' || pack === undefined || start?.bytes == null) return { bytes: null, mention: null };
  return { bytes: start.bytes + count.times * pack, mention: start.mention };
}

/** Bytes: what is charged in steps this large, and only so many times, comes in packs. */
const SMALLEST_PACK = 50_000_000;

const isPack = ({ price }: Item): boolean => price !== null && price.volume.bytes >= SMALLEST_PACK;

/** "3 x 200 MB are added automatically, then 16 kbit/s": what comes after packs does not start where they do. */
export function afterPacks(placed: readonly Placed[], sentence: Sentence, memory: Memory): Placed[] {
  const counted = sentence.tokens.some(({ kind }) => kind === 'count');
  const packs = placed.find(({ item }) => item.effect === 'bolt-on' || (counted && item.effect === 'charge' && isPack(item)));
  if (!packs) return [...placed];
  const from = packs.starts[0]?.bytes ?? null;
  const end = packsEnd(packs, sentence);
  const movesOn = (item: Item): boolean =>
    item.start >= packs.item.end &&
    sentence.tokens.some((token) => isCue(token, 'then', 'used') && token.start >= packs.item.end && token.end <= item.end);
  if (from !== null) memory.base = [end];
  const isOpen = ({ starts: [start] }: Placed): boolean => {
    const at = start?.bytes ?? null;
    return from !== null && (at === from || (from === 0 && at === null && end.bytes !== null));
  };
  return placed.map((one) => (one !== packs && isOpen(one) && movesOn(one.item) ? { ...one, starts: [end] } : one));
}
