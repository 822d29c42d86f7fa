/** What an effect or an amount is about: data at home, use abroad, tethering, video. */
import type { Scope } from '../model/index.ts';
import type { Draft } from './draft.ts';
import type { Item } from './item.ts';
import type { Known } from './known.ts';
import type { Concept } from './locale.ts';
import type { Memory } from './memory.ts';
import { clauseOf, hasCue, isCue, isVolume, type CueToken, type Sentence, type VolumeToken } from './token.ts';

/** What a word for a place or a kind of use says an amount is of. */
export const SCOPES: Readonly<Partial<Record<Concept, Scope>>> = { hotspot: 'hotspot', roaming: 'roaming', home: 'data' };

/** The words of a sentence for a place or a kind of use. */
export const scopeCues = (sentence: Sentence): CueToken[] =>
  sentence.tokens.filter((token): token is CueToken => isCue(token, 'hotspot', 'roaming', 'home'));

/** "No tethering, and after 10GB data is slowed": what is not allowed is not what the effect behind it is about. */
const isBanned = (cue: CueToken, item: Pick<Item, 'start'>, sentence: Sentence): boolean =>
  cue.concept === 'hotspot' &&
  sentence.tokens.some(
    (token) =>
      isCue(token, 'ban') &&
      token.start >= cue.end &&
      token.end <= item.start &&
      clauseOf(sentence, token.start) === clauseOf(sentence, cue.start),
  ) &&
  sentence.tokens.some((token) => isVolume(token) && token.start >= cue.end && token.end <= item.start);

/** Words this close behind an effect are said of it, whatever was named before ("a stop at home and 2 € per GB in the EU"). */
const CLINGS = 2;

/** "It drops to 256 kbps and tethering is switched off": a word behind an effect, with another effect of its own. */
const isOfNext = (cue: CueToken, { end }: Pick<Item, 'end'>, sentence: Sentence): boolean =>
  cue.concept === 'hotspot' &&
  cue.start >= end &&
  sentence.tokens.some(
    (token) =>
      (isCue(token, 'block', 'ban') || token.kind === 'speed') &&
      token.start >= cue.end &&
      clauseOf(sentence, token.start) === clauseOf(sentence, cue.start),
  );

/** What the words of the sentence around an effect say it is about, or null. */
export function ownScope(item: Pick<Item, 'start' | 'end'>, sentence: Sentence): Scope | null {
  const clause = clauseOf(sentence, item.start);
  const cues = scopeCues(sentence);
  const sameClause = cues.find(
    (token) => clauseOf(sentence, token.start) === clause && token.start < item.end + 48 && !isOfNext(token, item, sentence),
  );
  const behind = cues.find(
    (token) => token.start >= item.end && token.start - item.end <= CLINGS && clauseOf(sentence, token.start) === clause,
  );
  const cue = behind ?? cues.findLast((token) => token.end <= item.start) ?? sameClause;
  if (cue && isBanned(cue, item, sentence)) return null;
  return cue ? (SCOPES[cue.concept] ?? null) : null;
}

/** What an effect is about: its own words say so, else those of its amount, else the text. */
export const scopeOf = (item: Pick<Item, 'start' | 'end'>, start: Known, sentence: Sentence, topic: Scope): Scope =>
  ownScope(item, sentence) ?? start.scope ?? topic;

/** What a sentence is about before its own words say so: behind a semicolon what the one before spoke of, else the topic of the text. */
export function scopeBefore(sentence: Sentence, { carried, topic }: Memory): Scope {
  const apart = hasCue(sentence, 'deprioritise', 'congestion') && sentence.tokens.some(isVolume);
  return (sentence.joined && !apart ? carried : null) ?? topic;
}

/** "Hotspot is included." says all there is to say of it. */
const isInPassing = (cue: CueToken, sentence: Sentence, items: readonly Item[]): boolean =>
  cue.concept === 'hotspot' &&
  items.length === 0 &&
  !sentence.asks &&
  !sentence.tokens.some(isVolume) &&
  (sentence.closed || hasCue(sentence, 'included', 'noCharge', 'noLimit', 'noThrottle'));

/** A sentence that only introduces ("Going abroad?", "Roaming:") says what the next ones are about. */
export function topicAfter(sentence: Sentence, items: readonly Item[], before: Scope): Scope {
  const cues = scopeCues(sentence);
  const cue = cues.at(-1);
  if (!cue || hasCue(sentence, 'ban') || isInPassing(cue, sentence, items) || new Set(cues.map(({ concept }) => concept)).size > 1)
    return before;
  if (sentence.tokens.some((token) => isVolume(token) && isApart(token, sentence))) return before;
  const scope = SCOPES[cue.concept] ?? before;
  return scope === 'data' || items.length === 0 || cue === sentence.tokens[0] ? scope : before;
}

/** What the last words for a scope in a sentence say it is about. */
export const namedScope = (sentence: Sentence): Scope | null => SCOPES[scopeCues(sentence).at(-1)?.concept ?? 'normal'] ?? null;

/** No words that tell what an amount is of stand further behind it. */
const BESIDE = 24;

/** "60 GB at home, of which 12 GB in the EU": each amount is of what the words beside it say. */
export function scopeOfAmount(amount: VolumeToken, sentence: Sentence, topic: Scope): Scope {
  const next = sentence.tokens.find((token) => isVolume(token) && token.start >= amount.end)?.start ?? Infinity;
  const beside = scopeCues(sentence).find(({ start }) => start >= amount.end && start - amount.end <= BESIDE && start < next);
  // "50 GB (of which 7 GB in the EU)": words behind the next amount are said of that one.
  const own = { ...sentence, tokens: sentence.tokens.filter(({ start }) => start < next) };
  return (beside ? SCOPES[beside.concept] : ownScope(amount, own)) ?? topic;
}

/** "30 GB, of which 15 GB in Europe": all that is said of a place or a kind of use is said behind the next amount. */
function isApart(amount: VolumeToken, sentence: Sentence): boolean {
  const next = sentence.tokens.find((token) => isVolume(token) && token.start >= amount.end);
  return amount.role === 'plain' && next !== undefined && scopeCues(sentence).every(({ start }) => start >= next.end);
}

/** Of several amounts that may be meant, those of what the effect is about. */
export function ofScope(starts: readonly Known[], sentence: Sentence, scope: Scope): readonly Known[] {
  const scopeOfStart = ({ scope: told, mention }: Known): Scope | undefined => {
    const amount = told ? undefined : sentence.tokens.filter(isVolume).find((token) => token.mention === mention);
    return amount ? scopeOfAmount(amount, sentence, scope) : told;
  };
  const own = starts.length > 1 ? starts.filter((start) => scopeOfStart(start) === scope) : [];
  return own.length > 0 ? own : starts;
}

/** True when video is named before the speed of an effect, in its clause or within it. */
export const isSaidOfVideo = ({ start, end }: Pick<Item, 'start' | 'end'>, sentence: Sentence): boolean =>
  sentence.tokens.some(
    (token) =>
      isCue(token, 'video') && token.end <= end && (token.start >= start || clauseOf(sentence, token.start) === clauseOf(sentence, start)),
  );

/** "Video streams at 1.5 Mbps": a speed that holds from the first byte and is said of video limits nothing else. */
export function isOfVideo(item: Item, { scope, effect, threshold }: Draft, sentence: Sentence): boolean {
  if (scope !== 'data' || effect !== 'throttle' || threshold?.bytes !== 0) return false;
  return isSaidOfVideo(item, sentence);
}
