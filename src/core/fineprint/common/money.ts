/**
 * Reads amounts of money with the sign or code before or after: $5 · 5 € · EUR 5 · 10元 · 1c · 99p · Rs. 2.75 · 0.29元/MB.
 * Exact: the amount keeps its printed decimals. A sign shared by many currencies takes its currency from the context.
 */
import { CURRENCY_CODES, moneyFromDecimal, type Money } from '../../model/index.ts';
import { everyMeasure } from '../measures.ts';
import { isWordCharacter, isWordEnd, isWordStart } from './boundary.ts';
import { currencyOfCountry, resolveSign, type CurrencyContext, type CurrencySign, type ResolvedCurrency } from './currency.ts';
import { foldWidth } from './fold.ts';
import type { Measures } from './measures.ts';
import { readNumbers, shiftDecimal, type NumberReading } from './number.ts';
import { oncePer } from './once-per.ts';
import { reading, type NumberOptions, type Reading } from './reading.ts';
import { isBare } from './volume.ts';

export interface MoneyValue {
  readonly money: Money;
  /** True when the currency comes from the context, not from the text. */
  readonly currencyAssumed: boolean;
}
export type MoneyReading = Reading<MoneyValue>;
export interface MoneyOptions extends NumberOptions, CurrencyContext {
  /** Also read numbers without any sign as amounts, for cells that hold a price and nothing else. */
  readonly bare?: boolean;
}

const escape = (sign: string): string => sign.replace(/[$.]/g, '\\$&');
const byLength = (signs: readonly string[]): string =>
  [...signs]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
const CODES = CURRENCY_CODES.join('|');
/** Longest text a sign before an amount can take, with its code and spaces: "MOP $ ". */
const LOOK_BACK = 10;
const beforePattern = ({ moneyBefore }: Measures): RegExp =>
  new RegExp(`(?:(${CODES})\\s?)?(${byLength([...moneyBefore.keys()])})?\\s?$`, 'i');
/** Whole amounts may end in a dash ("5,- €"). A code goes before a sign: "20 CAD" is no 20 cents, "20 KRW" no 20 crowns. */
const afterPattern = ({ money }: Measures): RegExp =>
  new RegExp(`(?:[.,](?:--?|[–—]))?\\s?(?:(?!(?:${CODES})(?![a-z]))(${byLength([...money.keys()])})(?:\\s?(${CODES}))?|(${CODES}))`, 'iy');
const signsOf = oncePer((measures: Measures) => ({ before: beforePattern(measures), after: afterPattern(measures) }));

/** "9€99": the decimals stand after the sign. */
const SPLIT = /[€£](\d{2})(?!\d)/y;

interface Sign {
  readonly sign: CurrencySign | null;
  readonly code: string | null;
  /** Start (before) or end (after) of the sign in the text. */
  readonly at: number;
}

const codeOf = (code: string | undefined): string | null =>
  code === undefined ? null : code.toUpperCase() === 'RMB' ? 'CNY' : code.toUpperCase();

function signBefore(text: string, start: number, floor: number, measures: Measures): Sign | null {
  const from = Math.max(floor, start - LOOK_BACK);
  const match = signsOf(measures).before.exec(text.slice(from, start));
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const at = from + match.index;
  // "R" and "Rs" are signs only as words of their own: not the end of "for", and not lower-case letters.
  const first = text.charAt(at);
  if (isWordCharacter(first) && (!isWordStart(text, at) || (first !== first.toUpperCase() && !/^kr|^ks/i.test(match[2] ?? ''))))
    return null;
  return { sign: measures.moneyBefore.get(match[2]?.toLowerCase() ?? '') ?? null, code: codeOf(match[1]), at };
}

function signAfter(text: string, number: NumberReading, measures: Measures): Sign | null {
  const pattern = signsOf(measures).after;
  pattern.lastIndex = number.end;
  const match = pattern.exec(text);
  if (!match) return null;
  const end = number.end + match[0].length;
  const word = (match[1] ?? '').toLowerCase();
  if (isWordCharacter(text.charAt(end - 1)) && !isWordEnd(text, end)) return null;
  if (measures.notMoney.test(text.slice(number.end, number.end + 6))) return null;
  // "$5 $10": a sign with a digit right behind it belongs to the next amount.
  if ((word === '$' || word === '£' || word === '¥') && /^\d/.test(text.slice(end, end + 1))) return null;
  return { sign: measures.money.get(word) ?? null, code: codeOf(match[2] ?? match[3]), at: end };
}

