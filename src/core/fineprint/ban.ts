/** Where tethering that is not allowed is blocked. */
import { draftOf } from './draft-of.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { blank, type Item } from './item.ts';
import { UNKNOWN } from './known.ts';
import type { Memory } from './memory.ts';
import { place } from './place.ts';
import { isConditional, isCue, type Sentence } from './token.ts';

/** Tethering that is not allowed is blocked from the first byte, unless all the sentence says is when that begins. */
export function tetherBan(sentence: Sentence, items: readonly Item[], memory: Memory): Draft | null {
  const hotspot = sentence.tokens.find((token) => isCue(token, 'hotspot'));
  const ban = sentence.tokens.find((token) => isCue(token, 'ban'));
  if (!hotspot || !ban || !isCue(ban, 'ban')) return null;
  if (items.length > 0 || !isConditional(sentence))
    return { ...emptyDraft('hotspot', 'block'), threshold: { bytes: 0 }, parts: { effect: ban.mention } };
  const block: Item = { ...blank('block', ban), cue: ban };
  const [start = UNKNOWN] = place([block], sentence, memory)[0]?.starts ?? [];
  return draftOf(block, start, sentence, 'hotspot');
}
