/** One-time, recurring and termination charges: single amounts, `Label: amount` lists and parallel lists. */
import {
  isPlaceholder,
  moneyToNumber,
  type Charge,
  type Evidence,
  type Fact,
  type Notice,
  type RawCell,
  type RawField,
} from '../model/index.ts';
import { readMoneys } from '../fineprint/index.ts';
import { numbersOf } from './number-format.ts';
import type { MoneyContext } from './amount.ts';
import { plainText } from './identity.ts';
import { cellNotice, derived, evidenceOf, fieldFact, part, quote, stated, textOf, type Part } from './part.ts';

/** An item of a list inside a cell. */
interface Item {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The items of a list, blank ones too: in parallel lists the place counts. A separator at the end begins no item. */
function items(text: string, separator: string): Item[] {
  const found: Item[] = [];
  let start = 0;
  for (const piece of text.split(separator)) {
    found.push({ text: piece, start, end: start + piece.length });
    start += piece.length + separator.length;
  }
  while (found.at(-1)?.text.trim() === '') found.pop();
  return found;
}

/** Reads a field of charges. `fallback` names a single amount that stands without a label. */
export function readCharges(
  path: string,
  field: RawField | undefined,
  fallback: string | null,
  context: MoneyContext,
): Part<readonly Charge[]> {
  if (field === undefined || (plainText(field) === null && field.labels === undefined)) return part([]);
  const separator = field.hint.separator ?? ';';
  const listed = plainText(field) === null ? [] : items(textOf(field), separator);
  const labels = field.labels && !isPlaceholder(field.labels.text) ? items(field.labels.text, separator) : [];
  const amounts = labels.length > 0 ? listed : listed.filter(({ text }) => text.trim() !== '');
  const count = Math.max(labels.length, amounts.length);
  const read = Array.from({ length: count }, (_, i) => readCharge(field, amounts[i], labels[i], fallback, context));
  const facts = read.map((charge, i) => chargeFact(`${path}.${i}`, charge, field, amounts[i], labels[i]));
  return part(read, facts, listNotices(field, labels, amounts));
}

/** "Up to 8.95" and "from 20" are bounds, not amounts. */
const BOUND = /^\s*(?:up to|max\b|from\b|starting|jusqu|à partir|hasta|desde|a partir|bis zu|ab\b)|起$/i;

function readCharge(
  field: RawField,
  amount: Item | undefined,
  label: Item | undefined,
  fallback: string | null,
  context: MoneyContext,
): Charge {
  const [, name, rest] = (/^([^:：]+)[:：](.+)$/s.exec(amount?.text ?? '') ?? []).map((part) => part.trim());
  const printed = label?.text ?? name;
  const text = (label === undefined && rest !== undefined ? rest : (amount?.text ?? '')).trim();
  const [money] = readMoneys(text, { numbers: numbersOf(field), currency: context.currency, country: context.country, bare: true });
  // "15.00 (only in AT&T stores)" says more than a number: the words are kept beside it.
  const says = /\p{L}/u.test(text);
  return {
    label: printed?.replace(/\s+/g, ' ').trim() || fallback,
    amount: money && !BOUND.test(text) ? money.value.money : null,
    wording: says || !money ? text || null : null,
  };
}

function chargeFact(path: string, charge: Charge, field: RawField, amount: Item | undefined, label: Item | undefined): Fact {
  const value = charge.amount ? moneyToNumber(charge.amount) : (charge.wording ?? charge.label);
  if (field.hint.constant !== undefined) return derived(path, value, 'profile-constant');
  const evidence = [...quoted(field.labels, label), ...quoted(field.mapped === undefined ? field.cells[0] : undefined, amount)];
  return stated(path, value, 'charge', evidence.length > 0 ? evidence : evidenceOf(field));
}

const quoted = (cell: RawCell | undefined, item: Item | undefined): Evidence[] =>
  cell && item && item.text.trim() !== '' ? [quote(cell, item.start, item.end)] : [];

function listNotices(field: RawField, labels: readonly Item[], amounts: readonly Item[]): Notice[] {
  if (labels.length === 0 || labels.length === amounts.length) return [];
  return [cellNotice('list-length-mismatch', field, { hint: `${labels.length} names stand beside ${amounts.length} amounts.` })];
}

/** The early termination charge; words such as "Up to $750" are kept as wording. */
export function readTermination(field: RawField | undefined, context: MoneyContext): Part<Charge | null> {
  const text = plainText(field);
  if (field === undefined || text === null) return part(null);
  const [money] = readMoneys(text, { numbers: numbersOf(field), currency: context.currency, country: context.country, bare: true });
  const words = /\p{L}{2,}/u.test(text.replace(/\b[A-Z]{3}\b/g, ''));
  const charge: Charge = { label: null, amount: money && !words ? money.value.money : null, wording: words || !money ? text : null };
  return part(charge, [fieldFact('termination', charge.amount ? moneyToNumber(charge.amount) : charge.wording, 'charge', field)]);
}

/** The single activation charge of the open format, as a charge among the one-time ones. */
export function readActivation(field: RawField | undefined, context: MoneyContext): Part<readonly Charge[]> {
  return field === undefined ? part([]) : readCharges('charges.activation', field, 'Activation', context);
}
