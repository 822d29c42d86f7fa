/** The search for a plan to add, inside a page that holds some already. */
import type { PlanCard } from '../core/model/card.ts';

export interface PlanSearchView {
  /** The search box as typed. */
  readonly text: string;
  /** Plans to add; null before anything was typed. */
  readonly hits: readonly PlanCard[] | null;
  readonly searchFailed: boolean;
}

export const NO_SEARCH: PlanSearchView = { text: '', hits: null, searchFailed: false };

/** Plans that match a query, best first. Rejects when the catalogue cannot be fetched. */
export type FindPlans = (query: string, limit: number) => Promise<readonly PlanCard[]>;

interface Now {
  readonly text: string;
  /** Plans that are there already, and are not offered again. */
  readonly ids: readonly string[];
}

const MAX_HITS = 8;

/** Searches for what is typed now; an answer to words that have changed since is dropped. */
export async function searchPlans(find: FindPlans, now: () => Now, set: (change: Partial<PlanSearchView>) => void): Promise<void> {
  const query = now().text.trim();
  if (query === '') return set({ hits: null });
  try {
    const found = await find(query, MAX_HITS + now().ids.length);
    if (query !== now().text.trim()) return;
    set({ hits: found.filter(({ id }) => !now().ids.includes(id)).slice(0, MAX_HITS), searchFailed: false });
  } catch {
    set({ hits: null, searchFailed: true });
  }
}
