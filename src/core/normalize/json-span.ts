/** Where in a JSON text a value stands, so that a cell that holds a list can be quoted value by value. */

export type JsonPath = readonly (string | number)[];
export type Span = readonly [start: number, end: number];

/** The span of the value at the path; that of a text lies inside its quotes. null where there is no such value, or no JSON. */
export function jsonSpan(json: string, path: JsonPath): Span | null {
  let found: Span | null = null;
  const end = walk(json, blanks(json, 0), path, (span) => (found = span));
  return end === null ? null : found;
}

type Found = (span: Span) => void;

const BLANKS = /[ \t\r\n]*/y;

/** The place behind blanks. */
function blanks(json: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.test(json);
  return BLANKS.lastIndex;
}

/** Reads the value at a place. @param path null on values that are not looked for @returns the place behind it; null where there is none */
function walk(json: string, at: number, path: JsonPath | null, found: Found): number | null {
  const first = json.charAt(at);
  const end = first === '[' || first === '{' ? inside(json, at, path, found) : scalar(json, at);
  if (end !== null && path?.length === 0) found(first === '"' ? [at + 1, end - 1] : [at, end]);
  return end;
}

/** A list or an object. */
function inside(json: string, start: number, path: JsonPath | null, found: Found): number | null {
  const [listed, close] = json.charAt(start) === '[' ? [true, ']'] : [false, '}'];
  let at = blanks(json, start + 1);
  if (json.charAt(at) === close) return at + 1;
  for (let index = 0; ; index++) {
    let key: string | number = index;
    if (!listed) {
      const end = scalar(json, at);
      if (end === null) return null;
      key = json.slice(at + 1, end - 1);
      at = blanks(json, end);
      if (json.charAt(at) !== ':') return null;
      at = blanks(json, at + 1);
    }
    const end = walk(json, at, path !== null && path.length > 0 && path[0] === key ? path.slice(1) : null, found);
    if (end === null) return null;
    at = blanks(json, end);
    if (json.charAt(at) === close) return at + 1;
    if (json.charAt(at) !== ',') return null;
    at = blanks(json, at + 1);
  }
}

const TEXT = /"(?:[^"\\]|\\.)*"/sy;
const OTHER = /[\w.+-]+/y;

function scalar(json: string, at: number): number | null {
  const pattern = json.charAt(at) === '"' ? TEXT : OTHER;
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : null;
}
