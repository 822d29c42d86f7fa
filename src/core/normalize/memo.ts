/** Remembers what was read from fields. Ingest hands out the same object for the same cells, so identity is enough. */
import type { RawField } from '../model/index.ts';

/** Entries kept before the memory is cleared; distinct cells beyond that gain nothing from being remembered. */
const LIMIT = 20_000;

type Field = RawField | undefined;

/** Wraps a reader of one field. */
export function memo<T>(read: (field: Field) => T): (field: Field) => T {
  const known = new Map<Field, T>();
  return (field) => {
    const found = known.get(field);
    if (found !== undefined) return found;
    const value = read(field);
    if (known.size >= LIMIT) known.clear();
    known.set(field, value);
    return value;
  };
}

let next = 1;
const ids = new WeakMap<RawField, number>();

function idOf(field: Field): number {
  if (field === undefined) return 0;
  let id = ids.get(field);
  if (id === undefined) ids.set(field, (id = next++));
  return id;
}

/** Wraps a reader of several fields. `key` must name everything in `context` that the answer depends on. */
export function memoMany<C, T>(read: (fields: readonly Field[], context: C) => T): (fields: readonly Field[], key: string, context: C) => T {
  const known = new Map<string, T>();
  return (fields, key, context) => {
    let place = key;
    for (const field of fields) place += `|${idOf(field)}`;
    const found = known.get(place);
    if (found !== undefined) return found;
    const value = read(fields, context);
    if (known.size >= LIMIT) known.clear();
    known.set(place, value);
    return value;
  };
}
