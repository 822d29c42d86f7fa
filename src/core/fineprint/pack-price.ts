/** An amount of money right beside an amount of data is a price per volume where words before it say that more is charged or added. */
import type { MoneyReading } from './common/money.ts';
import { reading } from './common/reading.ts';
import type { UnitPriceReading } from './common/unit-price.ts';
import type { VolumeReading } from './common/volume.ts';
import type { Concept } from './locale.ts';
import type { Stretch } from './sentences.ts';

interface Cue extends Stretch {
  readonly concept: Concept;
}

/** Longest text between the words and the pair. */
const LEAD = 12;
/** What leads to "5元1GB"; a volume that stands first ("1GB 5元") may be a threshold, unless it is added by itself. */
const MONEY_FIRST: readonly Concept[] = ['bolt', 'charge', 'used', 'outside'];
const VOLUME_FIRST: readonly Concept[] = ['bolt'];

const isLed = (cues: readonly Cue[], at: number, concepts: readonly Concept[]): boolean =>
  cues.some(({ concept, end }) => concepts.includes(concept) && end <= at && at - end <= LEAD);

const follows = (text: string, a: Stretch, b: Stretch): boolean =>
  b.start >= a.end && b.start - a.end <= 1 && text.slice(a.end, b.start).trim() === '';

/** "用完自动叠加5元1GB流量包": the pairs of a sentence that are prices, in text order. */
export function packPrices(
  text: string,
  moneys: readonly MoneyReading[],
  volumes: readonly VolumeReading[],
  cues: readonly Cue[],
): UnitPriceReading[] {
  return moneys.flatMap((money) => {
    const after = isLed(cues, money.start, MONEY_FIRST) ? volumes.find((volume) => follows(text, money, volume)) : undefined;
    const before = after ? undefined : volumes.find((volume) => follows(text, volume, money) && isLed(cues, volume.start, VOLUME_FIRST));
    const volume = after ?? before;
    if (!volume || volume.value.bytes === 0) return [];
    const { money: price, currencyAssumed } = money.value;
    const start = Math.min(money.start, volume.start);
    return [reading(text, start, Math.max(money.end, volume.end), { price, volume: volume.value, currencyAssumed })];
  });
}
