/** A rule or a limit whose effect is not stated. */
import type { Scope } from '../model/index.ts';
import { draftOf } from './draft-of.ts';
import type { Draft } from './draft.ts';
import { blank, type Item } from './item.ts';
import { atStart, UNKNOWN } from './known.ts';
import { scopeCues, scopeOfAmount, SCOPES } from './scope-of.ts';
import { isCue, isVolume, type Sentence } from './token.ts';

/** A fair-use rule or a limit whose effect is not stated. */
export function policyDraft(sentence: Sentence, scope: Scope): Draft | null {
  const policy = sentence.tokens.find((token) => isCue(token, 'policy'));
  const limit = sentence.tokens.find(
    (token) => isVolume(token) && (token.role === 'limit' || (policy !== undefined && token.role === 'threshold')),
  );
  if (!policy && !limit) return null;
  const anchor = limit ?? policy;
  if (!anchor) return null;
  const item: Item = { ...blank('unspecified', anchor), cue: policy && isCue(policy, 'policy') ? policy : null };
  const scopes = new Set(scopeCues(sentence).map(({ concept }) => SCOPES[concept]));
  const only = scopes.size === 1 ? [...scopes][0] : undefined;
  const draft = draftOf(item, limit && isVolume(limit) ? atStart(limit) : UNKNOWN, sentence, only ?? scope);
  return limit && isVolume(limit) ? { ...draft, scope: scopeOfAmount(limit, sentence, only ?? scope) } : draft;
}
