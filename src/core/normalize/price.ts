/** Recurring prices as steps: the introductory price and the one that follows it. */
import { compareMoney, type Money, type Notice, type Period, type PriceStep, type RawField, type Tax } from '../model/index.ts';
import { readNumbers } from '../fineprint/index.ts';
import { currencyFact, readAmount, type AmountPart, type MoneyContext } from './amount.ts';
import { plainText } from './identity.ts';
import { cellNotice, fieldFact, notStated, part, type Part } from './part.ts';
import { readPricePeriod } from './period.ts';

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
  /** What is said when the row states these terms and no price they could belong to. */
  readonly withoutPrice: readonly Notice[];
}

const TAX_WORDS: readonly (readonly [RegExp, Tax])[] = [
  [/var(?:y|ies)/i, 'varies'],
  [/excl|not incl|plus tax|\+ ?tax|未税|不含|exkl|hors taxe|\bht\b|without/i, 'excluded'],
  [/incl|含税|ttc|inkl|税込|with tax/i, 'included'],
];

function readTax(field: RawField | undefined): Part<Tax> {
  const text = plainText(field);
  if (field === undefined || text === null) return part('not-stated', [notStated('price.tax')]);
  const value = TAX_WORDS.find(([pattern]) => pattern.test(text))?.[1];
  if (value === undefined)
    return part(
      'not-stated',
      [notStated('price.tax')],
      [cellNotice('unreadable-value', field, { hint: 'Expected words such as included, excluded or varies.' })],
    );
  return part(value, [fieldFact('price.tax', value, 'tax-word', field)]);
}

/** Period and tax, which hold for every amount of the row. */
export function readPriceTerms(period: RawField | undefined, validity: RawField | undefined, tax: RawField | undefined): Part<PriceTerms> {
  const [length, taxed] = [readPricePeriod(period, validity), readTax(tax)];
  const idle = [period, tax].filter((field) => field !== undefined && field.cells.length > 0 && plainText(field) !== null) as RawField[];
  const withoutPrice = idle.map((field) =>
    cellNotice('partly-read-value', field, { hint: 'No price is stated that this could belong to.' }),
  );
  return part(
    { period: length.value, tax: taxed.value, withoutPrice },
    [...length.facts, ...taxed.facts],
    [...length.notices, ...taxed.notices],
  );
}

/** Price steps, ordered by first month. Empty when no price is stated; a plan without a price is never costed as free. */
export function readPrices(fields: PriceFields, terms: Part<PriceTerms>, context: MoneyContext): Part<readonly PriceStep[]> {
  const amount = readAmount('price.amount', fields.price, context);
  if (amount.value !== null && !fields.promo && !fields.promoMonths && !fields.afterPromo)
    return onePrice(amount, amount.value, terms, context);
  const promo = fields.promo ? readAmount('price.introductory', fields.promo, context) : NOTHING;
  const after = fields.afterPromo ? readAmount('price.after', fields.afterPromo, context) : NOTHING;
  const months = readMonths(fields.promoMonths);
  const notices = [...amount.notices, ...promo.notices, ...after.notices, ...months.notices];
  const steps = priceSteps({ amount: amount.value, promo: promo.value, after: after.value, months: months.value }, terms.value);
  const [printed] = steps.filter(({ headline }) => headline);
  const source = [amount, after, promo].find(({ value }) => value !== null && value === printed?.amount);
  const currency = source ? [currencyFact(source, context)] : context.currencyFact.certainty === 'stated' ? [context.currencyFact] : [];
  if (!printed) return part(steps, [...amount.facts, ...currency], [...notices, ...terms.value.withoutPrice]);
  const introductory = [promo, after, months].flatMap((piece) => piece.facts.filter((fact) => fact.certainty !== 'not-stated'));
  return part(
    steps,
    [...amount.facts, ...currency, ...terms.facts, ...introductory],
    terms.notices.length > 0 ? [...notices, ...terms.notices] : notices,
  );
}

/** Most rows: one price and nothing about a promotion. */
function onePrice(amount: AmountPart, money: Money, terms: Part<PriceTerms>, context: MoneyContext): Part<readonly PriceStep[]> {
  const { period, tax } = terms.value;
  const step: PriceStep = { kind: 'standard', headline: true, amount: money, period, tax, fromMonth: 1, toMonth: null };
  return part(
    [step],
    [...amount.facts, currencyFact(amount, context), ...terms.facts],
    terms.notices.length > 0 ? [...amount.notices, ...terms.notices] : amount.notices,
  );
}

const NOTHING: AmountPart = { ...part(null), printsCurrency: false };

interface Amounts {
  readonly amount: Money | null;
  readonly promo: Money | null;
  readonly after: Money | null;
  readonly months: number | null;
}

function priceSteps({ amount, promo, after, months }: Amounts, { period, tax }: PriceTerms): PriceStep[] {
  const step = (kind: PriceStep['kind'], money: Money, fromMonth: number, toMonth: number | null, headline: boolean): PriceStep => ({
    kind,
    headline,
    amount: money,
    period,
    tax,
    fromMonth,
    toMonth,
  });
  // A label may print the introductory price as the price and the standing one as "price after".
  const first = after && amount ? amount : promo;
  const standing = after ?? amount;
  if (!standing) return promo ? [step('introductory', promo, 1, months, true)] : [];
  if (!first || (months === null && sameAmount(first, standing))) return [step('standard', standing, 1, null, true)];
  const printsFirst = first === amount;
  return [step('introductory', first, 1, months, printsFirst), step('standard', standing, (months ?? 1) + 1, null, !printsFirst)];
}

const sameAmount = (a: Money, b: Money): boolean => a.currency === b.currency && compareMoney(a, b) === 0;

function readMonths(field: RawField | undefined): Part<number | null> {
  const text = plainText(field);
  if (field === undefined || text === null) return part(null);
  const count = readNumbers(text)[0]?.value.number;
  if (count === 0) return part(null, [], [cellNotice('placeholder-value', field)]);
  if (count === undefined || !Number.isInteger(count) || count < 1 || count > 600)
    return part(null, [], [cellNotice('unreadable-value', field, { hint: 'A number of months was expected.' })]);
  return part(count, [fieldFact('price.introductory_months', count, 'months', field)]);
}
