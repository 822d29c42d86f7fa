/** The quantities of one line, in the words of its language. */
import type { FinePrintContext } from '../model/index.ts';
import { withElided } from './common/elided-unit.ts';
import { moneysAt, type MoneyReading } from './common/money.ts';
import { readNumbers } from './common/number.ts';
import { readPeriods, type PeriodReading } from './common/period.ts';
import { speedsAt, type SpeedReading } from './common/speed.ts';
import { unitPricesAt, type UnitPriceReading } from './common/unit-price.ts';
import { volumesAt, type VolumeReading } from './common/volume.ts';
import { withWordNumbers } from './common/word-number.ts';
import { readsLanguage } from './language.ts';
import type { Locale } from './locale.ts';
import { measuresOf } from './measures.ts';
import { overlaps } from './overlap.ts';
import type { Stretch } from './sentences.ts';

/** What stands in a line, by kind, each in the order of the text. */
export interface Quantities {
  readonly volumes: readonly VolumeReading[];
  readonly speeds: readonly SpeedReading[];
  readonly prices: readonly UnitPriceReading[];
  readonly moneys: readonly MoneyReading[];
  readonly periods: readonly PeriodReading[];
}

/** The quantities of one line, in the words of its language. Offsets are those of the whole text. */
export function readQuantities(text: string, line: Stretch, locale: Locale, context: FinePrintContext): Quantities {
  const measures = measuresOf(locale);
  const own = text.slice(line.start, line.end);
  const shift = <T extends Stretch>(items: readonly T[]): T[] =>
    line.start === 0 ? [...items] : items.map((item) => ({ ...item, start: item.start + line.start, end: item.end + line.start }));
  // Numbers in a language whose words are not read are read by their shape: "0,05 €" is five cents, not five euros.
  const known = !context.language || readsLanguage(context.language);
  const format = known ? (locale.order.numbersIn?.[context.country ?? ''] ?? locale.order.numbers) : 'auto';
  const numbers = withWordNumbers(own, readNumbers(own, format), locale.numberWords);
  const periods = shift(readPeriods(own, measures));
  if (numbers.length === 0) return { volumes: [], speeds: [], prices: [], moneys: [], periods };
  const volumes = withElided(own, numbers, volumesAt(own, numbers, undefined, measures), measures);
  const moneys = moneysAt(own, numbers, { currency: context.currency ?? null, country: context.country ?? null }, measures);
  const prices = moneys.length === 0 ? [] : unitPricesAt(own, moneys, volumes, measures);
  const speeds = speedsAt(own, numbers, undefined, measures);
  // "300 megas de velocidad": the words behind make a speed of it, whatever else the unit may mean.
  const sizes = volumes.filter((volume) => !speeds.some((speed) => overlaps(speed, volume)));
  return { volumes: shift(sizes), speeds: shift(speeds), prices: shift(prices), moneys: shift(moneys), periods };
}
