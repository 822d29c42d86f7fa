/** Lengths of time from cells: how long a price, an allowance or a purchase lasts. */
import { PERIOD_PATTERN, type Period, type RawField } from '../model/index.ts';
import { readNumbers, readPeriods } from '../fineprint/index.ts';
import { plainText } from './identity.ts';
import { cellNotice, derived, fieldFact, part, type Part } from './part.ts';

const MONTHS: Readonly<Record<number, Period>> = { 1: 'month', 3: 'quarter', 12: 'year' };
/** The unit behind a slash, as a profile cuts it out of "1899元/年". A map, since a cell may say "__proto__". */
const UNIT_WORDS: ReadonlyMap<string, Period> = new Map([
  ['年', 'year'],
  ['季', 'quarter'],
  ['季度', 'quarter'],
  ['月', 'month'],
  ['个月', 'month'],
  ['周', 'week'],
  ['日', 'day'],
  ['天', 'day'],
]);
const days = (count: number): Period => (count === 1 ? 'day' : `${count}d`);

/** The length of time a cell names: a period word, a count of days or of months by the profile's unit. */
export function readPeriod(field: RawField | undefined): Period | null {
  const text = plainText(field)?.toLowerCase() ?? null;
  if (text === null || field === undefined) return null;
  if (text === '1d') return 'day';
  const word = UNIT_WORDS.get(text);
  if (word !== undefined) return word;
  if (PERIOD_PATTERN.test(text)) return text;
  const { unit } = field.hint;
  const count =
    (unit === 'days' || unit === 'months') && /^\d+(?:\.0+)?$/.test(text) ? readNumbers(text, 'point')[0]?.value.number : undefined;
  if (count !== undefined) return counted(count, unit === 'days' ? 1 : 30);
  return readPeriods(text)[0]?.value ?? null;
}

function counted(count: number, length: 1 | 30): Period | null {
  if (!Number.isInteger(count) || count < 1 || count * length > 9999) return null;
  return (length === 30 ? MONTHS[count] : undefined) ?? days(count * length);
}

/** The period a price is charged for: its own cell, else the validity of the purchase, else a month. */
export function readPricePeriod(period: RawField | undefined, validity: RawField | undefined): Part<Period> {
  const [own, valid] = [readPeriod(period), readPeriod(validity)];
  if (own !== null && period) return part(own, [fieldFact('price.period', own, 'period', period)]);
  const unread = period && plainText(period) !== null ? [cellNotice('unreadable-value', period)] : [];
  if (valid !== null && validity)
    return part(valid, [derived('price.period', valid, 'period-of-validity', fieldFact('', valid, '', validity).evidence)], unread);
  return part('month', [derived('price.period', 'month', 'assumed-month')], unread);
}

/** How long one purchase lasts; null when not stated. */
export function readValidity(field: RawField | undefined): Part<Period | null> {
  const value = readPeriod(field);
  if (field === undefined || plainText(field) === null) return part(null);
  return value === null
    ? part(null, [], [cellNotice('unreadable-value', field, { hint: 'A length of time such as 28 days was expected.' })])
    : part(value, [fieldFact('validity', value, 'period', field)]);
}
