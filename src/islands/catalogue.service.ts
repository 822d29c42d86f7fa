/** The catalogue behind search: fetched by URL in chunks, prepared once, asked many times. Runs in the worker or, without one, on the page. */
import { unpackCards, type PackedChunk } from '../core/finder/pack/index.ts';
import type { FinderManifest } from '../core/finder/types.ts';
import type { PlanCard } from '../core/model/card.ts';
import { planSearch, type PlanSearch, type SearchAnswer, type SearchRequest } from '../core/search/index.ts';

export type GetJson = (url: string) => Promise<unknown>;

/** A way to ask for plans, wherever they are kept. Every method rejects with an `Error` when it cannot answer. */
export interface CatalogueService {
  /** Fetches the catalogue; returns the number of plans. */
  readonly load: (indexUrl: string) => Promise<number>;
  readonly ask: (request: SearchRequest) => Promise<SearchAnswer>;
  readonly byIds: (ids: readonly string[]) => Promise<readonly PlanCard[]>;
}

/** Fetches JSON from the site itself. @throws Error naming the address and status */
export async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

const isManifest = (value: unknown): value is FinderManifest =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 2 &&
  'chunks' in value &&
  Array.isArray(value.chunks);

/** All cards of the catalogue, chunk after chunk. @param indexUrl absolute; chunk addresses may be relative to it */
export async function fetchCards(indexUrl: string, get: GetJson): Promise<PlanCard[]> {
  const manifest = await get(indexUrl);
  if (!isManifest(manifest)) throw new Error(`${indexUrl}: not a catalogue of version 2`);
  const files = manifest.chunks.flatMap((chunk) => chunk.files);
  const chunks = await Promise.all(files.map(({ url }) => get(new URL(url, indexUrl).href)));
  const cards = chunks.flatMap((chunk) => unpackCards(chunk as PackedChunk));
  if (cards.length !== manifest.plans) throw new Error(`${indexUrl}: ${manifest.plans} plans announced, ${cards.length} received`);
  return cards;
}

export function catalogueService(get: GetJson = getJson): CatalogueService {
  let search: PlanSearch | undefined;
  const ready = (): PlanSearch => {
    if (search === undefined) throw new Error('the catalogue is not loaded');
    return search;
  };
  return {
    load: async (indexUrl) => {
      const cards = await fetchCards(indexUrl, get);
      search = planSearch(cards);
      return cards.length;
    },
    ask: async (request) => ready().ask(request),
    byIds: async (ids) => ready().byIds(ids),
  };
}
