/** What a month costs against the data used in it: several plans, a field a currency. */
import { costConfig } from '../cost/config.ts';
import type { CostDrawing, CostLine, CostPanel } from '../cost/drawing.ts';
import { axisEnd, hasShortPeriod, pointsTo } from '../cost/range.ts';
import { costTable } from '../cost/rows.ts';
import { costFinding, shortSpan } from '../cost/words.ts';
import { flagRoom } from '../draw/flag-room.ts';
import { niceTop } from '../draw/nice.ts';
import { keyHeight } from '../draw/key.ts';
import { beyondWords, firstThresholds, flagsOf, laterThresholds } from '../threshold-flags.ts';
import type { Figure, FigureRequest, PlottedPlan } from '../types.ts';
import { byCurrency, fullName, gapNotes, missingOf, money, noteOn, planFigure, type FigureMessages } from './common.ts';

/** How many times the dearest start a field reaches: a bill that explodes must not press all others to the floor. */
const HEADROOM = 6;

function topOf(plans: readonly PlottedPlan[], endMb: number): number {
  const lines = plans.flatMap(({ cost }) => (cost ? [pointsTo(cost, endMb).map(([, low, high]) => Math.max(low, high ?? 0))] : []));
  const start = Math.max(0, ...lines.map(([first = 0]) => first));
  const most = Math.max(0, ...lines.flat());
  return niceTop(Math.min(most, start > 0 ? start * HEADROOM : most) * 1.12);
}

function drawingOf(plans: readonly PlottedPlan[], endMb: number, m: FigureMessages): CostDrawing {
  const groups = byCurrency(plans.filter(({ cost }) => cost !== null));
  const panelOf = new Map(groups.flatMap(([, list], panel) => list.map(({ id }) => [id, panel] as const)));
  const lines = plans.flatMap((plan, at): CostLine[] => {
    const panel = panelOf.get(plan.id);
    return plan.cost === null || panel === undefined
      ? []
      : [{ at, name: fullName(plan, m), points: pointsTo(plan.cost, endMb), said: (point) => shortSpan(point, plan, m), panel }];
  });
  const panels = groups.map(([currency, list]): CostPanel => ({
    title: m.figures.cost.y(currency ?? m.figures.noCurrency),
    max: topOf(list, endMb),
    amount: (value) => (currency === null ? m.format.number(value) : money(value, currency, m)),
  }));
  const drawn = plans.map((plan) => (plan.cost === null ? { ...plan, tiers: [], data: { ...plan.data, mb: null } } : plan));
  return {
    lines,
    keys: plans.length > 1 ? lines : [],
    empty: lines.length === 0 ? m.figures.perGb.labels.price(missingOf(plans, m)) : null,
    panels,
    flags: flagsOf(drawn, endMb, m),
    endMb,
    xTitle: m.figures.cost.x,
    volume: m.format.volume,
  };
}

const cut = ({ lines, panels }: CostDrawing): readonly string[] =>
  lines
    .filter(({ points, panel }) => points.some(([, low, high]) => Math.max(low, high ?? 0) > (panels[panel]?.max ?? Infinity)))
    .map(({ name }) => name);

function notesOf(plans: readonly PlottedPlan[], drawing: CostDrawing, m: FigureMessages): readonly string[] {
  const { notes } = m.figures.cost;
  const points = drawing.lines.flatMap((line) => line.points);
  const beyond = beyondWords(plans, drawing.endMb, (plan) => fullName(plan, m), m);
  const cutNames = cut(drawing);
  const when = (holds: boolean, note: string): readonly string[] => (holds ? [note] : []);
  return [
    notes.how(plans.find(({ cost }) => cost !== null)?.cost?.months ?? 24),
    ...when(
      points.some(([, , , delivery]) => delivery !== 'full'),
      notes.dash,
    ),
    ...when(
      points.some(([, , high]) => high === null),
      notes.fog,
    ),
    ...when(
      points.some(([, low, high]) => high !== null && high > low),
      notes.range,
    ),
    ...when(drawing.panels.length > 1, notes.currencies),
    ...when(plans.some(hasShortPeriod), notes.pace),
    ...when(cutNames.length > 0, notes.cut(m.figures.list(cutNames))),
    ...when(beyond.length > 0, notes.beyond(m.figures.list(beyond))),
    ...noteOn(plans, ({ cost }) => cost === null, notes.noPrice, m),
    ...gapNotes(plans, m),
  ];
}

/** Height of one field, without labels and key. */
const fieldHeight = (width: number, panels: number): number => (panels > 1 ? 170 : width < 560 ? 240 : Math.min(380, width * 0.42));

export function costFigure({ chart, maxMb }: FigureRequest, plans: readonly PlottedPlan[], m: FigureMessages): Figure {
  const endMb = axisEnd(firstThresholds(plans), laterThresholds(plans), maxMb);
  const drawing = drawingOf(plans, endMb, m);
  const head = planFigure(chart, plans, m);
  const panels = Math.max(1, drawing.panels.length);
  return {
    ...head,
    finding: costFinding(plans, endMb, m),
    notes: notesOf(plans, drawing, m),
    picture: {
      kind: 'chart',
      height: (width) =>
        Math.round(
          panels * fieldHeight(width, panels) +
            flagRoom(drawing.flags, endMb, 56, 14, { width, font: '' }) +
            keyHeight(drawing.keys, { width }) +
            44,
        ),
      config: (look) => costConfig(drawing, look),
    },
    table: costTable(head.title, plans, endMb, m),
  };
}
