/** The plans of a comparison, each fetched once. */
import type { PlanFile } from './row.ts';

/** What came of asking for an id: its plan, nothing because no plan has it, or nothing because it could not be fetched. */
export interface Found {
  readonly id: string;
  readonly plan: PlanFile | null;
  readonly failed: boolean;
}

/** The plan with an id; null when there is none. Rejects when it cannot be fetched. */
export type GetPlan = (id: string) => Promise<PlanFile | null>;

/** What an id can look like; anything else is unknown without asking. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

async function fetchPlan(getPlan: GetPlan, id: string): Promise<Found> {
  if (!ID.test(id)) return { id, plan: null, failed: false };
  try {
    return { id, plan: await getPlan(id), failed: false };
  } catch {
    return { id, plan: null, failed: true };
  }
}

/** Plans by id, in the order asked for; a failed fetch may be tried again. */
export function planShelf(getPlan: GetPlan): (ids: readonly string[]) => Promise<readonly Found[]> {
  const shelf = new Map<string, Found>();
  return async (ids) => {
    const found = await Promise.all(ids.map((id) => shelf.get(id) ?? fetchPlan(getPlan, id)));
    for (const item of found) if (!item.failed) shelf.set(item.id, item);
    return found;
  };
}
