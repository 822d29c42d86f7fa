/** Where tethering that is not allowed is blocked. */
import type { Mention } from '../model/index.ts';
import { draftOf } from './draft-of.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { blank, type Item } from './item.ts';
import { UNKNOWN } from './known.ts';
import type { Memory } from './memory.ts';
import { place } from './place.ts';
import { clauseOf, hasCue, isConditional, isCue, type Sentence, type Token } from './token.ts';

/** "Slowed to 256 kbps after 25GB and not to be tethered": said in the clause of what a condition leads to. */
const isUnderCondition = (hotspot: Token, items: readonly Item[], sentence: Sentence): boolean =>
  items.some(
    ({ effect, start, end }) =>
      effect === 'throttle' &&
      end <= hotspot.start &&
      clauseOf(sentence, end - 1) === clauseOf(sentence, hotspot.start) &&
      isConditional({ ...sentence, tokens: sentence.tokens.filter((token) => token.end <= start) }),
  );

/** "Slowed to 256 kbps, and no tethering then": a word for what comes next stands behind the slowing. */
const isAfterwards = (ban: Token, items: readonly Item[], { tokens }: Sentence): boolean =>
  items.some(
    ({ effect, end }) =>
      effect === 'throttle' &&
      end <= ban.start &&
      tokens.some((token) => isCue(token, 'then') && token.start >= end && token.end <= ban.end),
  );

/** "While slowed, no tethering": it is blocked where data is slowed. */
function whileSlowed(drafts: readonly Draft[], effect: Mention): Draft | null {
  const slowed = drafts.findLast(
    ({ scope, effect: other, threshold }) => scope === 'data' && other === 'throttle' && threshold?.bytes !== 0,
  );
  if (!slowed) return null;
  const { threshold, period, relative, apart, parts } = slowed;
  const evidence = { effect, ...(parts.threshold ? { threshold: parts.threshold } : {}) };
  return { ...emptyDraft('hotspot', 'block'), threshold, period, relative, apart, parts: evidence };
}

/** Tethering that is not allowed is blocked from the first byte, unless all the sentence says is when that begins. `drafts`: the steps read so far, with those of the sentence. */
export function tetherBan(sentence: Sentence, items: readonly Item[], memory: Memory, drafts: readonly Draft[]): Draft | null {
  const hotspot = sentence.tokens.find((token) => isCue(token, 'hotspot'));
  const ban = sentence.tokens.find((token) => isCue(token, 'ban'));
  if (!hotspot || !ban || !isCue(ban, 'ban')) return null;
  if (hasCue(sentence, 'meanwhile') || isAfterwards(ban, items, sentence) || isUnderCondition(hotspot, items, sentence))
    return whileSlowed(drafts, ban.mention);
  if (items.length > 0 || !isConditional(sentence))
    return { ...emptyDraft('hotspot', 'block'), threshold: { bytes: 0 }, parts: { effect: ban.mention } };
  const block: Item = { ...blank('block', ban), cue: ban };
  const [start = UNKNOWN] = place([block], sentence, memory)[0]?.starts ?? [];
  return draftOf(block, start, sentence, 'hotspot');
}
