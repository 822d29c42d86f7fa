/** The search that islands asked before there was the finder. Goes with the last of them. */
import { unpackCards, type PackedChunk } from '../core/finder/pack/index.ts';
import type { FinderManifest, FinderService } from '../core/finder/types.ts';
import type { PlanCard } from '../core/model/card.ts';
import { planSearch, type PlanSearch, type SearchAnswer, type SearchRequest } from '../core/search/index.ts';
import type { GetJson } from './chunk-store.ts';

export interface CatalogueService {
  /** Fetches the catalogue; returns the number of plans. */
  readonly load: (indexUrl: string) => Promise<number>;
  readonly ask: (request: SearchRequest) => Promise<SearchAnswer>;
  readonly byIds: (ids: readonly string[]) => Promise<readonly PlanCard[]>;
}

export type BothServices = FinderService & CatalogueService;

async function fetchCards(indexUrl: string, get: GetJson): Promise<PlanCard[]> {
  const { chunks } = (await get(indexUrl)) as FinderManifest;
  const files = await Promise.all(chunks.flatMap((chunk) => chunk.files).map(({ url }) => get(new URL(url, indexUrl).href)));
  return files.flatMap((file) => unpackCards(file as PackedChunk));
}

/** A finder that answers the old questions, too. */
export function withBefore(service: FinderService, get: GetJson): BothServices {
  let search: PlanSearch | null = null;
  const ask = async (request: SearchRequest | Parameters<FinderService['ask']>[0]) => {
    if ('order' in request) return service.ask(request);
    if (search === null) throw new Error('the catalogue is not loaded');
    return search.ask(request);
  };
  return {
    ...service,
    ask: ask as BothServices['ask'],
    byIds: async (ids) => search?.byIds(ids) ?? service.byIds(ids),
    load: async (indexUrl) => {
      const cards = await fetchCards(indexUrl, get);
      search = planSearch(cards);
      return cards.length;
    },
  };
}
