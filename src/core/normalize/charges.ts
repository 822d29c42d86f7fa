/** One-time, recurring and termination charges: single amounts, `Label: amount` lists and parallel lists. */
import { moneyToNumber, type Charge, type Fact, type Notice, type RawCell, type RawField } from '../model/index.ts';
import { readMoneys } from '../fineprint/index.ts';
import { plainText } from './identity.ts';
import { cellNotice, derived, evidenceOf, part, quote, stated, textOf, type Part } from './part.ts';
import type { MoneyContext } from './price.ts';

/** An item of a list inside a cell. */
interface Item {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function items(text: string, separator: string): Item[] {
  const found: Item[] = [];
  let start = 0;
  for (const piece of text.split(separator)) {
    if (piece.trim() !== '') found.push({ text: piece, start, end: start + piece.length });
    start += piece.length + separator.length;
  }
  return found;
}

/** Reads a field of charges. `fallback` names a single amount that stands without a label. */
export function readCharges(path: string, field: RawField | undefined, fallback: string | null, context: MoneyContext): Part<readonly Charge[]> {
  if (field === undefined || (plainText(field) === null && field.labels === undefined)) return part([]);
  const cell = field.cells[0];
  const separator = field.hint.separator ?? ';';
  const amounts = cell && plainText(field) !== null ? items(cell.text, separator) : [];
  const labels = field.labels && !/^null$/i.test(field.labels.text.trim()) ? items(field.labels.text, separator) : [];
  const count = labels.length > 0 ? Math.max(labels.length, amounts.length) : amounts.length;
  const read = Array.from({ length: count }, (_, i) => readCharge(field, amounts[i], labels[i], fallback, context));
  const facts = read.map((charge, i) => chargeFact(`${path}.${i}`, charge, field, cell, amounts[i]));
  return part(read, facts, listNotices(field, labels, amounts));
}

function readCharge(field: RawField, amount: Item | undefined, label: Item | undefined, fallback: string | null, context: MoneyContext): Charge {
  const [, name, rest] = /^\s*([^:：]*[^\s:：])\s*[:：]\s*(.+)$/s.exec(amount?.text ?? '') ?? [];
  const printed = label?.text ?? name;
  const text = (label === undefined && rest !== undefined ? rest : (amount?.text ?? '')).trim();
  const [money] = readMoneys(text, { numbers: field.hint.numbers, currency: context.currency, country: context.country, bare: true });
  // "Up to 8.95" and "15.00 (only in AT&T stores)" say more than a number: the words are kept beside it.
  const says = /\p{L}/u.test(text);
  return { label: printed?.replace(/\s+/g, ' ').trim() ?? fallback, amount: money && !/^(?:up to|jusqu|hasta|bis zu)/i.test(text) ? money.value.money : null, wording: says || !money ? text || null : null };
}

function chargeFact(path: string, charge: Charge, field: RawField, cell: RawCell | undefined, amount: Item | undefined): Fact {
  const value = charge.amount ? moneyToNumber(charge.amount) : charge.wording;
  if (field.hint.constant !== undefined) return derived(path, value, 'profile-constant');
  return stated(path, value, 'charge', cell && amount ? [quote(cell, amount.start, amount.end)] : evidenceOf(field));
}

function listNotices(field: RawField, labels: readonly Item[], amounts: readonly Item[]): Notice[] {
  if (labels.length === 0 || labels.length === amounts.length) return [];
  return [cellNotice('list-length-mismatch', field, { hint: `${labels.length} names stand beside ${amounts.length} amounts.` })];
}

/** The early termination charge; words such as "Up to $750" are kept as wording. */
export function readTermination(field: RawField | undefined, context: MoneyContext): Part<Charge | null> {
  const text = plainText(field);
  if (field === undefined || text === null) return part(null);
  const [money] = readMoneys(text, { numbers: field.hint.numbers, currency: context.currency, country: context.country, bare: true });
  const words = /\p{L}{2,}/u.test(text.replace(/\b[A-Z]{3}\b/g, ''));
  const charge: Charge = { label: null, amount: money && !words ? money.value.money : null, wording: words || !money ? text : null };
  const value = charge.amount ? moneyToNumber(charge.amount) : charge.wording;
  return part(charge, [stated('termination', value, 'charge', evidenceOf(field))]);
}

/** The single activation charge of the open format, as a charge among the one-time ones. */
export function readActivation(field: RawField | undefined, context: MoneyContext): Part<readonly Charge[]> {
  return field === undefined || textOf(field).trim() === '' ? part([]) : readCharges('charges.activation', field, 'Activation', context);
}
