/** Lists of plans as positions: sorting, picking, dividing. Every sort here is stable, so that equal plans keep the order they came in. */

/** Smallest key first; `Infinity` and equal keys included. */
export function sortedBy(positions: Iterable<number>, keys: ArrayLike<number>): Uint32Array {
  const compare = (a: number, b: number): number => {
    const [one, two] = [keys[a] ?? 0, keys[b] ?? 0];
    return one < two ? -1 : one > two ? 1 : 0;
  };
  return Uint32Array.from([...positions].sort(compare));
}

/** Those positions of an order that are wanted. */
export function picked(order: Uint32Array, wanted: Uint8Array): Uint32Array {
  const kept = new Uint32Array(order.length);
  let count = 0;
  for (let place = 0; place < order.length; place += 1) {
    const at = order[place] ?? 0;
    if (wanted[at] === 1) kept[count++] = at;
  }
  return kept.slice(0, count);
}

/** 1 at each of the positions. */
export function maskOf(positions: Uint32Array, size: number): Uint8Array {
  const mask = new Uint8Array(size);
  for (const at of positions) mask[at] = 1;
  return mask;
}

/** Values as small numbers: for each plan its number, for each number the value. */
export interface Numbered {
  readonly codes: Uint32Array;
  readonly values: readonly (string | null)[];
}

export function numbered(values: readonly (string | null)[]): Numbered {
  const known = new Map<string | null, number>();
  const codes = Uint32Array.from(values, (value) => {
    const code = known.get(value) ?? known.size;
    known.set(value, code);
    return code;
  });
  return { codes, values: [...known.keys()] };
}

export interface Share {
  readonly code: number;
  readonly value: string | null;
  readonly count: number;
}

const byValue = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);

/** How many of the positions have each value: what nobody states last, then most first, then by value. */
export function sharesOf(positions: Uint32Array, { codes, values }: Numbered): Share[] {
  const counts = new Uint32Array(values.length);
  for (const at of positions) counts[codes[at] ?? 0] = (counts[codes[at] ?? 0] ?? 0) + 1;
  const shares = values.map((value, code) => ({ code, value, count: counts[code] ?? 0 })).filter(({ count }) => count > 0);
  return shares.sort((a, b) => Number(a.value === null) - Number(b.value === null) || b.count - a.count || byValue(a.value, b.value));
}

/** The positions one share after the other, inside each in the order they came. */
export function divided(positions: Uint32Array, { codes }: Numbered, shares: readonly Share[]): Uint32Array {
  const next = new Map<number, number>();
  let from = 0;
  for (const { code, count } of shares) {
    next.set(code, from);
    from += count;
  }
  const result = new Uint32Array(positions.length);
  for (const at of positions) {
    const code = codes[at] ?? 0;
    const place = next.get(code) ?? 0;
    result[place] = at;
    next.set(code, place + 1);
  }
  return result;
}
