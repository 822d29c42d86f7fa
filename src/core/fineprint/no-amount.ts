/** Where an effect starts when its sentence names no volume. */
import { MOST_ROWS } from './amounts.ts';
import { followsMoney } from './head.ts';
import { SLOWEST_SOLD, type Item } from './item.ts';
import { MAX_ALTERNATIVES, UNKNOWN, ZERO, type Known } from './known.ts';
import type { Memory } from './memory.ts';
import { isSaidOfVideo, ownScope } from './scope-of.ts';
import { hasCue, isConditional, isCue, isMoney, type Sentence } from './token.ts';

/** How many alternatives are taken from what was said before: more where it was a list. */
const mostOf = ({ rows }: Memory): number => (rows.length > 1 ? MOST_ROWS : MAX_ALTERNATIVES);

/** Where an effect starts when its sentence names no volume. */
export function startWithout(item: Item, sentence: Sentence, memory: Memory): readonly Known[] {
  // Where a condition always stands before its effect, a later one is not that of a price "for all use".
  if (item.price && hasCue(sentence, 'payg') && !sentence.effectFirst && !isLed(item, sentence) && !memory.pending) return [ZERO];
  if (isMeteredFirst(item, sentence, memory)) return [ZERO];
  if (followsMoney(item, sentence)) return [UNKNOWN];
  if (isConditional(sentence) || memory.pending || item.tentative || (sentence.joined && memory.condition))
    return memory.base.length > 0 && memory.base.length <= mostOf(memory) ? memory.base : [UNKNOWN];
  if (isAtAllTimes(item, sentence, memory)) return [ZERO];
  if (item.effect === 'deprioritise' || isPayAsYouGo(item, sentence, memory)) return [ZERO];
  // What is charged beside a stated allowance is charged beyond it.
  if (item.effect === 'charge' && item.price && (memory.base.length === 1 || (item.price.extra && memory.rows.length > 1)))
    return memory.base;
  return [item.effect === 'throttle' && item.speed && (item.ceiling || isSoldSpeed(item, memory)) ? ZERO : UNKNOWN];
}

/** "Video is cut to 1.5 Mbps", "data is blocked aboard ships": a rule for one kind of use that no condition is named for. */
function isAtAllTimes(item: Item, sentence: Sentence, { base, extra, limit }: Memory): boolean {
  if (item.effect === 'throttle') return item.speed !== null && isSaidOfVideo(item, sentence);
  const named = base.length > 0 || extra || limit !== null || sentence.tokens.some(isMoney) || sentence.joined;
  return item.effect === 'block' && !named && ownScope(item, sentence) === 'roaming';
}

/** "Surf without limits at 10 Mbps": a speed that throttled data does not have, in a text that names no allowance. */
const isSoldSpeed = ({ cue, speed }: Item, { base, extra }: Memory): boolean =>
  cue?.concept === 'steady' && speed !== null && speed.kbps > SLOWEST_SOLD && base.length === 0 && !extra;

/** "Data abroad costs 0.20 per MB, up to 60 €, then it is cut off": the "then" is that of what follows the price. */
const isMeteredFirst = (item: Item, sentence: Sentence, memory: Memory): boolean =>
  item.price !== null &&
  hasCue(sentence, 'payg') &&
  memory.base.length === 0 &&
  !memory.pending &&
  !isLed(item, sentence) &&
  !isConditional({ ...sentence, tokens: sentence.tokens.filter((token) => !isCue(token, 'then')) });

/** True when a condition or an amount of use stands before the effect. */
const isLed = (item: Item, sentence: Sentence): boolean =>
  isConditional({ ...sentence, tokens: sentence.tokens.filter(({ end }) => end <= item.start) });

/** Bytes: what is sold by the megabyte or less is metered from the first byte, unless words say otherwise. */
const METERED = 5_000_000;

/** "15c/MB, metered in 25KB steps": a price without a word of extra use, in a text that names no allowance. */
export function isPayAsYouGo(item: Item, sentence: Sentence, memory?: Memory): boolean {
  if (item.price === null) return false;
  if (hasCue(sentence, 'payg')) return true;
  return (
    memory?.base.length === 0 &&
    !memory.extra &&
    item.price.volume.bytes <= METERED &&
    !hasCue(sentence, ...(hasCue(sentence, 'roaming') ? [] : (['charge'] as const)), 'used', 'outside', 'bolt')
  );
}
