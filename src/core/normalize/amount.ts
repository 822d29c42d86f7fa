/** One amount of money from one cell, and the reason for its currency. */
import { moneyToNumber, notice, type Fact, type Money, type Notice, type RawField } from '../model/index.ts';
import { readMoneys, type MoneyReading } from '../fineprint/index.ts';
import { numbersOf } from './number-format.ts';
import { plainText } from './identity.ts';
import { cellNotice, derived, fieldFact, notStated, part, placeOf, stated, textOf, type Part } from './part.ts';

/** How amounts without a currency are read. */
export interface MoneyContext {
  readonly currency: string | null;
  readonly country: string | null;
  /** The fact behind `currency`: a cell of the row, the profile or the country. */
  readonly currencyFact: Fact;
}

export interface AmountPart extends Part<Money | null> {
  /** True when the cell itself settles the currency by a sign or code. */
  readonly printsCurrency: boolean;
}

const FREE = /^(?:free|gratis|gratuit|grátis|kostenlos|免费|免費|無料|무료)$/i;
/** A number without any sign: what the column's unit applies to. */
const BARE = /^[-−\d.,'\s]+$/;

/** Reads the first amount of a cell. A cell in fen is hundredths of a yuan; the word "free" is an amount of zero. */
export function readAmount(path: string, field: RawField | undefined, context: MoneyContext): AmountPart {
  if (field === undefined) return bare(part(null, [notStated(path)]));
  const text = plainText(field) === null || field.hint.notStated?.includes(textOf(field).trim()) ? '' : textOf(field);
  if (text === '') return bare(part(null, [notStated(path)], field.cells.length > 0 ? [cellNotice('placeholder-value', field)] : []));
  if (FREE.test(text.trim()))
    return bare(part({ units: 0, scale: 0, currency: context.currency }, [fieldFact(path, 0, 'free-word', field)]));
  const found = readMoneys(text, { numbers: numbersOf(field), currency: context.currency, country: context.country, bare: true });
  const [first] = found;
  if (first === undefined)
    return bare(part(null, [notStated(path)], [cellNotice('unreadable-value', field, { hint: 'An amount such as 29.99 was expected.' })]));
  const money = BARE.test(first.text) ? inUnit(first.value.money, field.hint.unit) : first.value.money;
  if (money.units < 0)
    return bare(
      part(
        null,
        [notStated(path)],
        [notice('suspicious-value', { ...placeOf(field), hint: 'The amount was left out.' }, 'A price below zero is implausible.')],
      ),
    );
  const { facts, notices } = part(
    money,
    [fieldFact(path, moneyToNumber(money), 'money', field, first)],
    amountNotices(field, money, found),
  );
  return { value: money, facts, notices, printsCurrency: !first.value.currencyAssumed && money.currency !== null };
}

const bare = (amount: Part<Money | null>): AmountPart => ({ ...amount, printsCurrency: false });

function amountNotices(field: RawField, money: Money, found: readonly MoneyReading[]): Notice[] {
  const notices: Notice[] = [];
  const assumed = field.mapped === undefined && found[0]?.value.currencyAssumed === true;
  if (money.currency === null)
    notices.push(cellNotice('currency-unknown', field, { hint: 'Give the currency with --currency or in the profile.' }));
  else if (assumed && /[$¥￥]|kr|Rs/.test(textOf(field)))
    notices.push(cellNotice('currency-assumed', field, { hint: `Read as ${money.currency}.` }));
  if (found.length > 1) notices.push(cellNotice('partly-read-value', field, { hint: 'The first amount was taken.' }));
  return notices;
}

/** Chinese filings of one carrier give amounts in fen (分): hundredths of a yuan. */
function inUnit(money: Money, unit: string | undefined): Money {
  return unit === 'fen' || unit === 'cent' ? { ...money, scale: money.scale + 2 } : money;
}

/** Why an amount is in its currency: its own cell says so, or the row, the profile or the country does. */
export function currencyFact({ value, facts, printsCurrency }: AmountPart, context: MoneyContext): Fact {
  const evidence = facts[0]?.evidence ?? [];
  const currency = value?.currency ?? null;
  if (printsCurrency && evidence.length > 0) return stated('price.currency', currency, 'currency-sign', evidence);
  // A sign of several currencies ("$") may belong to another one than the row's: the country settles it.
  return currency === context.currencyFact.value ? context.currencyFact : derived('price.currency', currency, 'currency-sign', evidence);
}