/** "c" and "p" need more than the letter: "720p" is a picture, "Section 5 c" a clause. */
function isPlausibleCoin(text: string, number: NumberReading, after: Sign, context: CurrencyContext): boolean {
  const letters = text.slice(number.end, after.at);
  if (!/^[cp]$/i.test(letters.trim())) return true;
  if (letters !== letters.trim() || number.value.number >= 240) return false;
  const tail = /^\s?(?:\/|per\b|a\b|each\b|for\b|every\b)/i.test(text.slice(after.at, after.at + 8));
  return tail || (letters === 'p' && (context.currency ?? currencyOfCountry(context.country)) === 'GBP');
}

function settle(before: Sign | null, after: Sign | null, context: CurrencyContext): ResolvedCurrency {
  const code = before?.code ?? after?.code ?? null;
  if (code !== null) return { currency: code, assumed: false };
  const sign = before?.sign ?? after?.sign;
  if (sign) return resolveSign(sign, context);
  const currency = context.currency ?? currencyOfCountry(context.country);
  return { currency, assumed: currency !== null };
}

function decimalOf(text: string, number: NumberReading, shift: number): { decimal: string; end: number } {
  const { decimal } = number.value;
  SPLIT.lastIndex = number.end;
  const cents = decimal.includes('.') ? null : SPLIT.exec(text);
  if (cents) return { decimal: `${decimal}.${cents[1] ?? ''}`, end: number.end + cents[0].length };
  return { decimal: shift === 0 ? decimal : shiftDecimal(decimal, shift), end: number.end };
}

/** A minus before the sign: "-$5.00" at the start of a cell. */
function negate(text: string, start: number, decimal: string): { start: number; decimal: string } {
  const minus = /^\s*(?:\(\s*)?[-−]$/.test(text.slice(0, start)) && !decimal.startsWith('-');
  return minus ? { start: start - 1, decimal: `-${decimal}` } : { start, decimal };
}

/** "1.000$00": the sign of the escudo stands before its hundredths. */
const ESCUDO = /\$(\d{2})(?!\d)/y;

function escudosAt(text: string, folded: string, number: NumberReading, context: CurrencyContext): MoneyReading | null {
  const currency = context.currency ?? currencyOfCountry(context.country);
  if (currency !== 'CVE' || number.value.decimal.includes('.')) return null;
  ESCUDO.lastIndex = number.end;
  const match = ESCUDO.exec(folded);
  const money = match && moneyFromDecimal(`${number.value.decimal}.${match[1] ?? ''}`, currency);
  return money && reading(text, number.start, ESCUDO.lastIndex, { money, currencyAssumed: true });
}

function moneyAt(
  text: string,
  folded: string,
  number: NumberReading,
  floor: number,
  options: MoneyOptions,
  measures: Measures,
): MoneyReading | null {
  const escudos = escudosAt(text, folded, number, options);
  if (escudos) return escudos;
  const before = signBefore(folded, number.start, floor, measures);
  const candidate = signAfter(folded, number, measures);
  const after =
    candidate && isPlausibleCoin(folded, number, candidate, options) && !(before?.sign && candidate.sign && candidate.sign.shift < 0)
      ? candidate
      : null;
  if (!before && !after && !(options.bare && isBare(folded, number))) return null;
  const kept = before?.sign && after?.sign && !before.sign.family && after.sign.currency !== before.sign.currency ? null : after;
  const { currency, assumed } = settle(before, kept, options);
  const read = decimalOf(folded, number, before?.sign ? 0 : (kept?.sign?.shift ?? 0));
  const { start, decimal } = negate(folded, before?.at ?? number.start, read.decimal);
  const money = moneyFromDecimal(decimal, currency);
  return money && reading(text, start, Math.max(read.end, kept?.at ?? 0), { money, currencyAssumed: assumed });
}

/** Amounts at numbers that were already read; lets the engine read the numbers of a text once. */
export function moneysAt(
  text: string,
  numbers: readonly NumberReading[],
  options: MoneyOptions = {},
  measures: Measures = everyMeasure(),
): MoneyReading[] {
  const folded = foldWidth(text);
  const found: MoneyReading[] = [];
  let floor = 0;
  for (const number of numbers) {
    if (number.start < floor) continue;
    const read = moneyAt(text, folded, number, floor, options, measures);
    floor = read?.end ?? number.end;
    if (read) found.push(read);
  }
  return found;
}

/** All amounts of a text, in order. Never throws. */
export function readMoneys(text: string, options: MoneyOptions = {}): MoneyReading[] {
  return moneysAt(text, readNumbers(text, options.numbers), options);
}
