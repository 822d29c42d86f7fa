/** The finder: what a visitor can do to the list. No DOM; see plan-finder.core.ts for what is shown. */
import type { Readable } from 'svelte/store';
import type { CostBreakdown, CostQuestion } from '../core/cost/types.ts';
import type { Order } from '../core/finder/types.ts';
import type { Facet } from '../core/search/facets.ts';
import { countriesFor } from './countries.ts';
import { orderOf, queryOf, readQuery, withFilter, withoutFilter, type Filter } from './plan-finder.address.ts';
import { finderCore, type Core, type FinderPage, type FinderView } from './plan-finder.core.ts';
import { toggled } from './selection.ts';
import type { UsageChoice } from './usage.address.ts';
import { fromMemory, inMemory } from './usage.memory.ts';

export interface PlanFinder {
  readonly view: Readable<FinderView>;
  readonly start: () => Promise<void>;
  /** Asks once more, after something could not be fetched. */
  readonly again: () => Promise<void>;
  readonly type: (text: string) => void;
  /** A new month of use: `move` while a slider is dragged or a figure typed, `step` for a choice one may want to go back from. */
  readonly use: (usage: UsageChoice, how: 'move' | 'step') => Promise<void>;
  /** A preset: its usage, and the services it is made for. */
  readonly usePreset: (usage: UsageChoice, services: readonly string[]) => Promise<void>;
  readonly remember: (yes: boolean) => void;
  readonly lookIn: (countries: readonly string[]) => Promise<void>;
  readonly toggle: (facet: Facet, value: string) => Promise<void>;
  readonly drop: (filter: Filter) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly sortBy: (order: Order) => Promise<void>;
  readonly more: () => Promise<void>;
  readonly choose: (id: string) => Promise<void>;
  readonly chooseNone: () => Promise<void>;
  readonly explain: (id: string, question: CostQuestion) => Promise<CostBreakdown | null>;
}

/** What a plain address shows: a month of use on the phone is no use of a fixed line. A filter like any other, to be seen and taken away. */
const BEGINNING: readonly Filter[] = [{ by: 'service', value: 'mobile' }];

/** Takes over what an address says. Without a month of use of its own, the one kept on this device counts. */
function adopt(page: FinderPage, { set, now }: Core, params: URLSearchParams): void {
  const read = readQuery(fromMemory(params, page.memory.read()), page.presets());
  const query = params.size === 0 ? { ...read, filters: BEGINNING } : read;
  const { manifest } = now();
  set({ ...query, text: queryOf(query.filters), where: manifest ? countriesFor(query.countries, manifest, page.languages()) : [] });
}

/** Reads the address, fetches the manifest, gives the first answer. A failure leaves the static list in place. */
async function start(page: FinderPage, core: Core): Promise<void> {
  const { set, now, fail, refresh } = core;
  const kept = page.memory.read();
  const first = now().phase === 'idle';
  if (first) adopt(page, core, page.readState());
  set({ phase: 'loading', remembered: kept !== null });
  try {
    const manifest = await page.catalogue.open(page.manifestUrl());
    set({ manifest, phase: 'ready', where: countriesFor(now().countries, manifest, page.languages()) });
  } catch {
    return fail();
  }
  if (first)
    page.onState((params) => {
      adopt(page, core, params);
      void refresh();
    });
  await refresh();
}

/** Creates the finder's state; nothing happens before `start`. */
export function createPlanFinder(page: FinderPage): PlanFinder {
  const core = finderCore(page);
  const { now, set, refresh, write } = core;
  /** One deliberate change: a step one can go back from. */
  const change = async (next: Partial<FinderView>): Promise<void> => {
    set(next);
    write(true);
    await refresh();
  };
  const narrowTo = (filters: readonly Filter[]): Partial<FinderView> => ({
    filters,
    page: 1,
    text: queryOf(filters) === '' ? '' : now().text,
  });
  const has = (filter: Filter): boolean => now().filters.some(({ by, value }) => by === filter.by && value === filter.value);
  const keep = (): void => (now().remembered ? page.memory.write(inMemory(now().usage)) : undefined);
  return {
    view: core.view,
    start: () => start(page, core),
    again: core.again,
    type: (text) => {
      set({ text, filters: withFilter(now().filters, { by: 'query', value: text.trim() }), page: 1 });
      page.pause(() => {
        write(false);
        void refresh();
      });
    },
    use: async (usage, how) => {
      if (how === 'step') {
        await change({ usage, page: 1 });
        return keep();
      }
      set({ usage, page: 1 });
      page.frame(() => void refresh());
      page.rest(() => {
        write(false);
        keep();
      });
    },
    usePreset: async (usage, services) => {
      const others = now().filters.filter(({ by }) => by !== 'service');
      await change({ usage, filters: [...others, ...services.map((value) => ({ by: 'service', value }) as const)], page: 1 });
      keep();
    },
    remember: (yes) => {
      set({ remembered: yes });
      page.memory.write(yes ? inMemory(now().usage) : null);
    },
    lookIn: (countries) =>
      change({
        countries,
        where: countries,
        filters: now().filters.filter(({ by }) => by !== 'country' && by !== 'carrier'),
        page: 1,
      }),
    toggle: (by, value) => change(narrowTo((has({ by, value }) ? withoutFilter : withFilter)(now().filters, { by, value }))),
    drop: (filter) => change(narrowTo(withoutFilter(now().filters, filter))),
    clear: () => change(narrowTo([])),
    sortBy: (order) => change({ order: order === orderOf({ ...now(), order: null }) ? null : order, page: 1 }),
    more: async () => {
      set({ page: now().page + 1 });
      write(false);
      await refresh();
    },
    choose: (id) => change({ chosen: toggled(now().chosen, id) }),
    chooseNone: () => change({ chosen: [] }),
    explain: (id, question) => page.catalogue.explain(id, question),
  };
}
