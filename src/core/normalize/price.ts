/** Recurring prices as steps: the introductory price and the one that follows it. */
import { moneyToNumber, PERIOD_PATTERN, type Money, type Notice, type Period, type PriceStep, type RawField, type Tax } from '../model/index.ts';
import { readMoneys, readNumbers, readPeriods } from '../fineprint/index.ts';
import { plainText } from './identity.ts';
import { cellNotice, derived, evidenceOf, fieldFact, notStated, part, quote, stated, textOf, type Part } from './part.ts';

export interface PriceFields {
  readonly price: RawField | undefined;
  readonly promo: RawField | undefined;
  readonly promoMonths: RawField | undefined;
  readonly afterPromo: RawField | undefined;
}

/** What holds for all amounts of a row. */
export interface PriceTerms {
  readonly period: Period;
  readonly tax: Tax;
}

/** How amounts without a currency are read. */
export interface MoneyContext {
  readonly currency: string | null;
  readonly country: string | null;
}

/** Reads the first amount of a cell. A cell in fen is hundredths of a yuan. */
export function readAmount(path: string, field: RawField | undefined, context: MoneyContext): Part<Money | null> {
  if (field === undefined) return part(null, [notStated(path)]);
  const text = plainText(field) === null || field.hint.notStated?.includes(textOf(field).trim()) ? '' : textOf(field);
  if (text === '') return part(null, [notStated(path)], field.cells.length > 0 ? [cellNotice('placeholder-value', field)] : []);
  const found = readMoneys(text, { numbers: field.hint.numbers, currency: context.currency, country: context.country, bare: true });
  const [first] = found;
  if (first === undefined) return part(null, [notStated(path)], [cellNotice('unreadable-value', field, { hint: 'An amount such as 29.99 was expected.' })]);
  const money = inUnit(first.value.money, field.hint.unit);
  const cell = field.cells[0];
  const exact = cell && field.mapped === undefined ? [quote(cell, first.start, first.end)] : evidenceOf(field);
  return part(money, [stated(path, moneyToNumber(money), 'money', exact)], amountNotices(field, money, found.length, first.value.currencyAssumed && field.mapped === undefined));
}

function amountNotices(field: RawField, money: Money, amounts: number, assumed: boolean): Notice[] {
  const notices: Notice[] = [];
  if (money.currency === null) notices.push(cellNotice('currency-unknown', field, { hint: 'Give the currency with --currency or in the profile.' }));
  else if (assumed && /[$¥￥]|kr|Rs/.test(textOf(field))) notices.push(cellNotice('currency-assumed', field, { hint: `Read as ${money.currency}.` }));
  if (amounts > 1) notices.push(cellNotice('partly-read-value', field, { hint: 'The first amount was taken.' }));
  return notices;
}

/** Chinese filings of one carrier give amounts in fen (分): hundredths of a yuan. */
function inUnit(money: Money, unit: string | undefined): Money {
  return unit === 'fen' || unit === 'cent' ? { ...money, scale: money.scale + 2 } : money;
}

/** The length of time a cell names: a period word, a count of days or of months by the profile's unit. */
export function readPeriod(field: RawField | undefined): Period | null {
  const text = plainText(field)?.toLowerCase() ?? null;
  if (text === null || field === undefined) return null;
  if (PERIOD_PATTERN.test(text)) return text;
  const count = readNumbers(text)[0]?.value.number;
  if (field.hint.unit === 'days' && count !== undefined && /^\d+$/.test(text)) return `${count}d`;
  if (field.hint.unit === 'months' && count !== undefined && /^\d+$/.test(text)) return count === 1 ? 'month' : count === 12 ? 'year' : `${count * 30}d`;
  return readPeriods(text)[0]?.value ?? null;
}

const TAX_WORDS: readonly (readonly [RegExp, Tax])[] = [
  [/var(?:y|ies)/i, 'varies'],
  [/exclu|not included|plus tax|\+ ?tax|未税|不含|exkl|hors taxe|\bht\b|without/i, 'excluded'],
  [/inclu|含税|ttc|inkl|税込|with tax/i, 'included'],
];

