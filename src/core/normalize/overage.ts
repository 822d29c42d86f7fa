/** The structured overage: "$10.00/50GB" in one cell, or an amount and its unit in two. */
import { BYTES_PER_MB, type Evidence, type Money, type Notice, type RawField, type Volume } from '../model/index.ts';
import { readMoneys, readNumbers, readUnitPrices, readVolumes } from '../fineprint/index.ts';
import { plainText } from './identity.ts';
import { cellNotice, evidenceOf, quote } from './part.ts';
import type { MoneyContext } from './price.ts';

export interface Overage {
  readonly price: Money;
  /** What one price buys; null when the unit is not stated. */
  readonly volume: Volume | null;
  readonly evidence: readonly Evidence[];
}

export interface OverageReading {
  readonly overage: Overage | null;
  /** True when the cell holds words rather than a price: it is fine print. */
  readonly prose: boolean;
  readonly notices: readonly Notice[];
}

const UNIT_BYTES: Record<string, number> = { kb: BYTES_PER_MB / 1000, mb: BYTES_PER_MB, gb: BYTES_PER_MB * 1000, tb: BYTES_PER_MB * 1_000_000 };

/** Reads the overage of a row. A price of zero is no charge: it says nothing about what happens instead. */
export function readOverage(price: RawField | undefined, unit: RawField | undefined, context: MoneyContext): OverageReading {
  const none: OverageReading = { overage: null, prose: false, notices: [] };
  const cell = price?.cells[0];
  if (price === undefined || cell === undefined || plainText(price) === null) return none;
  const options = { numbers: price.hint.numbers, currency: context.currency, country: context.country };
  const found = readUnitPrices(cell.text, options);
  const [first] = found;
  if (first) {
    const more = found.length > 1 ? [cellNotice('partly-read-value', price, { hint: 'Several prices are offered; the first one was taken for the schedule.' })] : [];
    return { overage: { price: first.value.price, volume: first.value.volume, evidence: [quote(cell, first.start, first.end)] }, prose: false, notices: more };
  }
  const [money] = readMoneys(cell.text, { ...options, bare: true });
  if (!money || /\p{L}{4,}/u.test(cell.text)) return { ...none, prose: true };
  if (money.value.money.units === 0) return none;
  const block = readBlock(unit, price.hint.unit);
  const amount = block === null || block.times === 1 ? money.value.money : { ...money.value.money, units: money.value.money.units * block.times };
  return { overage: { price: amount, volume: block?.volume ?? null, evidence: [quote(cell, money.start, money.end), ...(unit ? evidenceOf(unit) : [])] }, prose: false, notices: [] };
}

interface Block {
  readonly volume: Volume;
  /** How many times the printed price one block costs. */
  readonly times: number;
}

/**
 * The volume one price buys. "50GB" and "GB" are blocks. Where the profile says the price is per GB (`unit` of the price
 * field) a block of 10 GB costs ten times the printed price.
 */
function readBlock(field: RawField | undefined, perUnit: string | undefined): Block | null {
  const per = UNIT_BYTES[(perUnit ?? '').toLowerCase()];
  const text = plainText(field);
  if (field === undefined || text === null) return per === undefined ? null : { volume: { bytes: per }, times: 1 };
  const lone = UNIT_BYTES[text.toLowerCase()];
  const unit = field.hint.unit === undefined ? {} : { unit: field.hint.unit };
  const bytes = lone ?? readVolumes(text, { numbers: field.hint.numbers, ...unit })[0]?.value.bytes;
  if (bytes === undefined || bytes <= 0) return per === undefined ? null : { volume: { bytes: per }, times: 1 };
  const count = readNumbers(text, field.hint.numbers)[0]?.value.number ?? 1;
  return per === undefined ? { volume: { bytes }, times: 1 } : Number.isInteger(bytes / per) ? { volume: { bytes }, times: bytes / per } : { volume: { bytes: bytes / count }, times: 1 };
}
