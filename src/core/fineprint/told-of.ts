/** What an effect is about where only an earlier sentence says it. */
import type { Draft } from './draft.ts';
import { isCharge } from './item.ts';
import type { Known } from './known.ts';
import { isConditional, isVolume, type Sentence } from './token.ts';

/** "Abroad 5 € per 100 MB. Once used up, no access": what follows a price abroad, and names no amount, is about use abroad. */
function follows(sentence: Sentence, drafts: readonly Draft[]): Draft | undefined {
  const last = drafts.at(-1);
  const refers = !sentence.opens && isConditional(sentence) && !sentence.tokens.some(isVolume);
  return refers && last && isCharge(last) && last.scope === 'roaming' ? last : undefined;
}

/** A threshold with the scope earlier sentences give it: an amount told before of one kind of use is of that use when it is told again. */
export function toldOf(start: Known, base: readonly Known[], sentence: Sentence, drafts: readonly Draft[]): Known {
  if (start.scope !== undefined || start.bytes === 0) return start;
  const earlier =
    start.bytes === null ? (base.length === 0 ? follows(sentence, drafts) : undefined) : base.find(({ bytes }) => bytes === start.bytes);
  return earlier?.scope === undefined ? start : { ...start, scope: earlier.scope };
}
