/** What charts draw of a rulebook: what each carrier discloses, as counts side by side. */
import type { Rulebook } from '../core/disclosure/index.ts';
import type { PlottedRulebook, PlottedSource } from './types.ts';

/**
 * @param carriers in the order they are to be drawn
 * @param sources of everything that was counted
 */
export const plotRulebook = (
  { id, title }: Pick<Rulebook, 'id' | 'title'>,
  carriers: PlottedRulebook['carriers'],
  sources: readonly PlottedSource[],
): PlottedRulebook => ({ version: 1, kind: 'rulebook', id, title, carriers, sources });
