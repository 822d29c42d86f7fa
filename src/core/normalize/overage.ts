/** The structured overage: "$10.00/50GB" in one cell, or an amount and its unit in two. */
import { BYTES_PER_MB, type Evidence, type Money, type Notice, type RawField, type Volume } from '../model/index.ts';
import { readMoneys, readUnitPrices, readVolumes } from '../fineprint/index.ts';
import { numbersOf } from './number-format.ts';
import type { MoneyContext } from './amount.ts';
import { plainText } from './identity.ts';
import { cellNotice, evidenceOf, quote, textOf } from './part.ts';

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

const NONE: OverageReading = { overage: null, prose: false, notices: [] };
const UNIT_BYTES: Record<string, number> = {
  kb: BYTES_PER_MB / 1000,
  mb: BYTES_PER_MB,
  gb: BYTES_PER_MB * 1000,
  tb: BYTES_PER_MB * 1_000_000,
};

/** Reads the overage of a row. A price of zero is no charge: it says nothing about what happens instead. */
export function readOverage(price: RawField | undefined, unit: RawField | undefined, context: MoneyContext): OverageReading {
  const cell = price?.cells[0];
  if (price === undefined || cell === undefined || plainText(price) === null) return NONE;
  const options = { numbers: numbersOf(price), currency: context.currency, country: context.country };
  const found = readUnitPrices(cell.text, options);
  const [first] = found;
  if (first) {
    const more =
      found.length > 1
        ? [cellNotice('partly-read-value', price, { hint: 'Several prices are offered; the first one was taken for the schedule.' })]
        : [];
    return {
      overage: { price: first.value.price, volume: first.value.volume, evidence: [quote(cell, first.start, first.end)] },
      prose: false,
      notices: more,
    };
  }
  const [money] = readMoneys(cell.text, { ...options, bare: true });
  if (!money || /\p{L}{4,}/u.test(cell.text)) return { ...NONE, prose: true };
  const amount = money.value.money;
  if (amount.units === 0) return without(price, unit, 'A charge of zero for additional data does not say what happens instead.');
  if (amount.units < 0) return without(price, unit, 'A charge below zero is implausible; it was left out.');
  const block = readBlock(unit, price.hint.unit);
  const evidence = [quote(cell, money.start, money.end), ...(unit ? evidenceOf(unit) : [])];
  return {
    overage: { price: times(amount, block?.times ?? 1), volume: block?.volume ?? null, evidence },
    prose: false,
    notices: unitNotices(unit, block),
  };
}

/** No charge is read; the unit beside it is reported too, so that no filled cell goes unmentioned. */
function without(price: RawField, unit: RawField | undefined, hint: string): OverageReading {
  const said = [price, ...(unit !== undefined && plainText(unit) !== null ? [unit] : [])];
  return { ...NONE, notices: said.map((field) => cellNotice('partly-read-value', field, { hint })) };
}

const times = (money: Money, factor: number): Money => (factor === 1 ? money : { ...money, units: money.units * factor });

function unitNotices(unit: RawField | undefined, block: Block | null): Notice[] {
  return unit !== undefined && plainText(unit) !== null && block === null
    ? [cellNotice('unreadable-value', unit, { hint: 'A volume such as GB or 50GB was expected.' })]
    : [];
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
  const one: Block | null = per === undefined ? null : { volume: { bytes: per }, times: 1 };
  const bytes = blockBytes(field);
  if (field === undefined || bytes === null || bytes <= 0) return one;
  if (per === undefined) return { volume: { bytes }, times: 1 };
  if (Number.isInteger(bytes / per)) return { volume: { bytes }, times: bytes / per };
  // A block that is no whole multiple of the unit of the price: the price stays that of the unit.
  return one;
}

function blockBytes(field: RawField | undefined): number | null {
  const text = plainText(field);
  if (field === undefined || text === null) return null;
  const lone = UNIT_BYTES[text.toLowerCase().replace(/^(?:per|\/|每)\s*/, '')];
  const unit = field.hint.unit === undefined ? {} : { unit: field.hint.unit };
  return lone ?? readVolumes(textOf(field), { numbers: numbersOf(field), ...unit })[0]?.value.bytes ?? null;
}
