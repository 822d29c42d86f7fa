/** The check page: what was brought, what it is checked against, how far the reading is, and which findings are shown. No DOM. */
import { writable, type Readable } from 'svelte/store';
import type { Outcome } from '../../core/disclosure/types.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ReportFormat } from '../../reports/types.ts';
import type { CheckClient } from './client.ts';
import type { Brought, BroughtFile } from './dropped.ts';
import { Stopped } from './port.ts';
import type { CheckAnswer, CheckChoice, CheckSetting, Offer, SavedFile, Shown, ShowRequest } from './types.ts';

/** What could not be done, for a sentence of the page. */
export type Problem =
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'folder' | 'nothing' | 'no-rulebook' }
  | { readonly kind: 'disk' | 'cancelled' | 'replaced'; readonly name: string }
  | { readonly kind: 'unsaved'; readonly format: ReportFormat }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

export interface CheckView {
  /** loading: profiles and workers are fetched · blocked: they could not be · ready: a file may come · reading: one is being checked */
  readonly phase: 'idle' | 'loading' | 'blocked' | 'ready' | 'reading';
  readonly offer: Offer | null;
  readonly choice: CheckChoice;
  /** The file that is read or was read last. */
  readonly file: Pick<BroughtFile, 'name' | 'size'> | null;
  /** Rows read so far. */
  readonly rows: number;
  readonly problem: Problem | null;
  readonly answer: CheckAnswer | null;
  /** The choice was changed since the answer. */
  readonly stale: boolean;
  readonly filter: ShowRequest;
  readonly shown: Shown | null;
}

export interface CheckPage {
  readonly client: CheckClient;
  readonly getSetting: () => Promise<CheckSetting>;
  readonly lang: Lang;
  /** ISO 8601, in the visitor's place. */
  readonly today: () => string;
  readonly save: (file: SavedFile) => void;
}

export interface Check {
  readonly view: Readable<CheckView>;
  /** Fetches everything that will be needed, before any file comes. */
  readonly start: () => Promise<void>;
  readonly bring: (brought: Brought) => Promise<void>;
  /** Changes the choice; it holds from the next check on. */
  readonly choose: (choice: Partial<CheckChoice>) => void;
  /** Checks the same file against the choice as it is now. */
  readonly again: () => Promise<void>;
  readonly cancel: () => void;
  readonly show: (change: Partial<ShowRequest>) => Promise<void>;
  readonly save: (format: ReportFormat) => Promise<void>;
}

export const SHORTCOMINGS: readonly Outcome[] = ['absent', 'vague', 'conflicting'];
const CHOICE: CheckChoice = { rulebooks: null, country: null, coverage: null, date: null };
const FILTER: ShowRequest = { by: 'row', outcomes: SHORTCOMINGS, rulebooks: [], page: 0 };
const EMPTY: CheckView = {
  phase: 'idle',
  offer: null,
  choice: CHOICE,
  file: null,
  rows: 0,
  problem: null,
  answer: null,
  stale: false,
  filter: FILTER,
  shown: null,
};

/** The filter a new answer begins with: what asks for attention, or, where nothing does, everything that was found. */
function firstFilter(answer: CheckAnswer, before: ShowRequest): ShowRequest {
  if (!answer.ok) return before;
  const has = (outcomes: readonly Outcome[]): boolean => outcomes.some((outcome) => answer.listed[outcome] > 0);
  const outcomes = has(SHORTCOMINGS) ? SHORTCOMINGS : has(['disclosed']) ? (['disclosed'] as const) : (['untested'] as const);
  return { ...before, outcomes, rulebooks: answer.books.filter(({ asked }) => asked).map(({ id }) => id), page: 0 };
}

/** The report of a very large file can be longer than any text a browser holds: then that is the problem. */
async function saveReport({ client, save }: CheckPage, format: ReportFormat): Promise<Problem | null> {
  try {
    save(await client.save(format));
    return null;
  } catch {
    return { kind: 'unsaved', format };
  }
}

export function createCheck(page: CheckPage): Check {
  const { client } = page;
  const view = writable(EMPTY);
  let now = EMPTY;
  let kept: BroughtFile | null = null;
  /** Number of the newest check; an older one that comes to its end says nothing. */
  let runs = 0;
  const set = (change: Partial<CheckView>): void => {
    now = { ...now, ...change };
    view.set(now);
  };
  client.onProgress = (rows) => set({ rows });

  async function show(change: Partial<ShowRequest>): Promise<void> {
    const filter = { ...now.filter, page: 0, ...change };
    set({ filter });
    if (!now.answer?.ok) return;
    const { answer } = now;
    const shown = await client.show(filter);
    // A later filter, or another file, wins over an answer that was under way.
    if (now.filter === filter && now.answer === answer) set({ shown });
  }

  async function check(file: BroughtFile): Promise<void> {
    const { choice } = now;
    const own = (runs += 1);
    kept = file;
    set({ phase: 'reading', file: { name: file.name, size: file.size }, rows: 0, answer: null, shown: null, stale: false });
    try {
      const bytes = await file.read().catch(() => null);
      if (own !== runs) return;
      if (bytes === null) return set({ phase: 'ready', problem: { kind: 'disk', name: file.name } });
      const answer = await client.check({ name: file.name, bytes, choice, today: page.today() });
      if (own !== runs) return;
      set({ phase: 'ready', answer, filter: firstFilter(answer, now.filter), stale: now.choice !== choice });
      await show({});
    } catch (error) {
      // Somebody else ended it and said why.
      if (own !== runs) return;
      if (error instanceof Stopped) client.cancel();
      const message = error instanceof Error ? error.message : String(error);
      set({ phase: 'ready', problem: { kind: 'failed', name: file.name, message } });
    }
  }

  /** Ends the check that runs; its file is let go. */
  function end(kind: 'cancelled' | 'replaced'): void {
    const name = now.file?.name ?? '';
    runs += 1;
    kept = null;
    set({ phase: 'ready', file: null, problem: { kind, name } });
    client.cancel();
  }

  async function bring(brought: Brought): Promise<void> {
    if (now.phase !== 'ready' && now.phase !== 'reading') return;
    if (brought.kind !== 'file') return set({ problem: brought });
    if (now.choice.rulebooks?.length === 0) return set({ problem: { kind: 'no-rulebook' } });
    if (now.phase === 'reading') end('replaced');
    else set({ problem: null });
    await check(brought.file);
  }

  return {
    view: { subscribe: view.subscribe },
    start: async () => {
      set({ phase: 'loading' });
      try {
        set({ offer: await client.open(await page.getSetting(), page.lang), phase: 'ready' });
      } catch {
        set({ phase: 'blocked' });
      }
    },
    bring,
    choose: (choice) => set({ choice: { ...now.choice, ...choice }, stale: now.answer !== null }),
    again: async () => {
      if (kept) await bring({ kind: 'file', file: kept });
    },
    cancel: () => {
      if (now.phase === 'reading') end('cancelled');
    },
    show,
    save: async (format) => set({ problem: await saveReport(page, format) }),
  };
}
