/** The comparison: which plans stand side by side, for which use, and the search that adds more. No DOM; the page's doings are handed in. */
import { writable, type Readable } from 'svelte/store';
import { NO_SEARCH, searchPlans, type FindPlans, type PlanSearchView } from '../plan-search.ts';
import { MAX_COMPARED, toggled } from '../selection.ts';
import { shelfOf, sortFound, type GetById } from '../shelf.ts';
import { DEFAULT_USAGE, type Preset, type UsageChoice } from '../usage.address.ts';
import { fromMemory, inMemory, type Memory } from '../usage.memory.ts';
import { compareParams, readCompare } from './address.ts';
import type { PlanFile } from './row.ts';

export interface CompareView extends PlanSearchView {
  /** `idle` is what the server renders. */
  readonly phase: 'idle' | 'loading' | 'ready';
  /** Plans asked for, at most `MAX_COMPARED`; those that exist are in `plans`, in the same order. */
  readonly ids: readonly string[];
  readonly plans: readonly PlanFile[];
  /** Ids no plan has. */
  readonly unknown: readonly string[];
  /** Ids whose plan could not be fetched. */
  readonly failed: readonly string[];
  /** The address asked for more plans than a comparison holds. */
  readonly tooMany: boolean;
  readonly usage: UsageChoice;
  /** The visitor asked to keep the numbers on this device. */
  readonly remembered: boolean;
}

export interface ComparePage {
  readonly find: FindPlans;
  readonly getPlan: GetById<PlanFile>;
  readonly presets: () => readonly Preset[];
  readonly readState: () => URLSearchParams;
  readonly writeState: (params: URLSearchParams, step: boolean) => void;
  readonly onState: (changed: (params: URLSearchParams) => void) => void;
  readonly memory: Memory;
  /** Run a task after a pause in typing, and when the figures of the use have come to rest. */
  readonly pause: (task: () => void) => void;
  readonly rest: (task: () => void) => void;
}

export interface Comparison {
  readonly view: Readable<CompareView>;
  readonly start: () => Promise<void>;
  readonly add: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly type: (text: string) => void;
  /** `move`: one of many moves of a slider · `step`: a deliberate choice, a step one can go back from. */
  readonly use: (usage: UsageChoice, how: 'move' | 'step') => void;
  readonly remember: (yes: boolean) => void;
}

const EMPTY: CompareView = {
  ...NO_SEARCH,
  phase: 'idle',
  ids: [],
  plans: [],
  unknown: [],
  failed: [],
  tooMany: false,
  usage: DEFAULT_USAGE,
  remembered: false,
};

/** The ids that stand for something: adding a plan drops the unknown ones, so that they do not take up room. */
const existing = ({ ids, unknown }: CompareView): readonly string[] => ids.filter((id) => !unknown.includes(id));

/** Creates the comparison's state; nothing happens before `start`. */
export function createComparison(page: ComparePage): Comparison {
  const view = writable(EMPTY);
  const plansOf = shelfOf(page.getPlan);
  let now = EMPTY;
  const set = (change: Partial<CompareView>): void => {
    now = { ...now, ...change };
    view.set(now);
  };
  const write = (step: boolean): void => page.writeState(compareParams(now), step);
  const keep = (step: boolean): void => {
    write(step);
    if (now.remembered) page.memory.write(inMemory(now.usage));
  };
  /** Shows these plans. A later call wins over one that is still fetching. */
  const show = async (ids: readonly string[]): Promise<void> => {
    set({ ids });
    const { found: plans, ...missing } = sortFound(await plansOf(ids));
    if (now.ids === ids) set({ plans, ...missing, phase: 'ready' });
  };
  const open = async (params: URLSearchParams): Promise<void> => {
    const { ids, usage } = readCompare(params, page.presets());
    set({ phase: now.phase === 'idle' ? 'loading' : now.phase, tooMany: ids.length > MAX_COMPARED, usage });
    await show(ids.slice(0, MAX_COMPARED));
  };
  const change = async (ids: readonly string[]): Promise<void> => {
    set({ ids, tooMany: false, text: '', hits: null });
    write(true);
    await show(ids);
  };
  return {
    view: { subscribe: view.subscribe },
    start: async () => {
      const kept = page.memory.read();
      set({ remembered: kept !== null });
      page.onState((params) => void open(params));
      await open(fromMemory(page.readState(), kept));
    },
    add: (id) => change(now.ids.includes(id) ? now.ids : toggled(existing(now), id)),
    remove: (id) => change(now.ids.filter((other) => other !== id)),
    type: (text) => {
      set({ text });
      page.pause(() => void searchPlans(page.find, () => now, set));
    },
    use: (usage, how) => {
      set({ usage });
      if (how === 'step') return keep(true);
      page.rest(() => keep(false));
    },
    remember: (yes) => {
      set({ remembered: yes });
      page.memory.write(yes ? inMemory(now.usage) : null);
    },
  };
}
