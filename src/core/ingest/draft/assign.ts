/**
 * One-to-one assignment by the best total score: each column and each target at most once. The Hungarian algorithm in its
 * form with potentials (Kuhn 1955, Munkres 1957): exact, deterministic, and quick enough for hundreds of columns.
 */

/**
 * @param scores one row per item, one column per place, each 0 or more; 0 means "not allowed".
 * @returns for each item the index of its place, or -1.
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const items = scores.length;
  const places = scores[0]?.length ?? 0;
  if (items === 0 || places === 0) return scores.map(() => -1);
  // Every item can also stay without a place, at score 0: as many empty places as items.
  const width = places + items;
  const cost = (item: number, place: number): number => (place < places ? -(scores[item]?.[place] ?? 0) : 0);
  const itemAt = cheapest(items, width, cost);
  const placeOf = scores.map(() => -1);
  itemAt.forEach((item, place) => {
    if (item >= 0 && place < places && (scores[item]?.[place] ?? 0) > 0) placeOf[item] = place;
  });
  return placeOf;
}

/** The item at each place of a cheapest assignment of all items; -1 for a place left empty. */
function cheapest(items: number, width: number, cost: (item: number, place: number) => number): number[] {
  // Index 0 of the places is the start of every search; items and places count from 1 inside this function.
  const byItem = new Float64Array(items + 1);
  const byPlace = new Float64Array(width + 1);
  const itemAt = new Int32Array(width + 1);
  for (let item = 1; item <= items; item++) {
    itemAt[0] = item;
    const from = new Int32Array(width + 1);
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const seen = new Uint8Array(width + 1);
    let place = 0;
    while ((itemAt[place] as number) !== 0) place = step({ place, cost, byItem, byPlace, itemAt, from, least, seen });
    for (let at = place; at !== 0; at = from[at] as number) itemAt[at] = itemAt[from[at] as number] as number;
  }
  return Array.from(itemAt.subarray(1), (item) => item - 1);
}

interface Search {
  readonly place: number;
  readonly cost: (item: number, place: number) => number;
  readonly byItem: Float64Array;
  readonly byPlace: Float64Array;
  readonly itemAt: Int32Array;
  readonly from: Int32Array;
  readonly least: Float64Array;
  readonly seen: Uint8Array;
}

/** Follows the cheapest edge to a place not seen yet and shifts the potentials by its cost. */
function step({ place, cost, byItem, byPlace, itemAt, from, least, seen }: Search): number {
  seen[place] = 1;
  const item = itemAt[place] as number;
  let delta = Number.POSITIVE_INFINITY;
  let next = 0;
  for (let at = 1; at < seen.length; at++) {
    if (seen[at]) continue;
    const reduced = cost(item - 1, at - 1) - (byItem[item] as number) - (byPlace[at] as number);
    if (reduced < (least[at] as number)) {
      least[at] = reduced;
      from[at] = place;
    }
    if ((least[at] as number) < delta) {
      delta = least[at] as number;
      next = at;
    }
  }
  for (let at = 0; at < seen.length; at++) {
    if (seen[at]) {
      const owner = itemAt[at] as number;
      byItem[owner] = (byItem[owner] as number) + delta;
      byPlace[at] = (byPlace[at] as number) - delta;
    } else least[at] = (least[at] as number) - delta;
  }
  return next;
}
