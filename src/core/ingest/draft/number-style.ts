/** How the file writes numbers and dates, as far as its values settle it. */

/** `comma`: 1.234,50 · `point`: 1,234.50 · `auto`: the values do not say. */
export interface NumberStyle {
  readonly format: 'auto' | 'point' | 'comma';
  /** Values that one can read both ways, such as 8.900; empty when the question does not arise. */
  readonly doubtful: readonly string[];
}

const POINT = /^(?:\d+\.\d{1,2}|\d+\.\d{4,}|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|0\.\d+)$/;
const COMMA = /^(?:\d+,\d{1,2}|\d+,\d{4,}|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|0,\d+)$/;
const GROUP_POINT = /^[1-9]\d{0,2},\d{3}$/;
const GROUP_COMMA = /^[1-9]\d{0,2}\.\d{3}$/;
const NUMBERS = /\d+(?:[.,]\d+)*/g;

/** Looks at every number of amounts and figures, longest cells left out: dates, addresses and prose have numbers of other kinds. */
export function numberStyle(cells: readonly string[]): NumberStyle {
  const numbers = cells
    .filter((cell) => cell.length <= 40 && !/https?:|\d[-/:]\d|\d\.\d+\.\d{4}/.test(cell))
    .flatMap((cell) => cell.match(NUMBERS) ?? []);
  const count = (pattern: RegExp): number => numbers.filter((number) => pattern.test(number)).length;
  const [point, comma] = [count(POINT), count(COMMA)];
  if (point > 0 && point >= 5 * comma) return { format: 'point', doubtful: [] };
  if (comma > 0 && comma >= 5 * point) return { format: 'comma', doubtful: [] };
  const grouped = [...new Set(numbers.filter((number) => GROUP_POINT.test(number) || GROUP_COMMA.test(number)))];
  return {
    format: 'auto',
    doubtful: point + comma > 0 ? [...new Set(numbers.filter((number) => /[.,]/.test(number)))].slice(0, 4) : grouped.slice(0, 4),
  };
}

/** True or false where a date settles which of 14/3/2013 and 3/14/2013 is meant; null where none does; undefined without such dates. */
export function dayFirst(cells: readonly string[]): boolean | null | undefined {
  const dates = cells.flatMap((cell) => {
    const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)\d\d/.exec(cell.trim());
    return found ? [[Number(found[1]), Number(found[2])] as const] : [];
  });
  if (dates.length === 0) return undefined;
  if (dates.some(([first]) => first > 12)) return true;
  return dates.some(([, second]) => second > 12) ? false : null;
}
