/** Data that stops when the charge reaches an amount of money. */
import type { Scope } from '../model/index.ts';
import { emptyDraft, type Draft } from './draft.ts';
import type { Item } from './item.ts';
import { UNKNOWN, type Placed } from './known.ts';
import type { Memory } from './memory.ts';
import { cappedUse } from './money-cap.ts';
import { namedScope, scopeOf } from './scope-of.ts';
import { isConditional, isMoney, isVolume, type MoneyToken, type Sentence } from './token.ts';

/** The amount of money a sentence calls a limit. */
export const moneyLimit = (sentence: Sentence): MoneyToken | null =>
  sentence.tokens.filter(isMoney).findLast(({ role }) => role === 'limit' || role === 'cap') ?? null;

/** Data stops when the charge reaches an amount, of this sentence or one told before: the charge has that cap, and the block no volume. */
export function moneyBlock(sentence: Sentence, items: readonly Item[], memory: Memory): MoneyToken | null {
  if (!items.some(({ effect }) => effect === 'block')) return null;
  const refersBack = isConditional(sentence) && memory.base.length === 0 && !sentence.tokens.some(isVolume);
  return moneyLimit(sentence) ?? (refersBack ? memory.limit : null);
}

/** What is charged up to the amount at which data stops, where nothing else says so. */
export function chargeBefore(sentence: Sentence, items: readonly Item[], topic: Scope): Draft {
  const block = items.find(({ effect }) => effect === 'block');
  const scope = block ? scopeOf(block, UNKNOWN, sentence, topic) : (namedScope(sentence) ?? topic);
  const metered = !block && cappedUse(sentence) !== null;
  return { ...emptyDraft(scope, 'charge'), relative: !metered, threshold: metered ? { bytes: 0 } : null };
}

/** True when a threshold of the sentence is left for the block: no other effect starts there. */
export function hasOwnVolume(sentence: Sentence, placed: readonly Placed[]): boolean {
  const taken = placed.filter(({ item }) => item.effect !== 'block').flatMap(({ starts }) => starts.map(({ mention }) => mention));
  return sentence.tokens.some(
    (token) => isVolume(token) && (token.role === 'threshold' || token.role === 'limit') && !taken.includes(token.mention),
  );
}
