/** Full-speed GB for one unit of money: bars, to scale within a currency. */
import { gapOf } from '../../core/model/gap.ts';
import { unstated } from '../../i18n/tier.ts';
import { perGbConfig, type GbGroup } from '../bars/per-gb.ts';
import { ROW } from '../bars/rows.ts';
import { tableOf, type Column } from '../table.ts';
import type { Figure, FigureRequest, FigureTable, PlottedPlan } from '../types.ts';
import { byCurrency, findingOfClauses, fullName, gapNotes, money, planFigure, type FigureMessages } from './common.ts';

/** Length of a bar that has no other to be compared with. */
const ALONE = 0.5;

const missingOf = (plan: PlottedPlan, m: FigureMessages): string => unstated(gapOf(plan), m);
const volume = (gb: number, m: FigureMessages): string => m.format.volume(Number((gb * 1000).toPrecision(3)));
/** "US$1"; of a currency whose unit buys next to nothing, a rounder sum: "₩1,000". */
function unitOf(plans: readonly PlottedPlan[]): number {
  const prices = plans.flatMap(({ perMoney: { price } }) => (price === null ? [] : [price]));
  const most = Math.max(0, ...prices);
  return most >= 5_000 ? 1000 : most >= 500 ? 100 : 1;
}

/** What a plan gives for the money, after its name; null where the limit or the price is missing. */
function given({ perMoney, currency }: PlottedPlan, unit: number, alone: boolean, m: FigureMessages): string | null {
  const words = m.figures.perGb;
  const { kind, gb, price, gbPerUnit } = perMoney;
  if (price === null) return null;
  if (kind === 'no-limit') return words.noLimit(money(price, currency, m));
  if (kind === 'not-stated' || gb === null) return null;
  if (gb === 0) return words.nothing(money(price, currency, m));
  if (gbPerUnit === null) return words.noPay(volume(gb, m));
  const each = volume(gbPerUnit * unit, m);
  const one = money(unit, currency, m);
  return alone ? words.givesFor(volume(gb, m), money(price, currency, m), each, one) : words.gives(each, one);
}

function clause(plan: PlottedPlan, unit: number, alone: boolean, m: FigureMessages): string {
  const words = m.figures.perGb;
  const name = fullName(plan, m);
  const said = given(plan, unit, alone, m);
  if (said !== null) return m.figures.clause(name, said);
  return words[plan.perMoney.price === null ? 'priceUnknown' : 'limitUnknown'](name, missingOf(plan, m));
}

function labelOf(plan: PlottedPlan, unit: number, m: FigureMessages): string {
  const { kind, gb, price, gbPerUnit } = plan.perMoney;
  const { labels } = m.figures.perGb;
  const missing = missingOf(plan, m);
  if (price === null) return labels.price(missing);
  if (kind === 'no-limit') return labels.noLimit;
  if (kind === 'not-stated' || gb === null) return labels.limit(missing);
  if (gb === 0) return labels.nothing;
  return gbPerUnit === null ? labels.free : labels.value(volume(gbPerUnit * unit, m), money(unit, plan.currency, m));
}

function groupsOf(plans: readonly PlottedPlan[], m: FigureMessages): readonly GbGroup[] {
  const groups = byCurrency(plans);
  return groups.map(([currency, list]) => {
    const most = Math.max(0, ...list.map(({ perMoney }) => perMoney.gbPerUnit ?? 0));
    const unit = unitOf(list);
    const alone = list.filter(({ perMoney }) => perMoney.gbPerUnit !== null).length === 1;
    return {
      alone,
      heading: groups.length > 1 ? m.figures.perGb.group(currency ?? m.figures.noCurrency) : null,
      bars: list.map((plan) => ({
        at: plans.indexOf(plan),
        name: fullName(plan, m),
        label: labelOf(plan, unit, m),
        kind: plan.perMoney.gbPerUnit === null && plan.perMoney.kind === 'metered' ? 'not-stated' : plan.perMoney.kind,
        share: most > 0 && plan.perMoney.gbPerUnit !== null ? (plan.perMoney.gbPerUnit / most) * (alone ? ALONE : 1) : 0,
      })),
    };
  });
}

function tableFor(caption: string, plans: readonly PlottedPlan[], m: FigureMessages): FigureTable {
  const { columns, kinds } = m.figures;
  const missing = (plan: PlottedPlan): string => missingOf(plan, m);
  const list: readonly Column<PlottedPlan>[] = [
    { key: 'plan_id', label: columns.plan_id, value: ({ id }) => id },
    { key: 'plan', label: columns.plan, value: ({ name }) => name, text: (plan) => fullName(plan, m) },
    { key: 'kind', label: columns.kind, value: ({ perMoney }) => perMoney.kind, text: ({ perMoney }) => kinds[perMoney.kind] },
    {
      key: 'full_speed_gb',
      label: columns.full_speed_gb,
      value: ({ perMoney }) => perMoney.gb,
      text: (plan) =>
        plan.perMoney.gb !== null
          ? m.format.number(plan.perMoney.gb)
          : plan.perMoney.kind === 'no-limit'
            ? kinds['no-limit']
            : missing(plan),
    },
    {
      key: 'price_30_days',
      label: columns.price_30_days,
      value: ({ perMoney }) => perMoney.price,
      text: (plan) => (plan.perMoney.price === null ? missing(plan) : money(plan.perMoney.price, plan.currency, m)),
    },
    { key: 'currency', label: columns.currency, value: ({ currency }) => currency },
    {
      key: 'gb_per_unit',
      label: columns.gb_per_unit,
      value: ({ perMoney }) => perMoney.gbPerUnit,
      text: ({ perMoney }) => (perMoney.gbPerUnit === null ? '–' : String(perMoney.gbPerUnit)),
    },
  ];
  return tableOf(caption, list, plans, missing);
}

function notesOf(plans: readonly PlottedPlan[], groups: readonly GbGroup[], m: FigureMessages): readonly string[] {
  const { notes } = m.figures.perGb;
  const kinds = new Set(groups.flatMap(({ bars }) => bars.map(({ kind }) => kind)));
  return [
    notes.how,
    ...(groups.length > 1 ? [notes.currencies] : []),
    ...(kinds.has('no-limit') ? [notes.noLimit] : []),
    ...(groups.some(({ alone }) => alone) ? [notes.alone] : []),
    ...(kinds.has('not-stated') ? [notes.fog] : []),
    ...gapNotes(plans, m),
  ];
}

export function perGbFigure({ chart }: FigureRequest, plans: readonly PlottedPlan[], m: FigureMessages): Figure {
  const groups = groupsOf(plans, m);
  const head = planFigure(chart, plans, m);
  const units = new Map(byCurrency(plans).map(([currency, list]) => [currency, unitOf(list)]));
  return {
    ...head,
    finding: findingOfClauses(
      plans.map((plan) => clause(plan, units.get(plan.currency) ?? 1, plans.length === 1, m)),
      m,
    ),
    notes: notesOf(plans, groups, m),
    picture: {
      kind: 'chart',
      height: () => (plans.length + groups.filter(({ heading }) => heading !== null).length) * ROW + 12,
      config: (look) => perGbConfig(groups, look),
    },
    table: tableFor(head.title, plans, m),
  };
}
