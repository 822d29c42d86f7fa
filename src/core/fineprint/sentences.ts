/** Where sentences end. */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Offsets after each match of a separator, inside a stretch. */
export function ends(folded: string, { start, end }: Stretch, separator: RegExp): number[] {
  return [...folded.slice(start, end).matchAll(separator)].map((match) => start + match.index + match[0].length);
}

/** No sentence of fine print is longer; cutting longer runs keeps the work linear. */
const MAX_SENTENCE = 1200;

function pieces({ start, end }: Stretch): Stretch[] {
  const count = Math.ceil((end - start) / MAX_SENTENCE);
  return Array.from({ length: count }, (_, index) => ({
    start: start + index * MAX_SENTENCE,
    end: Math.min(end, start + (index + 1) * MAX_SENTENCE),
  }));
}

/** Cuts a stretch behind each match of a separator; longer runs without one are cut by length. */
export function split(folded: string, whole: Stretch, separator: RegExp): Stretch[] {
  const cuts = [...ends(folded, whole, separator), whole.end];
  return cuts
    .map((cut, index) => ({ start: index === 0 ? whole.start : (cuts[index - 1] ?? whole.start), end: cut }))
    .filter(({ start, end }) => end > start)
    .flatMap(pieces);
}

/** A line this long that ends inside a sentence was broken by the page it stood on. */
const WRAPPED = 40;

/** Joins lines that only the width of a page has cut: a long line without an end, and a next one that goes on in lower case. Keeps the length. */
export function unwrap(text: string): string {
  return text
    .replace(/(?<=[\p{Ll}\d,]|[KMGT]B)\n(?=\p{Ll})/gu, (end, at: number) => (at - text.lastIndexOf('\n', at - 1) > WRAPPED ? ' ' : end))
    .replace(BROKEN_PRICE, (end) => ' '.repeat(end.length));
}

/** A line that ends with an amount of data, and a next one that is only a price said in lower case: "3 x 250 MB", "zu je 3 Euro". */
const BROKEN_PRICE =
  /(?<=\d ?[KMGT]B)\n{1,3}(?=\p{Ll}[\p{Ll} ]{0,15} (?:\p{Sc} ?)?\d{1,4}(?:[.,]\d{1,2})? ?(?:\p{Sc}|\p{L}{2,8})\.?[ ]{0,2}(?:[\n…]|$))/gu;

/** The items inside a stretch, of a list in text order; binary search, because a text may have thousands of both. */
export function within<T extends Stretch>(items: readonly T[], { start, end }: Stretch): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let item = items[low]; item && item.start < end; item = items[(low += 1)]) if (item.end <= end) found.push(item);
  return found;
}
