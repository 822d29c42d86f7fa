/** Cells of tables that were glued together when they were copied: "35GBslows to 1 Mbps", "UncappedFUP 500GBthen 4MbpsR599". */

/** A place where two cells meet: behind a unit, between a word and the amount behind it, before a word in capitals. */
const SEAMS = [
  '(?<=\\d\\s?[KMGT]B)(?!ps|it|yte)(?=[a-z]{2})',
  '(?<=\\d\\s?[KMGT]B)(?=[A-Z][a-z]|[A-Z]\\d)',
  '(?<=\\d\\s?[KMG]bps)(?=[A-Za-z]\\w|[A-Z]$)',
  '(?<=[a-z]{3})(?=[A-Z]{2,4}\\b)',
  '(?<=[a-z]{3}|[0-9][0-9])(?=[A-Z][a-z]{3})',
  '(?<=[a-z]{3})(?=\\d[\\d.,]{0,7}\\s?[KMGT](?:B|bps))',
];
const SEAM = new RegExp(SEAMS.join('|'), 'g');
/** What shows that cells are glued: no other text has words right behind or before an amount with its unit. */
const GLUED =
  /\d\s?[KMGT]B(?!ps|it|yte)[a-z]{2}|\d\s?[KMGT]B[A-Z][a-z]|\d\s?[KMG]bps[A-Z]|[a-z]{3}\d[\d.,]{0,7}\s?[KMGT]B|\b\d{2,5}[A-Z][a-z]{3}/;

/** A word with a capital right behind the small letters of another: a new cell, which says something of its own. */
const CELL = /(?<=[a-z]{3})(?=[A-Z][a-z]{3})/y;

function startsCell(text: string, at: number): boolean {
  CELL.lastIndex = at;
  return CELL.test(text);
}

export interface Unglued {
  readonly text: string;
  /** Offset in the source of an offset in `text`. */
  readonly sourceOf: (offset: number) => number;
}

/** The text with a space where two cells meet, or a semicolon where that is plain; the same text where none do. */
export function unglue(text: string): Unglued {
  const seams = GLUED.test(text) ? [...text.matchAll(SEAM)].map(({ index }) => index) : [];
  if (seams.length === 0) return { text, sourceOf: (offset) => offset };
  const pieces = [0, ...seams].map((seam, index) => text.slice(seam, seams[index] ?? text.length));
  const spaces = seams.map((seam, index) => seam + index);
  const glue = (piece: string, index: number): string =>
    index === 0 ? piece : `${startsCell(text, seams[index - 1] ?? 0) ? ';' : ' '}${piece}`;
  return { text: pieces.map(glue).join(''), sourceOf: (offset) => offset - countBefore(spaces, offset) };
}

/** How many of some ascending places lie before an offset. */
function countBefore(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
