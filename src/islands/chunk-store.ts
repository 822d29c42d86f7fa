/** The cards of a catalogue, fetched by country when first needed and kept. Runs where the finder runs. */
import { countryCode } from '../core/finder/manifest.ts';
import { unpackCards, type PackedChunk } from '../core/finder/pack/index.ts';
import type { FinderManifest, ManifestChunk, ManifestFile } from '../core/finder/types.ts';
import type { PlanCard } from '../core/model/card.ts';

export type GetJson = (url: string) => Promise<unknown>;

/** Cards of some countries, and the countries whose cards could not be fetched; both lists of codes sorted. */
export interface Stock {
  readonly cards: readonly PlanCard[];
  readonly countries: readonly string[];
  readonly failed: readonly string[];
}

export interface ChunkStore {
  /** Fetches what is missing of these countries; empty = every country. Codes the catalogue does not have are passed over. Never rejects. */
  readonly stock: (countries: readonly string[]) => Promise<Stock>;
  /** The cards with these ids, from their countries; unknown ids are left out. @throws Error when one of the countries cannot be fetched */
  readonly byIds: (ids: readonly string[]) => Promise<readonly PlanCard[]>;
}

const NOWHERE = 'xx';

/** @throws Error when a file does not hold what the manifest announces, besides what fetching and unpacking throw */
async function fetchFile({ url, plans }: ManifestFile, manifestUrl: string, get: GetJson): Promise<PlanCard[]> {
  const cards = unpackCards((await get(new URL(url, manifestUrl).href)) as PackedChunk);
  if (cards.length !== plans) throw new Error(`${url}: ${plans} plans announced, ${cards.length} received`);
  return cards;
}

const fetchCountry = async ({ files }: ManifestChunk, manifestUrl: string, get: GetJson): Promise<readonly PlanCard[]> =>
  (await Promise.all(files.map((file) => fetchFile(file, manifestUrl, get)))).flat();

/** Everything the files of all countries hold, by country; what could not be fetched is missing. Never rejects. */
async function fetchWhole(files: readonly ManifestFile[], manifestUrl: string, get: GetJson): Promise<ReadonlyMap<string, PlanCard[]>> {
  const fetched = await Promise.allSettled(files.map((file) => fetchFile(file, manifestUrl, get)));
  return Map.groupBy(
    fetched.flatMap((file) => (file.status === 'fulfilled' ? file.value : [])),
    countryCode,
  );
}

/** Which country's file an id stands in: ids begin with the code of the country. */
const placeOf = (id: string): string => /^([a-z]{2})-/.exec(id)?.[1] ?? NOWHERE;

export function chunkStore({ chunks, plans, whole }: FinderManifest, manifestUrl: string, get: GetJson): ChunkStore {
  const countries = new Map(chunks.map((chunk) => [chunk.country, chunk]));
  /** Cards that are there or on their way; what failed is taken away again, so that the next call tries again. */
  const shelf = new Map<string, Promise<readonly PlanCard[]>>();

  const put = (country: string, cards: Promise<readonly PlanCard[]>): void => {
    shelf.set(country, cards);
    cards.catch(() => shelf.delete(country));
  };
  const fetchMissing = (missing: readonly ManifestChunk[]): void => {
    const most = missing.length > 1 && 2 * missing.reduce((sum, chunk) => sum + chunk.plans, 0) > plans;
    const together = most && whole ? fetchWhole(whole, manifestUrl, get) : null;
    for (const chunk of missing) {
      const alone = (): Promise<readonly PlanCard[]> => fetchCountry(chunk, manifestUrl, get);
      const complete = (cards: readonly PlanCard[] = []) => (cards.length === chunk.plans ? cards : alone());
      put(chunk.country, together ? together.then((cards) => complete(cards.get(chunk.country))) : alone());
    }
  };
  const reach = async (codes: readonly string[]): Promise<readonly PromiseSettledResult<readonly PlanCard[]>[]> => {
    fetchMissing(codes.flatMap((code) => (shelf.has(code) ? [] : (countries.get(code) ?? []))));
    return Promise.allSettled(codes.map((code) => shelf.get(code) ?? []));
  };

  return {
    stock: async (asked) => {
      const codes = [...new Set(asked.length === 0 ? countries.keys() : asked)].filter((code) => countries.has(code)).sort();
      const reached = await reach(codes);
      return {
        cards: reached.flatMap((result) => (result.status === 'fulfilled' ? result.value : [])),
        countries: codes.filter((_, at) => reached[at]?.status === 'fulfilled'),
        failed: codes.filter((_, at) => reached[at]?.status === 'rejected'),
      };
    },
    byIds: async (ids) => {
      const found = new Map<string, PlanCard>();
      const look = async (codes: readonly string[]): Promise<void> => {
        for (const result of await reach(codes)) {
          if (result.status === 'rejected') throw result.reason;
          for (const card of result.value) found.set(card.id, card);
        }
      };
      await look([...new Set(ids.map(placeOf))]);
      if (ids.some((id) => !found.has(id))) await look([NOWHERE]);
      return ids.flatMap((id) => found.get(id) ?? []);
    },
  };
}
