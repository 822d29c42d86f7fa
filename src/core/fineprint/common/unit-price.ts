/** Reads prices per volume: $10.00/50GB · $0.00001431/KB · 5元/GB · £6.50 for every 250MB · 1c per mb · 每1GB計250元. */
import type { Money, Volume } from '../../model/index.ts';
import { isWordEnd } from './boundary.ts';
import { foldWidth } from './fold.ts';
import { moneysAt, type MoneyOptions, type MoneyReading } from './money.ts';
import { numberValue, readNumbers, type NumberReading } from './number.ts';
import { reading, type Reading } from './reading.ts';
import { volumesAt, type VolumeReading } from './volume.ts';
import { withWordNumbers } from './word-number.ts';

export interface UnitPriceValue {
  readonly price: Money;
  /** What one `price` buys. */
  readonly volume: Volume;
  readonly currencyAssumed: boolean;
}
export type UnitPriceReading = Reading<UnitPriceValue>;
export type UnitPriceOptions = MoneyOptions;

/** Between an amount and its volume. What may pile up between "per" and the number is bounded to stay linear. */
const LINK =
  /^\s?(?:(?:is |are |on top |extra )?(?:charged |billed )?(?:\/|\bper\b|for every|for each|\bfor\b|\bevery\b|\beach\b|\ba\b|on each|每|包|购|購|pour|je|pro|por(?: cada)?|par)\s?)(?:(?:additional|extra|further|new|subsequent|following|another|next|the first|the opening|an initial|initial|first|started|block of|blocks of|bucket of|increment of|chunk of|of)\s?){0,3}$/i;
/** 每1GB計250元, 每KB收0.0003元: the volume stands first. */
const HAN_LINK =
  /^(?:流量|国内流量|國內流量|数据|數據)?(?:就|便|则|计|計|收(?:取|费)?|收費|加收|另收|扣(?:费)?|按|要|另付|付|需|为|為|只要|仅|:|：|\s){0,4}$/;
/** "another 50GB … for $10", "each GB costs Rs 20": an announced volume, then its price. */
const LED =
  /\b(?:add(?:s|ed|ing)?|another|(?:blocks?|buckets?|packs?) of|further|each|every|extra|additional|per|(?:each|every) (?:extra|additional|further|following)|(?:a|an) (?:further|extra|additional))(?: block of| pack of)? ?$/i;
const LED_LINK = /^(?:[ ,a-z]|\(gb\)){0,48}?(?:\b(?:costs?(?: you)?|costing|for|at|(?:is |are )?charged at|is|=)|:) ?(?:an extra )?$/i;
/** "For every 1GB over your allowance, $12 …". */
const PER_LINK = /^(?: [a-z]+){0,5}, (?:(?:you(?:[’']ll| will)?|we(?:[’']ll| will)?) )?(?:pay |charge (?:you )?)?$/i;
/** "in 1GB blocks at $10 each". */
const BLOCK_LINK =
  /^ ?(?:data )?(?:blocks?|buckets?|packs?|increments?|chunks?|lots|top-?ups?)(?: of data)?,? (?:at|for|costing|priced at|charged at) $/i;
const COST_LINK = /^(?: of [a-z]+ data)?,? (?:costs|costing|will cost(?: you)?) ?$/i;
/** A unit without a number after "per" or "/": one of it. */
const LONE_UNIT = /(?:kilo|mega|giga|tera)bytes?|gigs?|[kmgt]i?(?:bytes?|bs?|o)|[gm]/iy;

const MIN_UNIT_BYTES = 1;

interface Place {
  readonly volume: Volume;
  readonly end: number;
}

/** The volume that follows an amount: one already read, or a lone unit ("per GB"). */
function loneUnit(text: string, start: number): Place | null {
  LONE_UNIT.lastIndex = start;
  const match = LONE_UNIT.exec(text);
  if (!match || !isWordEnd(text, start + match[0].length)) return null;
  const one: NumberReading = { value: numberValue('1'), text: '', start: 0, end: 1 };
  const [volume] = volumesAt(`1 ${match[0]}`, [one]);
  return volume ? { volume: volume.value, end: start + match[0].length } : null;
}

