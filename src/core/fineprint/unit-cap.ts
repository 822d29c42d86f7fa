/** A cap per volume that starts again: "at most 60 per GB", "满60元后可用到1GB，再按此循环". It is no cap of a period. */
import type { Money, Volume } from '../model/index.ts';
import type { MoneyReading } from './common/money.ts';
import type { UnitPriceReading } from './common/unit-price.ts';
import type { VolumeReading } from './common/volume.ts';
import type { Around } from './locale.ts';
import { fits, neighbours } from './neighbours.ts';
import { free } from './overlap.ts';
import type { Stretch } from './sentences.ts';

/** How a language words such a cap. */
export interface UnitCapWords {
  /** Around an amount of money: what is charged reaches it. */
  readonly reached: Around;
  /** Around an amount of data: what that money then covers. */
  readonly covers: Around;
  /** Behind both: it is counted anew. */
  readonly again: RegExp;
  /** Around a price per volume: it is the most that one such volume costs. */
  readonly most: Around;
  /** Right before a price per volume: it is what the price before comes to, and is charged by itself (即3元/GB). */
  readonly net?: RegExp;
  /** Right before an amount of money: the most "per" a volume told first; groups are the number, empty for one, and M or G. */
  readonly volumeFirst?: RegExp;
}

export interface UnitCapReading extends Stretch {
  readonly money: Money;
  readonly volume: Volume;
}

interface Readings {
  readonly moneys: readonly MoneyReading[];
  readonly volumes: readonly VolumeReading[];
  readonly prices: readonly UnitPriceReading[];
}

/** Longest text between the money and what it covers, between that and the word of repetition, and before an amount. */
const LINK = 32;
const BEHIND = 64;
const LEAD = 40;

const BYTES: Readonly<Record<string, number>> = { m: 1e6, g: 1e9 };

/** "60元/GB封顶", "capped at $60 per GB". */
function byPrice(text: string, sentence: Stretch, { prices }: Readings, { most, net }: UnitCapWords): UnitCapReading[] {
  return prices
    .filter((price) => {
      const words = neighbours(text, sentence, price);
      return fits(words, most) && !(net?.test(words.before) ?? false);
    })
    .map(({ start, end, value }) => ({ start, end, money: value.price, volume: value.volume }));
}

/** 每GB最多60元. */
function byVolumeFirst(text: string, sentence: Stretch, { moneys }: Readings, { volumeFirst }: UnitCapWords): UnitCapReading[] {
  if (!volumeFirst) return [];
  return moneys.flatMap(({ start, end, value }) => {
    const from = Math.max(sentence.start, start - LEAD);
    const match = volumeFirst.exec(text.slice(from, start));
    const bytes = Number(match?.[1] || '1') * (BYTES[match?.[2]?.toLowerCase() ?? ''] ?? 0);
    return match && bytes > 0 ? [{ start: from + match.index, end, money: value.money, volume: { bytes } }] : [];
  });
}

/** 满60元后可用到1GB，再按此循环. */
function byReach(text: string, sentence: Stretch, { moneys, volumes, prices }: Readings, words: UnitCapWords): UnitCapReading[] {
  return free(moneys, prices).flatMap((money) => {
    if (!fits(neighbours(text, sentence, money), words.reached)) return [];
    const volume = volumes.find(
      (one) => one.start >= money.end && one.start - money.end <= LINK && fits(neighbours(text, sentence, one), words.covers),
    );
    if (!volume || moneys.some(({ start }) => start >= money.end && start < volume.start)) return [];
    // What is counted anew may be told behind the end of the sentence, not of the line.
    const behind = text.slice(volume.end, volume.end + BEHIND).split('\n', 1)[0] ?? '';
    return words.again.test(behind) ? [{ start: money.start, end: volume.end, money: money.value.money, volume: volume.value }] : [];
  });
}

/** Units of money per byte, for amounts of one currency. */
const rate = (money: Money, { bytes }: Volume): number => money.units / 10 ** money.scale / bytes;

/** A cap of a volume says something only where less is charged by a smaller volume, at a higher rate. */
export const capsPrice = (cap: Pick<UnitCapReading, 'money' | 'volume'>, price: Money, volume: Volume): boolean =>
  price.currency === cap.money.currency && volume.bytes < cap.volume.bytes && rate(cap.money, cap.volume) < rate(price, volume);

/**
 * The caps per volume of a sentence, of what its line charges by a smaller volume.
 * @param readings those of the sentence; @param charged every price per volume of the line
 */
export function unitCaps(
  text: string,
  sentence: Stretch,
  readings: Readings,
  charged: readonly UnitPriceReading[],
  words: UnitCapWords,
): UnitCapReading[] {
  if (readings.moneys.length === 0 || charged.length === 0) return [];
  const found = [byPrice, byVolumeFirst, byReach].flatMap((read) => read(text, sentence, readings, words));
  return found.filter((cap) => charged.some(({ value }) => capsPrice(cap, value.price, value.volume)));
}
