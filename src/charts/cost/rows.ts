/** The table of a cost chart: a row a plan and a volume. */
import { gapOf } from '../../core/model/gap.ts';
import { unstated } from '../../i18n/tier.ts';
import { fullName, money, type FigureMessages } from '../figures/common.ts';
import { tableOf, type Column } from '../table.ts';
import type { CostPoint, FigureTable, PlottedPlan } from '../types.ts';
import { costThresholds } from './range.ts';

/** Volumes every plan is told at, as far as the axis reaches, in GB. */
const TOLD = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((gb) => gb * 1000);

interface Row {
  readonly plan: PlottedPlan;
  /** null where no price is stated. */
  readonly point: CostPoint | null;
  readonly threshold: boolean;
}

function rowsOf(plan: PlottedPlan, endMb: number): readonly Row[] {
  const { cost } = plan;
  if (cost === null) return [{ plan, point: null, threshold: false }];
  const thresholds = new Set(costThresholds(cost));
  const told = new Set([...TOLD, endMb].filter((mb) => mb <= endMb));
  return cost.points
    .filter(([mb]) => thresholds.has(mb) || told.has(mb))
    .map((point) => ({ plan, point, threshold: thresholds.has(point[0]) }));
}

const gbOf = (point: CostPoint | null): number | null => point && point[0] / 1000;

export function costTable(caption: string, plans: readonly PlottedPlan[], endMb: number, m: FigureMessages): FigureTable {
  const { columns, deliveries, yes, no } = m.figures;
  const missing = ({ plan }: Row): string => unstated(gapOf(plan), m);
  const amount = (row: Row, value: number | null): string => (value === null ? missing(row) : money(value, row.plan.currency, m));
  const list: readonly Column<Row>[] = [
    { key: 'plan_id', label: columns.plan_id, value: ({ plan }) => plan.id },
    { key: 'plan', label: columns.plan, value: ({ plan }) => plan.name, text: ({ plan }) => fullName(plan, m) },
    {
      key: 'data_gb',
      label: columns.data_gb,
      value: ({ point }) => gbOf(point),
      text: (row) => (row.point ? m.format.number(row.point[0] / 1000) : '–'),
    },
    {
      key: 'threshold',
      label: columns.threshold,
      value: ({ threshold }) => (threshold ? 'yes' : 'no'),
      text: ({ threshold }) => (threshold ? yes : no),
    },
    { key: 'currency', label: columns.currency, value: ({ plan }) => plan.currency },
    {
      key: 'cost_low',
      label: columns.cost_low,
      value: ({ point }) => point && point[1],
      text: (row) => amount(row, row.point && row.point[1]),
    },
    {
      key: 'cost_high',
      label: columns.cost_high,
      value: ({ point }) => point && point[2],
      text: (row) => amount(row, row.point && row.point[2]),
    },
    {
      key: 'delivery',
      label: columns.delivery,
      value: ({ point }) => point && point[3],
      text: (row) => (row.point ? deliveries[row.point[3]] : missing(row)),
    },
  ];
  return tableOf(
    caption,
    list,
    plans.flatMap((plan) => rowsOf(plan, endMb)),
    missing,
  );
}
