/** An amount of money right beside an amount of data is a price per volume where words before it say that more is charged or added. */
import type { Measures } from './common/measures.ts';
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
const MONEY_FIRST: readonly Concept[] = ['bolt', 'charge', 'used', 'outside', 'payg'];
const VOLUME_FIRST: readonly Concept[] = ['bolt'];

const isLed = (cues: readonly Cue[], at: number, concepts: readonly Concept[]): boolean =>
  cues.some(({ concept, end }) => concepts.includes(concept) && end <= at && at - end <= LEAD);

const isJoined = (text: string, a: Stretch, b: Stretch, bundle: RegExp): boolean =>
  b.start >= a.end && b.start - a.end <= LEAD && bundle.test(text.slice(a.end, b.start));

/** "用完自动叠加5元1GB流量包", "当日首次使用扣1元，送800MB": the pairs of a sentence that are prices, in text order. */
export function packPrices(
  text: string,
  moneys: readonly MoneyReading[],
  volumes: readonly VolumeReading[],
  cues: readonly Cue[],
  { bundle }: Pick<Measures, 'bundle'>,
): UnitPriceReading[] {
  return moneys.flatMap((money) => {
    const after = isLed(cues, money.start, MONEY_FIRST) ? volumes.find((volume) => isJoined(text, money, volume, bundle)) : undefined;
    const before = after
      ? undefined
      : volumes.find((volume) => isLed(cues, volume.start, VOLUME_FIRST) && isJoined(text, volume, money, /^\s?\(?\s?$/));
    const volume = after ?? before;
    if (!volume || volume.value.bytes === 0) return [];
    const { money: price, currencyAssumed } = money.value;
    const start = Math.min(money.start, volume.start);
    return [reading(text, start, Math.max(money.end, volume.end), { price, volume: volume.value, currencyAssumed })];
  });
}
