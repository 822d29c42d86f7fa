/** The finder over a few cards, without fetching or a worker: for the tests of pages. */
import { finder } from '../../src/core/finder/finder.ts';
import { chunkFiles, countryCode, manifestOf } from '../../src/core/finder/manifest.ts';
import type { FinderManifest, FinderService } from '../../src/core/finder/types.ts';
import type { PlanCard } from '../../src/core/model/card.ts';

/** The manifest of some cards. */
export const manifestFor = (cards: readonly PlanCard[]): FinderManifest =>
  manifestOf(chunkFiles(cards), 1, (name) => `/data/cards/${name}.json`);

/** A finder that is there at once. */
export function instantFinder(cards: readonly PlanCard[]): FinderService {
  const all = finder(cards);
  return {
    open: async () => manifestFor(cards),
    ask: async (request) => {
      const within = cards.filter((card) => request.countries.length === 0 || request.countries.includes(countryCode(card)));
      return { ...finder(within).ask(request), failed: [] };
    },
    byIds: async (ids) => all.byIds(ids),
    explain: async (id, question) => all.explain(id, question),
  };
}
