/** Counts over the catalogue for the home page and the lists. */
import type { PlanCard } from '../core/model/index.ts';

export interface Figures {
  readonly plans: number;
  readonly carriers: number;
  readonly countries: number;
  /** Plans sold as unlimited. */
  readonly claims: number;
  /** Of these: limit stated in full, or stated in words to be absent. */
  readonly established: number;
  /** Plans known from fact sheets only. */
  readonly excerpts: number;
}

export function figures(cards: readonly PlanCard[]): Figures {
  const claims = cards.filter(({ claim }) => claim !== null);
  return {
    plans: cards.length,
    carriers: new Set(cards.map(({ carrierId }) => carrierId)).size,
    countries: new Set(cards.flatMap(({ country }) => country ?? [])).size,
    claims: claims.length,
    established: claims.filter(({ verdict }) => verdict === 'explicit' || verdict === 'truly unlimited (stated)').length,
    excerpts: cards.filter(({ coverage }) => coverage === 'excerpt').length,
  };
}
