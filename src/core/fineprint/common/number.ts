/**
 * Reads numbers as they are printed: 1,5 · 1.5 · 1 000 · 1.000 · 1,000.50 · 1'000 · 1,00,000 · ½ · 二十 · 1万 · 4만4000 · １２.
 *
 * A sign that stands once is decided like this:
 * - "groupable" = 1–3 digits not starting with 0, the sign, exactly 3 digits ("1.000", "8,900").
 * - `auto`: groupable is grouping; any other shape is a decimal ("1,5", "0.125", "10.24").
 * - `point`: a point is always decimal; a comma groups where groupable, is decimal after a lone nought ("0,49"), else it separates two numbers.
 * - `comma`: a comma is always decimal; a point groups where groupable, else it is decimal.
 * Two kinds of sign: the last is the decimal sign. One sign several times: grouping, by thousands or the Indian way.
 * NBSP, thin spaces and apostrophes group by thousands; a plain space does so too, but under `point` only before "000",
 * because running text puts unrelated numbers side by side ("Internet 25 300 GB").
 */
import type { NumberFormat } from '../../model/index.ts';
import { foldWidth } from './fold.ts';
import { readHanNumeral } from './han-numeral.ts';
import { reading, type Reading } from './reading.ts';

/** A number and its exact plain decimal: point as decimal sign, no grouping, trailing zeros kept. */
export interface NumberValue {
  readonly number: number;
  readonly decimal: string;
}
export type NumberReading = Reading<NumberValue>;

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅛': '.125',
  '⅜': '.375',
  '⅝': '.625',
  '⅞': '.875',
};
const RUN = /\d+(?:[.,'’\u00a0\u2007\u2009\u202f ]\d+)*|[½¼¾⅛⅜⅝⅞]|[零〇一二两兩三四五六七八九十百千万萬亿億]+/g;
const ANY = /[\d½¼¾⅛⅜⅝⅞零〇一二两兩三四五六七八九十百千]/;
/** No printed number has more groups; bounds the work on hostile runs such as "1,1,1,…". */
const MAX_GROUPS = 8;
const POWERS: Readonly<Record<string, number>> = { 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8, 천: 3, 만: 4, 억: 8 };

export function numberValue(decimal: string): NumberValue {
  return { number: Number(decimal), decimal };
}

/** Moves the decimal point `places` to the right (negative: left), exactly. */
export function shiftDecimal(decimal: string, places: number): string {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = `${whole}${fraction}`;
  const point = whole.length + places;
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  return canonical(`${negative ? '-' : ''}${padded.slice(0, at)}`, padded.slice(at));
}

function canonical(whole: string, fraction: string): string {
  const trimmed = whole.replace(/^(-?)0+(?=\d)/, '$1');
  return fraction === '' ? trimmed : `${trimmed}.${fraction}`;
}

/** Shape of grouped digits: 1–3, then threes; with commas also the Indian 1,00,000. */
function isGrouped(parts: readonly string[], sign: string): boolean {
  const [first = '', ...rest] = parts;
  if (first.length > 3 || first.startsWith('0') || rest.at(-1)?.length !== 3) return false;
  const middle = rest.slice(0, -1);
  return middle.every(({ length }) => length === 3) || (sign === ',' && first.length <= 2 && middle.every(({ length }) => length === 2));
}

function groups(parts: readonly string[], sign: string, format: NumberFormat): boolean {
  if (sign === ' ' && format === 'point' && parts[1] !== '000') return false;
  return isGrouped(parts, sign);
}

/** One point or comma between two groups of digits; see the rules at the top. */
function single(parts: readonly string[], sign: string, format: NumberFormat): string | null {
  const [whole = '', fraction = ''] = parts;
  const decimalSign = (format === 'point' && sign === '.') || (format === 'comma' && sign === ',');
  if (!decimalSign && isGrouped(parts, sign)) return canonical(whole + fraction, '');
  // No list starts with nought and a comma without a space: "R0,49" is a decimal everywhere.
  return format === 'point' && sign === ',' && whole !== '0' ? null : canonical(whole, fraction);
}

/** The decimal that `parts` joined by `signs` print, or null when they are not one number. */
function interpret(parts: readonly string[], signs: readonly string[], format: NumberFormat): string | null {
  const last = signs.at(-1);
  const first = signs[0];
  if (last === undefined || first === undefined) return canonical(parts[0] ?? '0', '');
  if (signs.length === 1 && (last === '.' || last === ',')) return single(parts, last, format);
  if (signs.every((sign) => sign === first)) return groups(parts, first, format) ? canonical(parts.join(''), '') : null;
  const whole = parts.slice(0, -1);
  const mixed = (last === '.' || last === ',') && signs.slice(0, -1).every((sign) => sign === first) && groups(whole, first, format);
  return mixed ? canonical(whole.join(''), parts.at(-1) ?? '') : null;
}

/** A minus counts only at the start of a cell or right after an opening bracket; elsewhere it is a dash or a range. */
function hasMinus(text: string, start: number): boolean {
  const sign = text.charAt(start - 1);
  if (sign !== '-' && sign !== '−') return false;
  const before = text.slice(0, start - 1).trimEnd();
  return before === '' || before.endsWith('(');
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly decimal: string;
}

/** Splits a run of digits and signs into the longest numbers it can print, left to right. */
function splitRun(run: string, at: number, format: NumberFormat): Token[] {
  const parts = run.split(/[^\d]/);
  const signs = [...run.replace(/\d+/g, '')];
  const tokens: Token[] = [];
  let offset = at;
  for (let index = 0; index < parts.length;) {
    const { count, decimal } = longest(parts, signs, index, format);
    const length = parts.slice(index, index + count).join(' ').length;
    tokens.push({ start: offset, end: offset + length, decimal });
    offset += length + 1;
    index += count;
  }
  return tokens;
}

function longest(
  parts: readonly string[],
  signs: readonly string[],
  index: number,
  format: NumberFormat,
): { count: number; decimal: string } {
  for (let count = Math.min(MAX_GROUPS, parts.length - index); count > 1; count -= 1) {
    const decimal = interpret(parts.slice(index, index + count), signs.slice(index, index + count - 1), format);
    if (decimal !== null) return { count, decimal };
  }
  return { count: 1, decimal: canonical(parts[index] ?? '0', '') };
}

/** Adds what may cling to digits: a leading point, a minus, a fraction sign, 万 or 亿. */
function dress(text: string, token: Token): Token {
  let { start, end, decimal } = token;
  if (/^\d+$/.test(decimal) && text.charAt(start - 1) === '.' && !/[\p{L}\p{N}.]/u.test(text.charAt(start - 2) || ' ')) {
    decimal = `0.${text.slice(start, end)}`;
    start -= 1;
  }
  const fraction = FRACTIONS[text.charAt(end)];
  if (fraction !== undefined && !decimal.includes('.')) {
    decimal += fraction;
    end += 1;
  }
  const power = POWERS[text.charAt(end)];
  if (power !== undefined && !/[兆字]/.test(text.charAt(end + 1))) {
    decimal = shiftDecimal(decimal, power);
    end += 1;
  }
  return hasMinus(text, start) ? { start: start - 1, end, decimal: `-${decimal}` } : { start, end, decimal };
}

function tokensOf(text: string, run: string, at: number, format: NumberFormat): Token[] {
  const first = run.charAt(0);
  if (first >= '0' && first <= '9') return splitRun(run, at, format).map((token) => dress(text, token));
  const fraction = FRACTIONS[first];
  if (fraction !== undefined) return [{ start: at, end: at + 1, decimal: `0${fraction}` }];
  const numeral = readHanNumeral(run, text.slice(at + run.length, at + run.length + 2));
  return numeral === null ? [] : [{ start: at, end: at + run.length, decimal: String(numeral) }];
}

/** "1.国内30GB；2.超出3元/GB；3.500元封顶": length of a list mark that clings to a number, when the mark before it stands too. */
function listMark(text: string, run: string, at: number): number {
  const count = /^(\d{1,2})\.\d/.exec(run)?.[1];
  if (count === undefined || !/[；;。\n]\s*$/.test(text.slice(Math.max(0, at - 3), at))) return 0;
  const previous = text.lastIndexOf(`${Number(count) - 1}.`, at);
  return previous >= 0 &&
    /(?:^|[；;。:：\n]\s*)$/.test(text.slice(Math.max(0, previous - 3), previous)) &&
    !/\d/.test(text.charAt(previous + count.length + 1))
    ? count.length + 1
    : 0;
}

/** All numbers of a text, in order. Never throws. */
export function readNumbers(text: string, format: NumberFormat = 'auto'): NumberReading[] {
  if (!ANY.test(text) && !ANY.test(foldWidth(text))) return [];
  const folded = foldWidth(text);
  const found: NumberReading[] = [];
  let taken = 0;
  for (const match of folded.matchAll(RUN)) {
    if (match.index < taken) continue;
    const mark = listMark(folded, match[0], match.index);
    for (const { start, end, decimal } of tokensOf(folded, match[0].slice(mark), match.index + mark, format)) {
      if (start < taken) continue;
      found.push(reading(text, start, end, numberValue(decimal)));
      taken = end;
    }
  }
  const numbers = WITH_POWER.test(folded) ? joinPowers(text, folded, found) : found;
  return POWERS_OF_TEN.test(folded) ? withoutPowers(folded, numbers) : numbers;
}

const WITH_POWER = /\d[千万萬亿億천만억]/;

/** What is added to a power of ten: "4만4000", "1万2千", and behind a space, where it cannot be another amount, "3만 5,000". */
function continues(folded: string, left: NumberReading, right: NumberReading): boolean {
  const power = POWERS[folded.charAt(left.end - 1)];
  const gap = right.start - left.end;
  if (power === undefined || gap > 1 || right.value.number >= 10 ** power || /^\s?[a-z]/i.test(folded.slice(right.end, right.end + 2)))
    return false;
  const whole = [left, right].every(({ value }) => Number.isSafeInteger(value.number));
  return whole && (gap === 0 || (folded.charAt(left.end) === ' ' && right.value.number * 10 >= 10 ** power));
}

function joinPowers(text: string, folded: string, found: readonly NumberReading[]): NumberReading[] {
  const joined: NumberReading[] = [];
  for (const number of found) {
    const last = joined.at(-1);
    if (!last || !continues(folded, last, number)) joined.push(number);
    else joined[joined.length - 1] = reading(text, last.start, number.end, numberValue(String(last.value.number + number.value.number)));
  }
  return joined;
}

/** "1E+03", as spreadsheets print large numbers: neither 1 nor 3, so no number is read rather than a wrong one. */
const POWERS_OF_TEN = /\de[+-]?\d/i;

function withoutPowers(folded: string, found: readonly NumberReading[]): NumberReading[] {
  const powers = [...folded.matchAll(/\d[\d.,]*e[+-]?\d+/gi)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  return found.filter(({ start, end }) => !powers.some((power) => start < power.end && power.start < end));
}
