/** Reads prices per volume: $10.00/50GB · $0.00001431/KB · 5元/GB · £6.50 for every 250MB · 1c per mb · 每1GB計250元. */
import type { Money, Volume } from '../../model/index.ts';
import { everyMeasure } from '../measures.ts';
import { isWordEnd, isWordStart } from './boundary.ts';
import { foldSigns } from './fold.ts';
import type { Measures, VolumeFirstPattern } from './measures.ts';
import { moneysAt, type MoneyOptions, type MoneyReading } from './money.ts';
import { numberValue, readNumbers, type NumberReading } from './number.ts';
import { oncePer } from './once-per.ts';
import { reading, type Reading } from './reading.ts';
import { volumesAt, type VolumeReading } from './volume.ts';
import type { Stretch } from '../sentences.ts';
import { withWordNumbers } from './word-number.ts';

export interface UnitPriceValue {
  readonly price: Money;
  /** What one `price` buys. */
  readonly volume: Volume;
  readonly currencyAssumed: boolean;
  /** Worded as an offer ("100 MB für 2 Euro"): a price of use only where the text adds data by itself. */
  readonly offer?: boolean;
}
export type UnitPriceReading = Reading<UnitPriceValue>;
export type UnitPriceOptions = MoneyOptions;

/** A unit without a number after "per" or "/": one of it. Names of units in one language come from its folder. */
const lonePattern = ({ volumeUnits: { k, m, g, t } }: Measures): RegExp =>
  new RegExp(`${k}|${m}|${g}|${t}|(?:kilo|mega|giga|tera)(?:bytes?|octets?)|gigas?|megas?|gigs?|[kmgt]i?(?:bytes?|bs?|o)|[gm]`, 'iy');
const loneOf = oncePer(lonePattern);

const MIN_UNIT_BYTES = 1;

interface Place {
  readonly volume: Volume;
  readonly end: number;
  readonly offer?: true;
}

/** One of the unit whose name starts at `start`. */
function loneUnit(text: string, start: number, measures: Measures): Place | null {
  const pattern = loneOf(measures);
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match || !isWordStart(text, start) || !isWordEnd(text, start + match[0].length)) return null;
  const one: NumberReading = { value: numberValue('1'), text: '', start: 0, end: 1 };
  const [volume] = volumesAt(`1 ${match[0]}`, [one], undefined, measures);
  return volume ? { volume: volume.value, end: start + match[0].length } : null;
}

/** Longest text between an amount and its volume, before a volume that stands first, and between that and its amount. */
const MAX_LINK = 48;
const MAX_LEAD = 32;
const MAX_BETWEEN = 64;

/** Places after the signs and spaces behind which the name of a unit may begin. */
function unitStarts(text: string, from: number, to: number): number[] {
  return [...text.slice(from, to).matchAll(/(?<![a-z])[kmgt]|[^\x00-\x7f]/gi)].map(({ index }) => from + index);
}

function volumeAfter(text: string, money: MoneyReading, volumes: readonly VolumeReading[], measures: Measures): Place | null {
  const volume = volumes.find(({ start }) => start >= money.end);
  const link = volume && volume.start - money.end <= MAX_LINK ? text.slice(money.end, volume.start) : null;
  if (volume && link !== null && measures.per.test(link)) return { volume: volume.value, end: volume.end };
  if (volume && link !== null && measures.offers.moneyFirst.test(link)) return { volume: volume.value, end: volume.end, offer: true };
  for (const start of unitStarts(text, money.end, money.end + MAX_LINK)) {
    if (!measures.per.test(text.slice(money.end, start))) continue;
    const lone = loneUnit(text, start, measures);
    if (lone) return lone;
  }
  return null;
}

interface Before {
  readonly volume: Volume;
  readonly start: number;
  readonly offer?: true;
}

/** Where the words that lead to a volume begin, when they and what stands between it and the amount fit; else null. */
function leadStart(
  text: string,
  volume: Stretch,
  amount: number,
  volumeFirst: readonly VolumeFirstPattern[],
  lone: boolean,
): number | null {
  // More than one space is what a line end leaves behind.
  const between = text.slice(volume.end, amount).replace(/ {2,3}/g, ' ');
  if (between.length > MAX_BETWEEN) return null;
  const lead = text.slice(Math.max(0, volume.start - MAX_LEAD), volume.start);
  for (const form of volumeFirst) {
    if (lone && form.before === null) continue;
    const led = form.before?.exec(lead);
    if (led !== null && form.between.test(between)) return volume.start - (led?.[0].length ?? 0);
  }
  return null;
}

/** What is told of an amount before `floor` belongs to that. 每100MB 10元, "each GB costs $20": a volume, or a lone unit, that is led to as something counted, before the amount. */
function volumeBefore(
  text: string,
  money: MoneyReading,
  volumes: readonly VolumeReading[],
  floor: number,
  measures: Measures,
): Before | null {
  const volume = volumes.findLast(({ start: at, end }) => at >= floor && end <= money.start);
  const start = volume ? leadStart(text, volume, money.start, measures.volumeFirst, false) : null;
  if (volume && start !== null) return { volume: volume.value, start };
  const offered = volume ? leadStart(text, volume, money.start, measures.offers.volumeFirst, false) : null;
  if (volume && offered !== null) return { volume: volume.value, start: offered, offer: true };
  const from = Math.max(floor, money.start - MAX_BETWEEN);
  for (const at of unitStarts(text, from, money.start).reverse()) {
    const unit = loneUnit(text, at, measures);
    const led =
      unit && unit.end <= money.start ? leadStart(text, { start: at, end: unit.end }, money.start, measures.volumeFirst, true) : null;
    // "each MB beyond your 7 GB costs 1c": the amount in between is no part of the price.
    if (unit && led !== null) return { volume: unit.volume, start: volume && volume.start > led ? money.start : led };
  }
  return null;
}

/** Unit prices from amounts and volumes that were already read. */
export function unitPricesAt(
  text: string,
  moneys: readonly MoneyReading[],
  volumes: readonly VolumeReading[],
  measures: Measures = everyMeasure(),
): UnitPriceReading[] {
  const folded = foldSigns(text);
  const found: UnitPriceReading[] = [];
  for (const money of moneys) {
    const { money: price, currencyAssumed } = money.value;
    const after = volumeAfter(folded, money, volumes, measures);
    const before = after ? null : volumeBefore(folded, money, volumes, found.at(-1)?.end ?? 0, measures);
    const place = after ?? before;
    if (!place || place.volume.bytes < MIN_UNIT_BYTES) continue;
    const { volume, offer } = place;
    const value = { price, volume, currencyAssumed, ...(offer ? { offer } : {}) };
    found.push(reading(text, before?.start ?? money.start, after?.end ?? money.end, value));
  }
  return found;
}

/** All prices per volume of a text, in order. Never throws. */
export function readUnitPrices(text: string, options: UnitPriceOptions = {}): UnitPriceReading[] {
  const numbers = readNumbers(text, options.numbers);
  const moneys = moneysAt(text, numbers, options);
  return moneys.length === 0 ? [] : unitPricesAt(text, moneys, volumesAt(text, withWordNumbers(text, numbers, options.words)));
}
