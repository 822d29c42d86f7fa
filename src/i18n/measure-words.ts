/** The measures of a plan for a use in words. Null: it cannot be told from the text; the reader of the line says why. */
import { numberOf } from '../core/cost/exact.ts';
import type { CostBreakdown, Measures, Throttled, Usage } from '../core/cost/types.ts';
import type { TariffMessages } from './index.ts';
import type { CostWords } from './en/cost.ts';

type M = Pick<TariffMessages, 'format'> & { readonly cost: CostWords };

const effectOf = (effect: string, m: M): string => m.cost.measures.effects[effect] ?? effect;

/** "4 GB of 5 GB a month". */
export function fullSpeedWords({ fullSpeedMb }: Pick<Measures, 'fullSpeedMb'>, { dataMb, hotspotMb }: Usage, m: M): string | null {
  return fullSpeedMb === null ? null : m.cost.measures.ofUse(m.format.volume(fullSpeedMb), m.format.volume(dataMb + hotspotMb));
}

/** "Day 24 of 30: 4 GB used up at even use, then slowed". */
export function thresholdWords({ threshold, fullSpeedMb }: Pick<Measures, 'threshold' | 'fullSpeedMb'>, m: M): string | null {
  if (threshold === null) return fullSpeedMb === null ? null : m.cost.measures.notReached;
  const { day, ofDays, thresholdMb, effect } = threshold;
  if (thresholdMb === 0) return m.cost.measures.fromStart(effectOf(effect, m));
  return m.cost.measures.onDay(day, ofDays, m.format.volume(thresholdMb), effectOf(effect, m));
}

function throttledLines({ kbps, ceilingMb, hdHours, mapHours, hdStreams }: Throttled, m: M): readonly string[] {
  const { leftAt, fitVideo, fitMaps, hours } = m.cost.measures;
  return [
    leftAt(m.format.speed(kbps), m.format.volume(Math.round(ceilingMb))),
    fitVideo(hours(Math.floor(hdHours)), hdStreams),
    fitMaps(hours(Math.floor(mapHours))),
  ];
}

/** What is left once the threshold is reached, a line each. */
export function slowedWords({ throttled, threshold, fullSpeedMb }: Measures, m: M): readonly string[] | null {
  if (throttled !== null) return throttledLines(throttled, m);
  if (threshold === null) return fullSpeedMb === null ? null : [m.cost.measures.notReached];
  return threshold.effect === 'throttle' ? null : [m.cost.measures.notSlowed(effectOf(threshold.effect, m))];
}

/** "€5": the total by GB delivered at full speed. */
export function perGbWords({ measures, currency, scale }: Pick<CostBreakdown, 'measures' | 'currency' | 'scale'>, m: M): string | null {
  if (measures.fullSpeedMb === 0) return m.cost.measures.none;
  if (measures.perFullSpeedGb === null) return null;
  const text = m.format.money(numberOf(measures.perFullSpeedGb, scale), currency);
  return currency === null ? m.cost.currencyUnknown(text) : text;
}
