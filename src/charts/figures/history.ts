/** The thresholds of plans in the dated snapshots that are held. */
import { gapOf } from '../../core/model/gap.ts';
import { unstated } from '../../i18n/tier.ts';
import { niceTop } from '../draw/nice.ts';
import { keyHeight } from '../draw/key.ts';
import { historyConfig, type HistoryDrawing } from '../history/config.ts';
import { effectWord, inOrder, linesOf, volumeWords, whereOf } from '../history/lines.ts';
import { limitWords } from '../limit-words.ts';
import { tableOf, type Column } from '../table.ts';
import type { Figure, FigureRequest, FigureTable, HistoryPoint, PlottedPlan } from '../types.ts';
import { findingOfClauses, fullName, gapNotes, missingOf, noteOn, planFigure, stripInput, type FigureMessages } from './common.ts';

interface Row {
  readonly plan: PlottedPlan;
  readonly point: HistoryPoint;
  readonly tier: HistoryPoint['tiers'][number] | null;
}

const rowsOf = (plan: PlottedPlan): readonly Row[] =>
  plan.history.flatMap((point): readonly Row[] =>
    point.tiers.length === 0 ? [{ plan, point, tier: null }] : inOrder(point).map((tier) => ({ plan, point, tier })),
  );

function tableFor(caption: string, plans: readonly PlottedPlan[], m: FigureMessages): FigureTable {
  const { columns, history } = m.figures;
  const missing = ({ plan }: Row): string => unstated(gapOf(plan), m);
  const list: readonly Column<Row>[] = [
    { key: 'plan_id', label: columns.plan_id, value: ({ plan }) => plan.id },
    { key: 'plan', label: columns.plan, value: ({ plan }) => plan.name, text: ({ plan }) => fullName(plan, m) },
    { key: 'date', label: columns.date, value: ({ point }) => point.date, text: ({ point }) => m.format.shortDate(point.date) },
    {
      key: 'threshold_gb',
      label: columns.threshold_gb,
      value: ({ tier }) => (tier?.from_mb == null ? null : tier.from_mb / 1000),
      text: (row) =>
        row.tier === null
          ? history.none(whereOf([row.plan], m))
          : row.tier.from_mb === null
            ? missing(row)
            : m.format.number(row.tier.from_mb / 1000),
    },
    {
      key: 'period',
      label: columns.period,
      value: ({ tier }) => tier && tier.period,
      text: ({ tier }) => (tier ? m.words.per(tier.period) : '–'),
    },
    {
      key: 'effect',
      label: columns.effect,
      value: ({ tier }) => tier && tier.action,
      text: (row) => (row.tier ? effectWord(row.tier, missing(row), m) : '–'),
    },
    {
      key: 'speed_kbps',
      label: columns.speed_kbps,
      value: ({ tier }) => tier && tier.down_kbps,
      text: (row) => {
        if (row.tier?.down_kbps != null) return m.format.number(row.tier.down_kbps);
        return row.tier?.action === 'throttle' ? missing(row) : '–';
      },
    },
  ];
  return tableOf(caption, list, plans.flatMap(rowsOf), missing);
}

/** The first threshold of a snapshot in words. */
function valueOf(plan: PlottedPlan, point: HistoryPoint, m: FigureMessages): string {
  const [tier] = inOrder(point);
  if (!tier) return m.figures.history.absent(whereOf([plan], m));
  return volumeWords(tier, unstated(gapOf(plan), m), m);
}

const hasOne = ({ history }: PlottedPlan): boolean => history.length < 2;

/** A plan with one snapshot: its first threshold there. */
function single(plan: PlottedPlan, m: FigureMessages): string {
  const { first, fromFirst, noneOn, unknownOn } = m.figures.history;
  const point = plan.history.at(-1);
  const [tier] = point ? inOrder(point) : [];
  const date = m.format.date(point?.date ?? plan.source.date);
  const missing = unstated(gapOf(plan), m);
  if (!tier) return noneOn(whereOf([plan], m), date);
  if (tier.from_mb === 0) return fromFirst(date);
  return tier.from_mb === null ? unknownOn(missing, date) : first(volumeWords(tier, missing, m), date);
}

function clause(plan: PlottedPlan, m: FigureMessages): string {
  const { same, changed, on } = m.figures.history;
  const name = fullName(plan, m);
  const [first, last] = [plan.history[0], plan.history.at(-1)];
  if (!first || !last || hasOne(plan)) return m.figures.clause(name, single(plan, m));
  const day = (point: HistoryPoint): string => m.format.date(point.date);
  const values = plan.history.map((point) => valueOf(plan, point, m));
  if (new Set(values).size === 1) return same(name, values[0] ?? '', day(first), day(last));
  const told = plan.history.flatMap((point, at) => (values[at] === values[at - 1] ? [] : [on(values[at] ?? '', day(point))]));
  return changed(name, told);
}

function findingFor(plans: readonly PlottedPlan[], m: FigureMessages): string {
  const [only] = plans;
  const point = only?.history.at(-1);
  if (only && point && plans.length === 1 && hasOne(only))
    return m.figures.history.single(m.format.date(point.date), fullName(only, m), limitWords(stripInput(only), m));
  const clauses = plans.map((plan) => clause(plan, m));
  const eachOne = clauses.length > 1 && plans.every(hasOne);
  return eachOne ? m.figures.history.eachOne(clauses.length, clauses) : findingOfClauses(clauses, m);
}

function drawingOf(plans: readonly PlottedPlan[], m: FigureMessages): HistoryDrawing {
  const lines = plans.flatMap((plan, at) => linesOf(plan, at, fullName(plan, m), m));
  const stated = lines.flatMap(({ marks }) => marks.flatMap(({ level }) => (level.kind === 'stated' ? [level.mb / 1000] : [])));
  return {
    lines,
    keys: plans.length > 1 ? plans.map((plan, at) => ({ at, name: fullName(plan, m) })) : [],
    plans: plans.length,
    max: niceTop(Math.max(0, ...stated) * 1.15),
    words: { none: m.figures.history.none(whereOf(plans, m)), unknown: m.figures.history.unknown(missingOf(plans, m)) },
    yTitle: m.figures.history.y,
    date: m.format.shortDate,
    number: m.format.number,
  };
}

function notesOf(plans: readonly PlottedPlan[], m: FigureMessages): readonly string[] {
  const { notes } = m.figures.history;
  return [...(plans.every(hasOne) ? [notes.one] : noteOn(plans, hasOne, notes.oneOf, m)), notes.how, ...gapNotes(plans, m)];
}

export function historyFigure({ chart }: FigureRequest, plans: readonly PlottedPlan[], m: FigureMessages): Figure {
  const drawing = drawingOf(plans, m);
  const head = planFigure(chart, plans, m);
  return {
    ...head,
    finding: findingFor(plans, m),
    notes: notesOf(plans, m),
    picture: {
      kind: 'chart',
      height: (width) => Math.round((width < 560 ? 240 : 300) + keyHeight(drawing.keys, { width })),
      config: (look) => historyConfig(drawing, look),
    },
    table: tableFor(head.title, plans, m),
  };
}
