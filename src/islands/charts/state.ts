/** The chart builder: what is drawn and how, and the search that adds plans. No DOM; the page's doings are handed in. */
import { writable, type Readable } from 'svelte/store';
import { MOST_PLANS, type Pinned } from '../../charts/figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { NO_SEARCH, searchPlans, type FindPlans, type PlanSearchView } from '../plan-search.ts';
import { toggled } from '../selection.ts';
import { shelfOf, sortFound, type GetById } from '../shelf.ts';
import { choiceParams, readChoice, subjectsOf, type Choice } from './address.ts';

export interface BuilderView extends PlanSearchView {
  /** `idle` is what the server renders. */
  readonly phase: 'idle' | 'loading' | 'ready';
  readonly choice: Choice;
  /** What is drawn: the plans or the rulebook chosen that exist, in the order chosen. */
  readonly pinned: readonly Pinned[];
  /** Ids nothing has. */
  readonly unknown: readonly string[];
  /** Ids of what could not be fetched. */
  readonly failed: readonly string[];
  /** The address asked for more plans than a chart holds. */
  readonly tooMany: boolean;
}

export interface BuilderPage {
  /** Language of the page. */
  readonly lang: Lang;
  readonly find: FindPlans;
  /** What is plotted of a plan or a rulebook. */
  readonly getPinned: GetById<Pinned>;
  readonly readState: () => URLSearchParams;
  readonly writeState: (params: URLSearchParams, step: boolean) => void;
  readonly onState: (changed: (params: URLSearchParams) => void) => void;
  /** Runs a task after a pause in typing. */
  readonly pause: (task: () => void) => void;
}

/** How a chart is drawn: everything of a choice but the plans. */
export type Drawing = Partial<Omit<Choice, 'plans'>>;

export interface Builder {
  readonly view: Readable<BuilderView>;
  readonly start: () => Promise<void>;
  readonly add: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly type: (text: string) => void;
  readonly choose: (drawing: Drawing) => Promise<void>;
}

/** Ids of plans and of rulebooks, such as `us-fcc-label@2022`. */
const SUBJECT_ID = /^[a-z0-9]+(?:[-@][a-z0-9]+)*$/;

/** The plans that are there: adding one drops ids nothing has, so that they do not take up room. */
const existing = ({ choice, unknown }: BuilderView): readonly string[] => choice.plans.filter((id) => !unknown.includes(id));

/** Creates the builder's state; nothing happens before `start`. */
export function createBuilder(page: BuilderPage): Builder {
  const fetched = shelfOf(page.getPinned, SUBJECT_ID);
  const choice = readChoice(new URLSearchParams(), page.lang);
  let now: BuilderView = { ...NO_SEARCH, phase: 'idle', choice, pinned: [], unknown: [], failed: [], tooMany: false };
  const view = writable(now);
  const set = (change: Partial<BuilderView>): void => {
    now = { ...now, ...change };
    view.set(now);
  };
  /** Shows a choice. A later call wins over one that is still fetching. */
  const show = async (next: Choice): Promise<void> => {
    set({ choice: next, phase: now.phase === 'idle' ? 'loading' : now.phase });
    const { found: pinned, ...missing } = sortFound(await fetched(subjectsOf(next)));
    if (now.choice === next) set({ pinned, ...missing, phase: 'ready' });
  };
  const open = async (params: URLSearchParams): Promise<void> => {
    const asked = readChoice(params, page.lang);
    set({ tooMany: asked.plans.length > MOST_PLANS });
    await show({ ...asked, plans: asked.plans.slice(0, MOST_PLANS) });
  };
  const change = async (next: Choice, step: boolean): Promise<void> => {
    page.writeState(choiceParams(next, page.lang), step);
    await show(next);
  };
  const changePlans = (plans: readonly string[]): Promise<void> => {
    set({ ...NO_SEARCH, tooMany: false });
    return change({ ...now.choice, plans }, true);
  };
  return {
    view: { subscribe: view.subscribe },
    start: async () => {
      page.onState((params) => void open(params));
      await open(page.readState());
    },
    add: (id) => changePlans(now.choice.plans.includes(id) ? now.choice.plans : toggled(existing(now), id)),
    remove: (id) => changePlans(now.choice.plans.filter((other) => other !== id)),
    type: (text) => {
      set({ text });
      page.pause(() => void searchPlans(page.find, () => ({ text: now.text, ids: now.choice.plans }), set));
    },
    // What is drawn is a step one can go back from, how it looks is not.
    choose: (drawing) => change({ ...now.choice, ...drawing }, 'chart' in drawing || 'rulebook' in drawing),
  };
}
