/** The comparison: which plans stand side by side, and the search that adds more. No DOM; the page's doings are handed in. */
import { writable, type Readable } from 'svelte/store';
import type { PlanCard } from '../core/model/card.ts';
import type { WirePlan } from '../core/model/wire.ts';
import type { CatalogueService } from './catalogue.service.ts';
import { idsInAddress, idsToAddress, MAX_COMPARED, toggled } from './selection.ts';

export interface CompareView {
  /** `idle` is what the server renders. */
  readonly phase: 'idle' | 'loading' | 'ready';
  /** Plans asked for, at most `MAX_COMPARED`; those that exist are in `plans`, in the same order. */
  readonly ids: readonly string[];
  readonly plans: readonly WirePlan[];
  /** Ids no plan has. */
  readonly unknown: readonly string[];
  /** Ids whose plan could not be fetched. */
  readonly failed: readonly string[];
  /** The address asked for more plans than a comparison holds. */
  readonly tooMany: boolean;
  /** The search box as typed. */
  readonly text: string;
  /** Plans to add; null before anything was typed. */
  readonly hits: readonly PlanCard[] | null;
  readonly searchFailed: boolean;
}

export interface ComparePage {
  readonly catalogue: CatalogueService;
  readonly indexUrl: () => string;
  readonly lang: () => string;
  /** The plan with an id; null when there is none. Rejects when it cannot be fetched. */
  readonly getPlan: (id: string) => Promise<WirePlan | null>;
  readonly readAddress: () => string;
  readonly writeAddress: (search: string) => void;
  readonly debounce: (task: () => void) => void;
}

export interface Comparison {
  readonly view: Readable<CompareView>;
  readonly start: () => Promise<void>;
  readonly add: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly type: (text: string) => void;
}

const EMPTY: CompareView = {
  phase: 'idle',
  ids: [],
  plans: [],
  unknown: [],
  failed: [],
  tooMany: false,
  text: '',
  hits: null,
  searchFailed: false,
};
const MAX_HITS = 8;
/** What an id can look like; anything else is unknown without asking. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type Found = { readonly id: string; readonly plan: WirePlan | null; readonly failed: boolean };

async function fetchPlan(page: ComparePage, id: string): Promise<Found> {
  if (!ID.test(id)) return { id, plan: null, failed: false };
  try {
    return { id, plan: await page.getPlan(id), failed: false };
  } catch {
    return { id, plan: null, failed: true };
  }
}

/** Plans by id; each is fetched once, a failed fetch may be tried again. */
function planShelf(page: ComparePage): (ids: readonly string[]) => Promise<readonly Found[]> {
  const shelf = new Map<string, Found>();
  return async (ids) => {
    const found = await Promise.all(ids.map((id) => shelf.get(id) ?? fetchPlan(page, id)));
    for (const item of found) if (!item.failed) shelf.set(item.id, item);
    return found;
  };
}

const sorted = (found: readonly Found[]): Pick<CompareView, 'plans' | 'unknown' | 'failed'> => ({
  plans: found.flatMap(({ plan }) => plan ?? []),
  unknown: found.filter(({ plan, failed }) => plan === null && !failed).map(({ id }) => id),
  failed: found.filter(({ failed }) => failed).map(({ id }) => id),
});

/** Search inside the page. The catalogue is fetched when one first types. */
function planSearchBox(page: ComparePage, set: (change: Partial<CompareView>) => void, now: () => CompareView) {
  let loading: Promise<number> | undefined;
  const load = async (): Promise<void> => {
    loading ??= page.catalogue.load(page.indexUrl());
    await loading.catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  };
  return async (): Promise<void> => {
    const query = now().text.trim();
    if (query === '') return set({ hits: null });
    try {
      await load();
      const limit = MAX_HITS + now().ids.length;
      const { plans } = await page.catalogue.ask({ query, choices: {}, sort: 'relevance', limit, lang: page.lang() });
      if (query !== now().text.trim()) return;
      set({ hits: plans.filter(({ id }) => !now().ids.includes(id)).slice(0, MAX_HITS), searchFailed: false });
    } catch {
      set({ hits: null, searchFailed: true });
    }
  };
}

/** Creates the comparison's state; nothing happens before `start`. */
export function createComparison(page: ComparePage): Comparison {
  const view = writable(EMPTY);
  const plansOf = planShelf(page);
  let now = EMPTY;
  const set = (change: Partial<CompareView>): void => {
    now = { ...now, ...change };
    view.set(now);
  };
  const search = planSearchBox(page, set, () => now);
  /** Shows these plans. A later call wins over one that is still fetching. */
  const show = async (ids: readonly string[]): Promise<void> => {
    set({ ids });
    const found = await plansOf(ids);
    if (now.ids === ids) set({ ...sorted(found), phase: 'ready' });
  };
  const change = async (ids: readonly string[]): Promise<void> => {
    const query = idsToAddress(ids);
    page.writeAddress(query === '' ? '' : `?${query}`);
    set({ tooMany: false, text: '', hits: null });
    await show(ids);
  };
  return {
    view: { subscribe: view.subscribe },
    start: async () => {
      const ids = idsInAddress(page.readAddress());
      set({ phase: 'loading', tooMany: ids.length > MAX_COMPARED });
      await show(ids.slice(0, MAX_COMPARED));
    },
    add: (id) => change(now.ids.includes(id) ? now.ids : toggled(known(now), id)),
    remove: (id) => change(now.ids.filter((other) => other !== id)),
    type: (text) => {
      set({ text });
      page.debounce(() => void search());
    },
  };
}

/** The ids that stand for something: adding a plan drops the unknown ones, so that they do not take up room. */
const known = ({ ids, unknown }: CompareView): readonly string[] => ids.filter((id) => !unknown.includes(id));
