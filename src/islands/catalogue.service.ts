/** The catalogue behind the finder: fetched by country, prepared once, asked many times. Runs in the worker or, without one, on the page. */
import { costOf } from '../core/cost/index.ts';
import { finderOver, type Finder } from '../core/finder/assembly.ts';
import type { TextRanker } from '../core/finder/matching.ts';
import type { FinderAnswer, FinderManifest, FinderRequest, FinderService } from '../core/finder/types.ts';
import type { PlanCard } from '../core/model/card.ts';
import { chunkStore, type ChunkStore, type GetJson } from './chunk-store.ts';

/** Fetches JSON from the site itself. @throws Error naming the address and status */
export async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

/** Lets everything that is waiting come in first. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const isManifest = (value: unknown): value is FinderManifest =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 2 &&
  'chunks' in value &&
  Array.isArray(value.chunks);

/** Finders that stay prepared: going back to the country before costs nothing. */
const KEPT = 3;

/** A finder per set of countries, since facets and price bands are those of the plans one looks at. */
function finders(textRanker: TextRanker): (key: string, cards: readonly PlanCard[]) => Finder {
  const kept = new Map<string, Finder>();
  return (key, cards) => {
    const found = kept.get(key) ?? finderOver(cards, textRanker);
    kept.delete(key);
    kept.set(key, found);
    for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
    return found;
  };
}

/** Answers the newest question; whoever is overtaken while waiting gets its answer too. */
function newestWins(answer: (request: FinderRequest, overtaken: () => boolean) => Promise<FinderAnswer | null>): FinderService['ask'] {
  let newest: Promise<FinderAnswer> | null = null;
  let turns = 0;
  return (request) => {
    const turn = (turns += 1);
    const own: Promise<FinderAnswer> = answer(request, () => turn !== turns).then((found) => found ?? newest ?? own);
    newest = own;
    return own;
  };
}

/** The search of words is a file of its own: a first list does without it, and it is there when somebody begins to type. */
const importRanker = async (): Promise<TextRanker> => (await import('../core/search/rank.ts')).ranker;

/** Fetches the search of words once; a failed fetch may be tried again. */
function textSearch(load: () => Promise<TextRanker>) {
  let ranker: TextRanker | null = null;
  const fetchOnce = async (): Promise<void> => void (ranker ??= await load());
  const prepared: TextRanker = (cards) => {
    if (ranker === null) throw new Error('the search of words is not there');
    return ranker(cards);
  };
  return { fetchOnce, prepared };
}

export function catalogueService(
  get: GetJson = getJson,
  breathe: () => Promise<void> = nextTurn,
  loadRanker: () => Promise<TextRanker> = importRanker,
): FinderService {
  let store: ChunkStore | null = null;
  const words = textSearch(loadRanker);
  const finderOf = finders(words.prepared);
  const ready = async (): Promise<ChunkStore> => {
    if (store === null) throw new Error('the catalogue is not open');
    return store;
  };
  return {
    open: async (manifestUrl) => {
      const manifest = await get(manifestUrl);
      if (!isManifest(manifest)) throw new Error(`${manifestUrl}: not a catalogue of version 2`);
      store = chunkStore(manifest, manifestUrl, get);
      return manifest;
    },
    ask: newestWins(async (request, overtaken) => {
      const { cards, countries, failed } = await (await ready()).stock(request.countries);
      if (cards.length === 0 && failed.length > 0) throw new Error(`no plans could be fetched of ${failed.join(', ')}`);
      if (request.query.trim() !== '') await words.fetchOnce();
      await breathe();
      if (overtaken()) return null;
      const found = finderOf(countries.join(' '), cards).ask(request);
      words.fetchOnce().catch(() => {});
      return { ...found, failed };
    }),
    byIds: async (ids) => (await ready()).byIds(ids),
    explain: async (id, question) => {
      const [card] = await (await ready()).byIds([id]);
      return card ? costOf(card, question) : null;
    },
  };
}
