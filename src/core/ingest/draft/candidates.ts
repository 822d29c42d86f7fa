/** Column → the targets it may hold, each with a score from 0 to 1 and the reasons in words. */
import { TARGETS, type Target } from '../../model/index.ts';
import { hintsByValues } from './by-values.ts';
import type { ColumnStats } from './column-stats.ts';
import { fitOf } from './fit.ts';
import type { HeaderNames, Naming } from './header-names.ts';
import type { HeaderUnits } from './units.ts';

export interface Candidate {
  readonly target: Target;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface ColumnFacts {
  readonly header: string;
  readonly names: HeaderNames;
  readonly units: HeaderUnits;
  readonly stats: ColumnStats;
}

const targets = (...list: Target[]): ReadonlySet<Target> => new Set(list);
export const VOLUME_TARGETS = targets('data_allowance', 'throttle_threshold', 'hotspot', 'roaming', 'overage_unit');
export const SPEED_TARGETS = targets('speed_down', 'speed_up', 'throttle_speed');
export const MONEY_TARGETS = targets(
  'price',
  'promo_price',
  'price_after_promo',
  'activation_fee',
  'one_time_fees',
  'monthly_fees',
  'early_termination_fee',
  'overage_price',
  'voice_overage',
  'sms_overage',
);
const TIME_TARGETS: Readonly<Record<string, ReadonlySet<Target>>> = {
  days: targets('validity', 'contract_months', 'available_to'),
  months: targets('contract_months', 'promo_months', 'validity', 'price_period', 'price'),
  ms: targets('latency'),
  minutes: targets('voice', 'voice_overage'),
};

/** All candidates of a column, best first; equal scores in the order of the targets. */
export function candidatesOf(facts: ColumnFacts): Candidate[] {
  const byName = TARGETS.flatMap((target) => named(target, facts) ?? []);
  const strongest = byName.reduce((top, { score }) => Math.max(top, score), 0);
  const byValue = hintsByValues(facts.stats).map(({ target, score, reason }) => {
    // A header that names something else outweighs what the values look like.
    const held = strongest >= 0.55 || (facts.names.other?.score ?? 0) >= 0.6 ? 0.5 : 1;
    return { target, score: score * held, reasons: [`by its values: ${reason}`] };
  });
  const byUnit = unitOnly(facts, strongest);
  const best = new Map<Target, Candidate>();
  for (const candidate of [...byName, ...byUnit, ...byValue]) {
    const known = best.get(candidate.target);
    best.set(candidate.target, known === undefined ? candidate : together(known, candidate));
  }
  return [...best.values()].sort((a, b) => b.score - a.score || TARGETS.indexOf(a.target) - TARGETS.indexOf(b.target));
}

/** Two grounds for the same target: the weaker one counts half. */
function together(a: Candidate, b: Candidate): Candidate {
  const [strong, weak] = a.score >= b.score ? [a, b] : [b, a];
  return { target: a.target, score: 1 - (1 - strong.score) * (1 - weak.score / 2), reasons: [...strong.reasons, ...weak.reasons] };
}

/** A header that is nothing but a unit: "GB", "Mbps". */
function unitOnly({ units, header }: ColumnFacts, strongest: number): Candidate[] {
  if (strongest >= 0.4) return [];
  if (units.volume !== null && units.per === null)
    return [{ target: 'data_allowance', score: 0.5, reasons: [`the header ${JSON.stringify(header)} bears the unit ${units.volume}`] }];
  return units.speed !== null && units.per === null
    ? [{ target: 'speed_down', score: 0.5, reasons: [`the header ${JSON.stringify(header)} bears the unit ${units.speed}`] }]
    : [];
}

function named(target: Target, facts: ColumnFacts): Candidate | null {
  const naming = facts.names.targets.get(target) ?? impliedByUnit(target, facts);
  if (naming === null || naming === undefined) return null;
  const unit = unitFactor(target, facts.units);
  const fit = Math.max(fitOf(target, facts.stats), unit > 1 && facts.stats.share.number > 0.5 ? 0.95 : 0);
  const other = facts.names.other;
  const outdone = other !== null && other.score > bestNaming(facts) + 0.01 ? 0.45 : 1;
  const score = Math.min(1, naming.score * unit) * (0.25 + 0.75 * fit) * outdone;
  return { target, score, reasons: reasonsOf(naming, facts, fit, unit, outdone < 1 ? other : null) };
}

/** "Price per GB" names no overage in words. */
function impliedByUnit(target: Target, { units, names }: ColumnFacts): Naming | null {
  if (target !== 'overage_price' || units.per !== 'volume') return null;
  return names.targets.has('price') || units.currency !== null ? { score: 0.75, name: 'price per volume', language: 'en' } : null;
}

const bestNaming = ({ names }: ColumnFacts): number => Math.max(0, ...[...names.targets.values()].map(({ score }) => score));

/** What the units of the header say for (more than 1) or against (less than 1) a target. */
function unitFactor(target: Target, units: HeaderUnits): number {
  if (units.per === 'speed') return 0.3;
  if (units.per === 'volume') return target === 'overage_price' ? 1.2 : 0.5;
  const speed = units.speed === null ? 1 : SPEED_TARGETS.has(target) ? 1.2 : 0.35;
  const volume = units.volume === null ? 1 : VOLUME_TARGETS.has(target) ? 1.2 : target === 'terms' ? 0.2 : 0.4;
  const money = units.currency === null ? 1 : MONEY_TARGETS.has(target) ? 1.15 : 0.5;
  const fitting = units.time === null ? undefined : TIME_TARGETS[units.time];
  const time = fitting === undefined ? 1 : fitting.has(target) ? 1.1 : 0.9;
  return speed * volume * money * time;
}

function reasonsOf(naming: Naming, { stats, units }: ColumnFacts, fit: number, unit: number, other: Naming | null): string[] {
  const how = naming.score > 0.99 ? 'is the column name' : naming.score > 0.6 ? 'holds the column name' : 'may mean';
  const reasons = [`the header ${how} ${JSON.stringify(naming.name)} (${naming.language})`];
  const bears = [units.volume, units.speed, units.currency, units.time].filter((item) => item !== null);
  if (unit !== 1 && bears.length > 0) reasons.push(`the header bears ${bears.join(', ')}, which ${unit > 1 ? 'fits' : 'does not fit'}`);
  reasons.push(
    stats.filled === 0
      ? 'no cell says anything'
      : fit >= 0.8
        ? 'the values fit'
        : fit >= 0.4
          ? 'the values fit in part'
          : 'the values hardly fit',
  );
  if (other) reasons.push(`the header reads more like ${JSON.stringify(other.name)}, which no target is for`);
  return reasons;
}
