/** From the thresholds of dated snapshots to lines over time: a line a threshold, in the order they apply. */
import { gapOf } from '../../core/model/gap.ts';
import type { FigureMessages } from '../../i18n/figure-words.ts';
import { unstated } from '../../i18n/tier.ts';
import { monthlyMb } from '../threshold-flags.ts';
import type { HistoryPoint, PlottedPlan } from '../types.ts';

/** stated: a volume · unknown: a limit without its volume · none: the text has no threshold. */
export type Level = { readonly kind: 'stated'; readonly mb: number } | { readonly kind: 'unknown' } | { readonly kind: 'none' };

export interface HistoryMark {
  readonly date: string;
  readonly level: Level;
  readonly label: string;
}

export interface HistoryLine {
  /** Place of the plan in the figure. */
  readonly at: number;
  readonly name: string;
  readonly marks: readonly HistoryMark[];
}

type Tier = HistoryPoint['tiers'][number];

/** A whole day number, for a linear axis. */
export const dayOf = (date: string): number => Math.round(Date.parse(date.slice(0, 10)) / 86_400_000);
export const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const EFFECTS = {
  full_speed: 'full',
  throttle: 'throttle',
  deprioritize: 'deprioritise',
  charge: 'charge',
  bolt_on: 'bolt',
  block: 'block',
} as const;

/** Where a threshold is looked for: the text of a carrier's file, or the fact sheet that is held of it. */
export function whereOf(plans: readonly Pick<PlottedPlan, 'coverage'>[], m: FigureMessages): string {
  const { full, excerpt } = m.figures.history.where;
  return plans.every(({ coverage }) => coverage === 'excerpt') ? excerpt : full;
}

/** @param missing words for what is not stated */
export function volumeWords({ from_mb, period }: Tier, missing: string, m: FigureMessages): string {
  if (from_mb === null) return missing;
  const volume = m.format.volume(from_mb);
  return /^(?:month|cycle|30d)$/.test(period) ? volume : m.words.amountPer(volume, m.words.per(period));
}

/** @param missing words for what is not stated */
export function effectWord({ action, down_kbps }: Tier, missing: string, m: FigureMessages): string {
  if (down_kbps !== null) return m.format.speed(down_kbps);
  return action === 'unspecified' ? missing : m.strip.labels[EFFECTS[action]];
}

const markOf = (date: string, tier: Tier, missing: string, m: FigureMessages): HistoryMark => ({
  date,
  level: tier.from_mb === null ? { kind: 'unknown' } : { kind: 'stated', mb: monthlyMb(tier.from_mb, tier.period) },
  label: `${volumeWords(tier, missing, m)}: ${effectWord(tier, missing, m)}`,
});

/** The tiers of a snapshot in the order they apply; those without a volume last. */
export const inOrder = ({ tiers }: HistoryPoint): readonly Tier[] =>
  tiers.toSorted(
    (a, b) =>
      (a.from_mb === null ? Infinity : monthlyMb(a.from_mb, a.period)) - (b.from_mb === null ? Infinity : monthlyMb(b.from_mb, b.period)) ||
      0,
  );

export function linesOf(plan: PlottedPlan, at: number, name: string, m: FigureMessages): readonly HistoryLine[] {
  const missing = unstated(gapOf(plan), m);
  const most = Math.max(1, ...plan.history.map(({ tiers }) => tiers.length));
  return Array.from({ length: most }, (_, order) => ({
    at,
    name,
    marks: plan.history.flatMap((point): readonly HistoryMark[] => {
      const tier = inOrder(point)[order];
      if (tier) return [markOf(point.date, tier, missing, m)];
      return order === 0 ? [{ date: point.date, level: { kind: 'none' }, label: m.figures.history.none(whereOf([plan], m)) }] : [];
    }),
  }));
}
