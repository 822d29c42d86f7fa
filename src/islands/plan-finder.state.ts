/** The searchable list: what it shows and what a visitor can do to it. No DOM; the page's doings are handed in. */
import { writable, type Readable } from 'svelte/store';
import type { PlanCard } from '../core/model/card.ts';
import type { Facet, SearchAnswer, Sort } from '../core/search/index.ts';
import type { CatalogueService } from './catalogue.service.ts';
import {
  addressOf,
  choicesOf,
  PAGE_SIZE,
  queryOf,
  readAddress,
  withFilter,
  withoutFilter,
  type Filter,
  type FinderQuery,
} from './plan-finder.address.ts';
import { toggled } from './selection.ts';

/** `idle` is what the server renders: nothing, so that the static list stands alone without scripts. */
export type Phase = 'idle' | 'loading' | 'ready' | 'failed';

export interface FinderView extends FinderQuery {
  readonly phase: Phase;
  /** The search box as typed; the query filter is its trimmed form. */
  readonly text: string;
  readonly answer: SearchAnswer | null;
  /** Cards of the chosen plans, in the order they were chosen. */
  readonly chosenCards: readonly PlanCard[];
}

export interface FinderPage {
  readonly catalogue: CatalogueService;
  /** Absolute address of /data/index.json. */
  readonly indexUrl: () => string;
  readonly lang: () => string;
  /** The query string of the page's address. */
  readonly readAddress: () => string;
  readonly writeAddress: (search: string) => void;
  /** Runs `task` after a pause; a later call takes the place of an earlier one. */
  readonly debounce: (task: () => void) => void;
  /** Hides the static list once answers are there, and brings it back when they stop coming. */
  readonly showStaticList: (visible: boolean) => void;
}

export interface PlanFinder {
  readonly view: Readable<FinderView>;
  readonly start: () => Promise<void>;
  readonly type: (text: string) => void;
  readonly toggle: (facet: Facet, value: string) => Promise<void>;
  readonly drop: (filter: Filter) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly sortBy: (sort: Sort) => Promise<void>;
  readonly more: () => Promise<void>;
  readonly choose: (id: string) => Promise<void>;
  readonly chooseNone: () => Promise<void>;
}

const NO_QUERY: FinderQuery = { filters: [], sort: 'relevance', page: 1, chosen: [] };
const EMPTY: FinderView = { ...NO_QUERY, phase: 'idle', text: '', answer: null, chosenCards: [] };

/** State with one way to change it, and answers that arrive late thrown away. */
function finderCore(page: FinderPage) {
  const view = writable(EMPTY);
  let now = EMPTY;
  let asked = 0;
  const set = (change: Partial<FinderView>): void => {
    now = { ...now, ...change };
    view.set(now);
  };
  const fail = (): void => {
    set({ phase: 'failed', answer: null });
    page.showStaticList(true);
  };
  const refresh = async (): Promise<void> => {
    if (now.phase !== 'ready') return;
    const turn = (asked += 1);
    page.writeAddress(addressOf(now));
    const { filters, sort, page: pages, chosen } = now;
    const request = { query: queryOf(filters), choices: choicesOf(filters), sort, limit: pages * PAGE_SIZE, lang: page.lang() };
    try {
      const [answer, chosenCards] = await Promise.all([page.catalogue.ask(request), page.catalogue.byIds(chosen)]);
      if (turn === asked) set({ answer, chosenCards, chosen: chosenCards.map(({ id }) => id) });
      page.showStaticList(false);
    } catch {
      fail();
    }
  };
  return { view: { subscribe: view.subscribe }, now: () => now, set, fail, refresh };
}

/** Reads the address, fetches the catalogue, gives the first answer. A failure leaves the static list in place. */
async function start(page: FinderPage, { set, fail, refresh }: ReturnType<typeof finderCore>): Promise<void> {
  const query = readAddress(page.readAddress());
  set({ ...query, text: queryOf(query.filters), phase: 'loading' });
  try {
    await page.catalogue.load(page.indexUrl());
  } catch {
    return fail();
  }
  set({ phase: 'ready' });
  await refresh();
}

/** Creates the list's state; nothing happens before `start`. */
export function createPlanFinder(page: FinderPage): PlanFinder {
  const core = finderCore(page);
  const { now, set, refresh } = core;
  const change = async (next: Partial<FinderView>): Promise<void> => {
    set(next);
    await refresh();
  };
  const narrowTo = (filters: readonly Filter[]): Partial<FinderView> => ({
    filters,
    page: 1,
    text: queryOf(filters) === '' ? '' : now().text,
  });
  const has = (filter: Filter): boolean => now().filters.some(({ by, value }) => by === filter.by && value === filter.value);
  return {
    view: core.view,
    start: () => start(page, core),
    type: (text) => {
      set({ text, filters: withFilter(now().filters, { by: 'query', value: text.trim() }), page: 1 });
      page.debounce(() => void refresh());
    },
    toggle: (by, value) => change(narrowTo((has({ by, value }) ? withoutFilter : withFilter)(now().filters, { by, value }))),
    drop: (filter) => change(narrowTo(withoutFilter(now().filters, filter))),
    clear: () => change(narrowTo([])),
    sortBy: (sort) => change({ sort, page: 1 }),
    more: () => change({ page: now().page + 1 }),
    choose: (id) => change({ chosen: toggled(now().chosen, id) }),
    chooseNone: () => change({ chosen: [] }),
  };
}
