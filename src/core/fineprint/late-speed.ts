/** A slow speed that is told behind the steps it belongs to. */
import type { Draft } from './draft.ts';
import type { Item } from './item.ts';
import { scopeCues } from './scope-of.ts';
import { isVolume, type Sentence } from './token.ts';

/** "Slowed after 1, 2 and 5 GB, by plan; in all cases the speed is 64 kbps.": the one speed of a sentence without amounts is that of the steps of one word that have none. */
export function tellLateSpeed({ speed }: Item, sentence: Sentence, drafts: readonly Draft[]): void {
  const last = drafts.at(-1);
  if (!speed || sentence.opens || last?.effect !== 'throttle' || last.downKbps !== null || !last.parts.effect) return;
  if (last.threshold?.bytes === 0 || scopeCues(sentence).length > 0) return;
  if (sentence.tokens.some(isVolume) || sentence.tokens.filter(({ kind }) => kind === 'speed').length > 1) return;
  const open = drafts.filter(({ effect, downKbps }) => effect === 'throttle' && downKbps === null);
  if (open.some(({ parts, scope }) => parts.effect !== last.parts.effect || scope !== last.scope)) return;
  // "Slowed after 5 GB, and after 9 GB slower still" are two steps, "slowed after 5, 9 and 20 GB" is one of three plans.
  const sides = new Set(open.map(({ parts }) => (parts.threshold?.start ?? 0) < (parts.effect?.start ?? 0)));
  if (open.length > 1 && (sides.size > 1 || sides.has(true))) return;
  for (const draft of open) {
    draft.downKbps = speed.kbps;
    draft.parts = { ...draft.parts, speed: speed.mention };
  }
}
