/** The stated thresholds of plans as labels of a chart over use in a month. Those at one volume share a label. */
import { periodDays } from '../core/model/period.ts';
import { gapOf } from '../core/model/gap.ts';
import type { FigureMessages } from '../i18n/figure-words.ts';
import type { Flag } from './draw/flags.ts';
import { stripModel, type Segment } from './segments.ts';
import { segmentLabel } from './segment-label.ts';
import type { PlottedPlan } from './types.ts';
import { stripInput } from './figures/common.ts';

const MONTH_DAYS = 365 / 12;

/** A volume of a period as use in a month at an even pace, in whole MB. */
export function monthlyMb(mb: number, period: string): number {
  const days = period === 'month' || period === 'cycle' ? null : periodDays(period);
  return Math.round(days === null ? mb : (mb * MONTH_DAYS) / days);
}

interface Threshold {
  readonly mb: number;
  readonly at: number;
  readonly segment: Segment;
  readonly volume: string;
  readonly effect: string;
}

function thresholdsOf(plan: PlottedPlan, at: number, m: FigureMessages): readonly Threshold[] {
  const input = stripInput(plan);
  const { period, segments } = stripModel(input);
  return segments.flatMap((segment) => {
    if (segment.fromMb === null || segment.fromMb === 0) return [];
    const long = period === 'month' || period === 'cycle' || period === '30d';
    const volume = m.format.volume(segment.fromMb);
    return [
      {
        mb: monthlyMb(segment.fromMb, period),
        at,
        segment,
        volume: long ? volume : m.words.amountPer(volume, m.words.per(period)),
        effect: segmentLabel(segment, gapOf(input), m),
      },
    ];
  });
}

/** First volume of each plan from which something else holds, as use in a month; null where none is stated. */
export const firstThresholds = (plans: readonly PlottedPlan[]): readonly (number | null)[] =>
  plans.map((plan) => {
    const { period, segments } = stripModel(stripInput(plan));
    const first = segments.find(({ fromMb }) => fromMb !== null && fromMb > 0);
    return first?.fromMb == null ? null : monthlyMb(first.fromMb, period);
  });

/** Every further volume from which something else holds, as use in a month. */
export const laterThresholds = (plans: readonly PlottedPlan[]): readonly number[] =>
  plans.flatMap((plan) => {
    const { period, segments } = stripModel(stripInput(plan));
    const volumes = segments.flatMap(({ fromMb }) => (fromMb !== null && fromMb > 0 ? [fromMb] : []));
    return volumes.slice(1).flatMap((mb) => monthlyMb(mb, period) ?? []);
  });

/** Labels up to the right end of the axis. */
export function flagsOf(plans: readonly PlottedPlan[], endMb: number, m: FigureMessages): readonly Flag[] {
  const all = plans.flatMap((plan, at) => thresholdsOf(plan, at, m)).filter(({ mb }) => mb <= endMb);
  const groups = Map.groupBy(all, ({ mb, volume }) => `${mb} ${volume}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const effects = [...new Set(group.map(({ effect }) => effect))];
    return [
      {
        mb: first.mb,
        series: plans.length === 1 ? [] : group.map(({ at }) => at),
        long: effects.length === 1 ? `${first.volume}: ${effects.join('')}` : first.volume,
        short: first.volume,
      },
    ];
  });
}

/** Thresholds the axis does not reach, in words. */
export const beyondWords = (
  plans: readonly PlottedPlan[],
  endMb: number,
  name: (plan: PlottedPlan) => string,
  m: FigureMessages,
): readonly string[] =>
  plans.flatMap((plan, at) =>
    thresholdsOf(plan, at, m)
      .filter(({ mb }) => mb > endMb)
      .map(({ volume, effect }) => `${name(plan)} ${volume} (${effect})`),
  );