function readTax(field: RawField | undefined): Part<Tax> {
  const text = plainText(field);
  if (field === undefined || text === null) return part('not-stated', [notStated('price.tax')]);
  const value = TAX_WORDS.find(([pattern]) => pattern.test(text))?.[1];
  if (value === undefined) return part('not-stated', [notStated('price.tax')], [cellNotice('unreadable-value', field, { hint: 'Expected words such as included, excluded or varies.' })]);
  return part(value, [fieldFact('price.tax', value, 'tax-word', field)]);
}

/** The period a price is charged for: its own cell, else the validity of the purchase, else a month. */
function pricePeriod(period: RawField | undefined, validity: RawField | undefined): Part<Period> {
  const [own, valid] = [readPeriod(period), readPeriod(validity)];
  if (own !== null && period) return part(own, [fieldFact('price.period', own, 'period', period)]);
  if (valid !== null && validity) return part(valid, [fieldFact('price.period', valid, 'period-of-validity', validity)]);
  return part('month', [derived('price.period', 'month', 'assumed-month')], period && plainText(period) !== null ? [cellNotice('unreadable-value', period)] : []);
}

/** Period and tax, which hold for every amount of the row. */
export function readPriceTerms(period: RawField | undefined, validity: RawField | undefined, tax: RawField | undefined): Part<PriceTerms> {
  const [length, taxed] = [pricePeriod(period, validity), readTax(tax)];
  return part({ period: length.value, tax: taxed.value }, [...length.facts, ...taxed.facts], [...length.notices, ...taxed.notices]);
}

/** Price steps, ordered by first month. Empty when no price is stated; a plan without a price is never costed as free. */
export function readPrices(fields: PriceFields, terms: Part<PriceTerms>, context: MoneyContext): Part<readonly PriceStep[]> {
  const amount = readAmount('price.amount', fields.price, context);
  const promo = fields.promo ? readAmount('price.introductory', fields.promo, context) : NOTHING;
  const after = fields.afterPromo ? readAmount('price.after', fields.afterPromo, context) : NOTHING;
  const months = readMonths(fields.promoMonths);
  const steps = priceSteps({ amount: amount.value, promo: promo.value, after: after.value, months: months.value }, terms.value);
  const priced = steps.length > 0 ? terms : NOTHING;
  const introductory = [promo, after, months].flatMap((piece) => piece.facts.filter((fact) => fact.certainty !== 'not-stated'));
  return part(steps, [...amount.facts, ...priced.facts, ...introductory], [...amount.notices, ...promo.notices, ...after.notices, ...priced.notices, ...months.notices]);
}

const NOTHING: Part<null> = part(null);

interface Amounts {
  readonly amount: Money | null;
  readonly promo: Money | null;
  readonly after: Money | null;
  readonly months: number | null;
}

function priceSteps({ amount, promo, after, months }: Amounts, common: PriceTerms): PriceStep[] {
  const step = (kind: PriceStep['kind'], money: Money, fromMonth: number, toMonth: number | null, headline: boolean): PriceStep => ({ kind, headline, amount: money, ...common, fromMonth, toMonth });
  const next = (months ?? 0) + 1;
  // A label may print the introductory price as the price and the standing one as "price after".
  if (amount && after) return [step('introductory', amount, 1, months, true), step('standard', after, Math.max(2, next), null, false)];
  const different = amount && promo && moneyToNumber(amount) !== moneyToNumber(promo);
  if (amount && promo && (different || months !== null)) return [step('introductory', promo, 1, months, false), step('standard', amount, Math.max(2, next), null, true)];
  if (amount) return [step('standard', amount, 1, null, true)];
  return promo ? [step('introductory', promo, 1, months, true)] : [];
}

function readMonths(field: RawField | undefined): Part<number | null> {
  const text = plainText(field);
  if (field === undefined || text === null) return part(null);
  const count = readNumbers(text)[0]?.value.number;
  if (count === undefined || !Number.isInteger(count) || count < 1 || count > 600) return part(null);
  return part(count, [fieldFact('price.introductory_months', count, 'months', field)]);
}

