/** Speed against the data used in a month: several plans on one axis of speeds. */
import { flagRoom } from '../draw/flag-room.ts';
import { keyHeight } from '../draw/key.ts';
import { axisEnd, hasShortPeriod } from '../cost/range.ts';
import { limitWords } from '../limit-words.ts';
import { layLevels, stretchesOf, type Band, type Level } from '../speed/levels.ts';
import { lineOf } from '../speed/lines.ts';
import { speedConfig, type SpeedDrawing } from '../speed/config.ts';
import { speedTable } from '../speed/rows.ts';
import { beyondWords, firstThresholds, flagsOf, laterThresholds } from '../threshold-flags.ts';
import type { Figure, FigureRequest, PlottedPlan } from '../types.ts';
import { findingOf, fullName, gapNotes, missingOf, planFigure, stripInput, type FigureMessages } from './common.ts';

/** Width of the field for thresholds that are not stated, as a share of the axis. */
const ZONE = 0.3;

function drawingOf(plans: readonly PlottedPlan[], maxMb: number | undefined, m: FigureMessages): SpeedDrawing {
  const all = plans.map(stretchesOf);
  const endMb = axisEnd(firstThresholds(plans), laterThresholds(plans), maxMb);
  const within = (level: Level, bands: Band): boolean => level.kind === bands;
  const hasZone = all.some((stretches) => stretches.some(({ fromMb }) => fromMb === null));
  const shown = all.map((stretches) => stretches.filter(({ fromMb }) => fromMb === null || fromMb < endMb).map(({ level }) => level));
  const frame = { endMb, rightMb: hasZone ? endMb * (1 + ZONE) : endMb, levels: layLevels(shown) };
  const using = (band: Band): readonly PlottedPlan[] => plans.filter((_, at) => (all[at] ?? []).some(({ level }) => within(level, band)));
  const { bands } = m.figures.speed;
  const zoned = plans.filter((_, at) => (all[at] ?? []).some(({ fromMb }) => fromMb === null));
  const label = (level: Level): string | null => (level.kind === 'rate' ? m.format.speedRange(level.low, level.high) : null);
  const words = (band: Band): string => missingOf(using(band), m);
  return {
    keys: plans.length > 1 ? plans.map((plan, at) => ({ at, name: fullName(plan, m) })) : [],
    lines: plans.map((plan, at) => lineOf({ at, name: fullName(plan, m) }, at, all, frame, label)),
    frame,
    flags: flagsOf(plans, endMb, m).map((flag) => ({ ...flag, long: flag.short })),
    bandWords: {
      full: bands.full(words('full')),
      slow: bands.slow(words('slow')),
      unknown: bands.unknown(words('unknown')),
      stopped: bands.stopped,
    },
    zone: hasZone ? m.strip.labels.thresholdUnknown(missingOf(zoned, m)) : null,
    xTitle: m.figures.speed.x,
    speed: m.format.speed,
    number: m.format.number,
  };
}

function notesOf(plans: readonly PlottedPlan[], { frame, lines, zone }: SpeedDrawing, m: FigureMessages): readonly string[] {
  const { notes } = m.figures.speed;
  const { levels } = frame;
  const beyond = beyondWords(plans, frame.endMb, (plan) => fullName(plan, m), m);
  const strokes = new Set(lines.flatMap(({ points }) => points.map(({ stroke }) => stroke)));
  const when = (holds: boolean, note: string): readonly string[] => (holds ? [note] : []);
  return [
    ...when(levels.axis !== null, notes.log),
    ...when(levels.bands.full !== undefined, notes.full),
    ...when(levels.bands.slow !== undefined || levels.bands.unknown !== undefined, notes.slow),
    ...when(zone !== null, notes.zone),
    ...when(strokes.size > 1, notes.charged),
    ...when(
      lines.some(({ ranges }) => ranges.length > 0),
      notes.range,
    ),
    ...when(plans.some(hasShortPeriod), notes.pace),
    ...when(beyond.length > 0, m.figures.cost.notes.beyond(m.figures.list(beyond))),
    ...gapNotes(plans, m),
  ];
}

/** The axis of volumes below the field. */
const AXIS_PX = 40;
/** Least height of a field of bands, and of one with upright words for a threshold that is not stated. */
const LEAST = { bands: 64, zone: 185 };

/** Height without labels and key: bands alone need no more than their own. */
function fieldHeight({ frame: { levels }, zone }: SpeedDrawing, width: number): number {
  const usual = width < 560 ? 260 : Math.min(380, width * 0.42);
  return levels.axis === null ? Math.min(usual, Math.max(zone === null ? LEAST.bands : LEAST.zone, levels.bandsPx) + AXIS_PX) : usual;
}

export function speedFigure({ chart, maxMb }: FigureRequest, plans: readonly PlottedPlan[], m: FigureMessages): Figure {
  const drawing = drawingOf(plans, maxMb, m);
  const head = planFigure(chart, plans, m);
  return {
    ...head,
    finding: findingOf(plans, (plan) => limitWords(stripInput(plan), m), m),
    notes: notesOf(plans, drawing, m),
    picture: {
      kind: 'chart',
      height: (width) =>
        Math.round(
          fieldHeight(drawing, width) +
            flagRoom(drawing.flags, drawing.frame.rightMb, 66, 14, { width, font: '' }) +
            keyHeight(drawing.keys, { width }),
        ),
      config: (look) => speedConfig(drawing, look),
    },
    table: speedTable(head.title, plans, m),
  };
}
