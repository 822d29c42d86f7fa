/** The table of the speed chart and of the tariff strips: a row a plan and a stretch of its data axis. */
import { gapOf } from '../../core/model/gap.ts';
import { unstated } from '../../i18n/tier.ts';
import { fullName, stripInput, type FigureMessages } from '../figures/common.ts';
import { stripModel, type Segment } from '../segments.ts';
import { segmentLabel } from '../segment-label.ts';
import { tableOf, type Column } from '../table.ts';
import type { FigureTable, PlottedPlan } from '../types.ts';
import { levelOf, type Level } from './levels.ts';

interface Row {
  readonly plan: PlottedPlan;
  readonly period: string;
  readonly segment: Segment;
  /** False where a threshold that is not stated ends it. */
  readonly openEnded: boolean;
}

function rowsOf(plan: PlottedPlan): readonly Row[] {
  const { period, segments } = stripModel(stripInput(plan));
  const gap = ({ fromMb, lanes }: Segment): boolean => fromMb === null && lanes.every(({ tier }) => tier === null);
  return segments
    .filter((segment) => !gap(segment))
    .map((segment, at, shown) => ({ plan, period, segment, openEnded: at === shown.length - 1 }));
}

const kbpsOf = ({ segment }: Row): number | null => {
  const stated = segment.lanes.flatMap(({ kind, tier }) =>
    kind === 'throttle' && tier && tier.down_kbps !== null ? [tier.down_kbps] : [],
  );
  return stated.length === 0 ? null : Math.min(...stated);
};

/** The first stated price of the stretch; people read it among the effects. */
const pricedOf = ({ segment }: Row): Segment['lanes'][number]['tier'] =>
  segment.lanes.find(({ kind, tier }) => (kind === 'charge' || kind === 'bolt') && tier?.price != null)?.tier ?? null;

/** The speed of a stretch as the chart draws it: stated for the slowdown, or for full speed. */
const levelOfRow = (row: Row): Level =>
  levelOf({ kinds: row.segment.lanes.map(({ kind }) => kind), kbps: kbpsOf(row) }, row.plan.speed.full);

function rateOf(row: Row): { readonly low: number; readonly high: number } | null {
  const level = levelOfRow(row);
  return level.kind === 'rate' ? level : null;
}

function speedText(row: Row, missing: string, { format }: FigureMessages): string {
  const level = levelOfRow(row);
  if (level.kind === 'stopped') return '–';
  if (level.kind !== 'rate') return missing;
  const { low, high } = level;
  return low === high ? format.number(low) : `${format.number(low)}–${format.number(high)}`;
}

/** Machine names of effects, as in the published data. */
const NAMES = {
  full: 'full_speed',
  claimed: 'sold_as_unlimited',
  throttle: 'throttle',
  deprioritise: 'deprioritize',
  charge: 'charge',
  bolt: 'bolt_on',
  block: 'block',
  unknown: 'not_stated',
} as const;

export function speedTable(caption: string, plans: readonly PlottedPlan[], m: FigureMessages): FigureTable {
  const { columns, open } = m.figures;
  const missing = ({ plan }: Row): string => unstated(gapOf(plan), m);
  const gb = (mb: number | null): number | null => mb && mb / 1000;
  const list: readonly Column<Row>[] = [
    { key: 'plan_id', label: columns.plan_id, value: ({ plan }) => plan.id },
    { key: 'plan', label: columns.plan, value: ({ plan }) => plan.name, text: ({ plan }) => fullName(plan, m) },
    { key: 'period', label: columns.period, value: ({ period }) => period, text: ({ period }) => m.words.per(period) },
    {
      key: 'from_gb',
      label: columns.from_gb,
      value: ({ segment }) => gb(segment.fromMb),
      text: (row) => (row.segment.fromMb === null ? missing(row) : m.format.number(row.segment.fromMb / 1000)),
    },
    {
      key: 'to_gb',
      label: columns.to_gb,
      value: ({ segment }) => gb(segment.toMb),
      text: (row) => (row.segment.toMb !== null ? m.format.number(row.segment.toMb / 1000) : row.openEnded ? open : missing(row)),
    },
    {
      key: 'effects',
      label: columns.effects,
      value: ({ segment }) => [...new Set(segment.lanes.map(({ kind }) => NAMES[kind]))].join(' '),
      text: ({ plan, segment }) => segmentLabel(segment, gapOf(plan), m),
    },
    {
      key: 'speed_kbps',
      label: columns.speed_kbps,
      value: (row) => rateOf(row)?.low ?? null,
      text: (row) => speedText(row, missing(row), m),
    },
    {
      key: 'speed_high_kbps',
      label: columns.speed_high_kbps,
      value: (row) => rateOf(row)?.high ?? null,
      text: (row) => speedText(row, missing(row), m),
    },
    { key: 'price', label: columns.price, value: (row) => pricedOf(row)?.price ?? null },
    { key: 'price_currency', label: columns.price_currency, value: (row) => pricedOf(row)?.currency ?? null },
    { key: 'price_unit_gb', label: columns.price_unit_gb, value: (row) => gb(pricedOf(row)?.price_unit_mb ?? null) },
  ];
  return tableOf(caption, list, plans.flatMap(rowsOf), missing);
}