const MAX_LINK = 48;
const MAX_LED = 64;

function volumeAfter(text: string, money: MoneyReading, volumes: readonly VolumeReading[]): Place | null {
  const volume = volumes.find(({ start }) => start >= money.end);
  if (volume && volume.start - money.end <= MAX_LINK && LINK.test(text.slice(money.end, volume.start)))
    return { volume: volume.value, end: volume.end };
  for (const separator of text.slice(money.end, money.end + MAX_LINK).matchAll(/[kmgt]/gi)) {
    const start = money.end + separator.index;
    if (!LINK.test(text.slice(money.end, start))) continue;
    const lone = loneUnit(text, start);
    if (lone) return lone;
  }
  return null;
}

interface Before {
  readonly volume: Volume;
  readonly start: number;
}

/** 每100MB 10元: a volume, or a lone unit, led by 每, right before the amount. */
function volumeBefore(text: string, money: MoneyReading, volumes: readonly VolumeReading[]): Before | null {
  const volume = volumes.findLast(({ end }) => end <= money.start);
  const led = volume && /每(?:多用?|超出?|加|增加)?\s?$/.exec(text.slice(Math.max(0, volume.start - 6), volume.start));
  if (volume && led && HAN_LINK.test(text.slice(volume.end, money.start)))
    return { volume: volume.value, start: volume.start - led[0].length };
  const before = volume ? text.slice(Math.max(0, volume.start - 28), volume.start) : '';
  const between = volume ? text.slice(volume.end, money.start) : '';
  if (
    volume &&
    between.length <= MAX_LED &&
    (COST_LINK.test(between) ||
      BLOCK_LINK.test(between) ||
      (/for (?:each|every) $/i.test(before) && PER_LINK.test(between)) ||
      (LED.test(before) && LED_LINK.test(between)))
  )
    return { volume: volume.value, start: volume.start };
  const from = Math.max(0, money.start - 16);
  const lone = /每\s?([KMGT]B?)([^\d]{0,8})$/i.exec(text.slice(from, money.start));
  const each =
    /\b(?:each|every|per)(?: extra| additional| further)? (gb|mb|gigabyte|megabyte|gig|meg)s?(?: that (?:day|month))?( [a-z]+){0,2}? (?:costs?|is charged at|is|at)\s?$/i.exec(
      text.slice(Math.max(0, money.start - 56), money.start),
    );
  if (each) {
    const start = Math.max(0, money.start - 56) + each.index;
    const eachUnit = loneUnit(text, start + each[0].toLowerCase().indexOf((each[1] ?? '').toLowerCase(), 4));
    if (eachUnit) return { volume: eachUnit.volume, start };
  }
  const unit = lone && HAN_LINK.test(lone[2] ?? '') ? loneUnit(text, from + lone.index + lone[0].indexOf(lone[1] ?? '')) : null;
  return lone && unit ? { volume: unit.volume, start: from + lone.index } : null;
}

/** Unit prices from amounts and volumes that were already read. */
export function unitPricesAt(text: string, moneys: readonly MoneyReading[], volumes: readonly VolumeReading[]): UnitPriceReading[] {
  const folded = foldWidth(text);
  const found: UnitPriceReading[] = [];
  for (const money of moneys) {
    const { money: price, currencyAssumed } = money.value;
    const after = volumeAfter(folded, money, volumes);
    const before = after ? null : volumeBefore(folded, money, volumes);
    const volume = (after ?? before)?.volume;
    if (!volume || volume.bytes < MIN_UNIT_BYTES) continue;
    found.push(reading(text, before?.start ?? money.start, after?.end ?? money.end, { price, volume, currencyAssumed }));
  }
  return found;
}

/** All prices per volume of a text, in order. Never throws. */
export function readUnitPrices(text: string, options: UnitPriceOptions = {}): UnitPriceReading[] {
  const numbers = readNumbers(text, options.numbers);
  const moneys = moneysAt(text, numbers, options);
  return moneys.length === 0 ? [] : unitPricesAt(text, moneys, volumesAt(text, withWordNumbers(text, numbers, options.words)));
}
