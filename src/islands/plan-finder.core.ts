/** What the finder shows, and the fetching behind it. No DOM; the page's doings are handed in. */
import { writable } from 'svelte/store';
import type { CostQuestion } from '../core/cost/types.ts';
import type { FinderAnswer, FinderManifest, FinderRequest, FinderRow, FinderService, Order } from '../core/finder/types.ts';
import type { PlanCard } from '../core/model/card.ts';
import { latest } from './latest.ts';
import { choicesOf, orderOf, PAGE_SIZE, paramsOf, queryOf, type FinderQuery } from './plan-finder.address.ts';
import { DEFAULT_USAGE, type Preset } from './usage.address.ts';
import type { Memory } from './usage.memory.ts';

/** `idle` is what the server renders: nothing, so that the static list stands alone without scripts. */
export type Phase = 'idle' | 'loading' | 'ready' | 'failed';

/** What the rows on the page answer. */
export interface Shown {
  readonly rows: readonly FinderRow[];
  readonly answer: FinderAnswer;
  readonly question: CostQuestion;
  readonly order: Order;
  /** Largest data volume of any row, in MB. */
  readonly axisMb: number;
}

export interface FinderView extends FinderQuery {
  readonly phase: Phase;
  readonly manifest: FinderManifest | null;
  /** Codes of the countries looked in; empty = every one. */
  readonly where: readonly string[];
  /** The search box as typed; the query filter is its trimmed form. */
  readonly text: string;
  readonly shown: Shown | null;
  /** Cards of the chosen plans, in the order they were chosen. */
  readonly chosenCards: readonly PlanCard[];
  /** The visitor asked to keep the numbers on this device. */
  readonly remembered: boolean;
}

export interface FinderPage {
  readonly catalogue: FinderService;
  /** Absolute address of the manifest. */
  readonly manifestUrl: () => string;
  readonly lang: () => string;
  /** Languages the browser prefers, best first. */
  readonly languages: () => readonly string[];
  readonly presets: () => readonly Preset[];
  readonly readState: () => URLSearchParams;
  readonly writeState: (params: URLSearchParams, step: boolean) => void;
  readonly onState: (changed: (params: URLSearchParams) => void) => void;
  readonly memory: Memory;
  /** Runs a task after a pause, before the next picture, and when moves have come to rest; a later task takes the place of an earlier one. */
  readonly pause: (task: () => void) => void;
  readonly frame: (task: () => void) => void;
  readonly rest: (task: () => void) => void;
  /** Hides the static list once answers are there, and brings it back when they stop coming. */
  readonly showStaticList: (visible: boolean) => void;
}

const NO_QUERY: FinderQuery = { countries: null, filters: [], order: null, page: 1, chosen: [], usage: DEFAULT_USAGE };
const EMPTY: FinderView = {
  ...NO_QUERY,
  phase: 'idle',
  manifest: null,
  where: [],
  text: '',
  shown: null,
  chosenCards: [],
  remembered: false,
};

export type Core = ReturnType<typeof finderCore>;

/** What is asked for, but for the rows already there. */
function requestOf(now: FinderView, lang: string): FinderRequest {
  const { filters, where, usage } = now;
  const order = orderOf(now);
  const countries = where;
  return {
    query: queryOf(filters),
    countries,
    choices: choicesOf(filters),
    order,
    question: usage.question,
    offset: 0,
    limit: PAGE_SIZE,
    lang,
  };
}

/** State with one way to change it, and answers fetched page after page. */
export function finderCore(page: FinderPage) {
  const view = writable(EMPTY);
  let now = EMPTY;
  let answered = '';
  const set = (change: Partial<FinderView>): void => {
    now = { ...now, ...change };
    view.set(now);
  };
  const fail = (): void => {
    set({ phase: 'failed', shown: null });
    page.showStaticList(true);
  };
  /** Adds a page of rows to those on show, or begins anew where something else is asked. */
  const fetchPage = async (): Promise<void> => {
    const request = requestOf(now, page.lang());
    const key = JSON.stringify(request);
    const before = key === answered && now.shown ? now.shown : null;
    const offset = before?.rows.length ?? 0;
    const answer = await page.catalogue.ask({ ...request, offset });
    const rows = [...(before?.rows ?? []), ...answer.rows];
    answered = key;
    const { question, order } = request;
    set({ shown: { rows, answer, question, order, axisMb: Math.max(before?.axisMb ?? 0, answer.axisMb) } });
  };
  const enough = (): boolean =>
    JSON.stringify(requestOf(now, page.lang())) === answered &&
    now.shown !== null &&
    now.shown.rows.length >= Math.min(now.page * PAGE_SIZE, now.shown.answer.total);
  const fetchChosen = async (): Promise<void> => {
    if (now.chosenCards.map(({ id }) => id).join() === now.chosen.join()) return;
    const chosenCards = await page.catalogue.byIds(now.chosen);
    set({ chosenCards, chosen: chosenCards.map(({ id }) => id) });
  };
  const refresh = latest(async () => {
    if (now.phase !== 'ready') return;
    try {
      await fetchChosen();
      for (let asked = 0; !enough() && asked < now.page; asked += 1) await fetchPage();
      page.showStaticList(false);
    } catch {
      fail();
    }
  });
  const write = (step: boolean): void => {
    if (now.phase === 'ready') page.writeState(paramsOf({ ...now, countries: now.where }), step);
  };
  /** Asks once more: what could not be fetched before may be there now. */
  const again = async (): Promise<void> => {
    answered = '';
    await refresh();
  };
  return { view: { subscribe: view.subscribe }, again, now: () => now, set, fail, refresh, write };
}
