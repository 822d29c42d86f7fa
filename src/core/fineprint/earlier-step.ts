/** What a sentence adds to a step that was already read. */
import type { Draft } from './draft.ts';
import { isCharge, SLOWEST_SOLD, type Item } from './item.ts';
import type { Known } from './known.ts';
import { periodsOf } from './period-of.ts';
import { scopeCues } from './scope-of.ts';
import { isVolume, type Sentence } from './token.ts';

/** "The prioritisation comes into play where …": tells more about a step already read, and that it depends on congestion. */
export function refersBack(drafts: Draft[], next: Draft, item: Item): boolean {
  if (next.effect !== 'deprioritise' || next.threshold?.bytes !== 0) return false;
  const earlier = drafts.findLast(({ scope, effect }) => scope === next.scope && (effect === 'deprioritise' || effect === 'throttle'));
  if (!earlier || earlier.threshold?.bytes === 0 || earlier.downKbps !== null) return false;
  if (earlier.effect === 'deprioritise') return true;
  if (item.cue?.concept !== 'deprioritise' || earlier.threshold === null) return false;
  earlier.effect = 'deprioritise';
  return true;
}

/** A speed without a word for slowing is a step only where an amount leads to it and no speed is known there. */
export const isNews = (start: Known, drafts: readonly Draft[], pending: boolean): boolean =>
  (start.bytes === null ? pending : start.bytes > 0) &&
  !drafts.some(({ effect, threshold, downKbps }) => effect === 'throttle' && threshold?.bytes === start.bytes && downKbps !== null);

/** A step whose amount may still be told: none was, or its speed is so slow that it cannot hold from the first byte. */
const isOpenStep = ({ threshold, relative, forExtra, effect, downKbps, scope }: Draft): boolean =>
  threshold === null
    ? relative && (forExtra || !isCharge({ effect }))
    : threshold.bytes === 0 && effect === 'throttle' && downKbps !== null && downKbps <= SLOWEST_SOLD && scope === 'data';

/** "Speed drops to 1 Mbps at the limit. That is when 3.3TB have been used.": tells the amount of the step before. */
export function completeBefore(sentence: Sentence, drafts: readonly Draft[]): void {
  const last = drafts.at(-1);
  if (!last || sentence.opens || !isOpenStep(last)) return;
  const [volume, ...others] = sentence.tokens.filter(isVolume).filter(({ role }) => role !== 'ignored');
  if (volume?.role !== 'threshold' && !others.some(({ role }) => role === 'threshold')) return;
  if (
    !volume ||
    volume.bytes === last.priceVolume?.bytes ||
    others.some(({ bytes }) => bytes !== volume.bytes) ||
    scopeCues(sentence).length > 0
  )
    return;
  last.threshold = { bytes: volume.bytes };
  last.relative = false;
  last.parts = { ...last.parts, threshold: volume.mention };
}

/** A step that gives its own amount a period keeps it: earlier steps with amounts and no period are not counted by it. */
export function keepApart(drafts: readonly Draft[], sentence: Sentence): void {
  const own = periodsOf(sentence).length > 0 && sentence.tokens.some((token) => isVolume(token) && token.role === 'threshold');
  if (!own) return;
  for (const draft of drafts) draft.apart ||= draft.period === null && draft.parts.threshold !== undefined;
}
