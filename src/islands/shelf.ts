/** What is fetched by id, such as the plans of a comparison or what a chart draws: each once. */

/** What came of asking for an id: what it names, nothing because nothing has it, or nothing because it could not be fetched. */
export interface Found<T> {
  readonly id: string;
  readonly value: T | null;
  readonly failed: boolean;
}

/** What has an id; null when nothing has. Rejects when it cannot be fetched. */
export type GetById<T> = (id: string) => Promise<T | null>;

/** What an id of a plan can look like; anything else is unknown without asking. */
export const PLAN_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

async function fetchOne<T>(get: GetById<T>, looks: RegExp, id: string): Promise<Found<T>> {
  if (!looks.test(id)) return { id, value: null, failed: false };
  try {
    return { id, value: await get(id), failed: false };
  } catch {
    return { id, value: null, failed: true };
  }
}

/** Things by id, in the order asked for; a failed fetch may be tried again. */
export function shelfOf<T>(get: GetById<T>, looks: RegExp = PLAN_ID): (ids: readonly string[]) => Promise<readonly Found<T>[]> {
  const shelf = new Map<string, Found<T>>();
  return async (ids) => {
    const found = await Promise.all(ids.map((id) => shelf.get(id) ?? fetchOne(get, looks, id)));
    for (const item of found) if (!item.failed) shelf.set(item.id, item);
    return found;
  };
}

export interface Sorted<T> {
  /** What was found, in the order asked for. */
  readonly found: readonly T[];
  /** Ids nothing has. */
  readonly unknown: readonly string[];
  /** Ids whose thing could not be fetched. */
  readonly failed: readonly string[];
}

export const sortFound = <T>(all: readonly Found<T>[]): Sorted<T> => ({
  found: all.flatMap(({ value }) => value ?? []),
  unknown: all.filter(({ value, failed }) => value === null && !failed).map(({ id }) => id),
  failed: all.filter(({ failed }) => failed).map(({ id }) => id),
});
