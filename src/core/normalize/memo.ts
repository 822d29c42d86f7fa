/**
 * Remembers what was read from fields. Ingest gives equal cells one field object with one serial, so a path of serials
 * stands for a combination of cells without a text being compared again.
 */
import type { RawField } from '../model/index.ts';

/** Entries kept before the memory is cleared; combinations beyond that gain nothing from being remembered. */
const LIMIT = 20_000;
/** A reader whose combinations hardly ever repeat is not remembered any longer. */
const UNIQUE_AFTER = 2000;

type Field = RawField | undefined;

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  found: { readonly value: T } | null;
}

const node = <T>(): Node<T> => ({ next: new Map(), found: null });

/** Wraps a reader of several fields. `key` must name everything in `context` that the answer depends on. */
export function memoMany<C, T>(
  read: (fields: readonly Field[], context: C) => T,
): (fields: readonly Field[], key: string, context: C) => T {
  const roots = new Map<string, Node<T>>();
  let size = 0;
  let hits = 0;
  let misses = 0;
  return (fields, key, context) => {
    if (misses > UNIQUE_AFTER && hits < misses / 8) return read(fields, context);
    if (size >= LIMIT) {
      roots.clear();
      size = 0;
    }
    let at = roots.get(key);
    if (at === undefined) roots.set(key, (at = node()));
    for (const field of fields) {
      const serial = field?.serial ?? 0;
      let next = at.next.get(serial);
      if (next === undefined) {
        at.next.set(serial, (next = node()));
        size++;
      }
      at = next;
    }
    if (at.found === null) {
      misses++;
      at.found = { value: read(fields, context) };
    } else hits++;
    return at.found.value;
  };
}
