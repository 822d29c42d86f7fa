/** Tariff strips of several plans on one axis, the name of each above its strip. */
import { axisFor, DEFAULT_AXIS, type Axis } from '../axis.ts';
import { fitted } from '../draw/pen.ts';
import { limitWords } from '../limit-words.ts';
import { roughMeasure } from '../measure.ts';
import { speedTable } from '../speed/rows.ts';
import { tariffStrip } from '../strip.ts';
import { escapeXml } from '../strip-labels.ts';
import { stripText } from '../strip-text.ts';
import { stripModel } from '../segments.ts';
import type { Figure, FigureRequest, Look, PlottedPlan } from '../types.ts';
import { compactStrips } from './strips-compact.ts';
import { findingOf, fullName, gapNotes, planFigure, stripInput, type FigureMessages } from './common.ts';

const NAME = 24;
const STRIP = 114;
const GAP = 14;

/** The strip without its own `<svg>`: style sheets give that one a size of their own. */
const inner = (svg: string): string => svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');

function stripSvg(plan: PlottedPlan, at: number, named: boolean, axis: Axis, { width, theme, font }: Look, m: FigureMessages): string {
  const top = at * (STRIP + GAP + (named ? NAME : 0));
  const strip = tariffStrip(stripInput(plan), m, { size: 'large', width, axis, prefix: `s${at}`, theme, decorative: true });
  const size = 14;
  const per = m.words.per(stripModel(stripInput(plan)).period);
  const name = fitted(fullName(plan, m), width - 14 - roughMeasure(per, `400 12px ${font}`), (text) =>
    roughMeasure(text, `600 ${size}px ${font}`),
  );
  const title = `<text x="0" y="${size + 2}" font-size="${size}" font-weight="600" fill="${theme.text}">${escapeXml(name)}</text>`;
  const period = `<text x="${width}" y="${size + 2}" font-size="12" text-anchor="end" fill="${theme.muted}">${escapeXml(per)}</text>`;
  return `<g transform="translate(0 ${top})">${named ? title + period : ''}<g transform="translate(0 ${named ? NAME - 6 : 0})">${inner(strip.svg)}</g></g>`;
}

const heightOf = (plans: number): number => plans * (STRIP + GAP + (plans > 1 ? NAME : 0)) - GAP;

/** One plan in full; several by their limits. */
function findingFor(plans: readonly PlottedPlan[], m: FigureMessages): string {
  const [only] = plans;
  if (!only || plans.length > 1) return findingOf(plans, (plan) => limitWords(stripInput(plan), m), m);
  const input = stripInput(only);
  return m.figures.titled(fullName(only, m), stripText(stripModel(input), input, m));
}

export function stripsFigure({ chart, maxMb }: FigureRequest, plans: readonly PlottedPlan[], m: FigureMessages): Figure {
  const largest = Math.max(0, ...plans.flatMap(({ tiers, data }) => [data.mb ?? 0, ...tiers.map(({ from_mb }) => from_mb ?? 0)]));
  const axis = maxMb !== undefined && maxMb > 1_000 ? { maxMb } : largest > DEFAULT_AXIS.maxMb ? axisFor(largest) : DEFAULT_AXIS;
  const head = planFigure(chart, plans, m);
  const height = heightOf(plans.length);
  return {
    ...head,
    finding: findingFor(plans, m),
    notes: [m.figures.strips.note, m.figures.strips.axis, ...gapNotes(plans, m)],
    picture: {
      kind: 'svg',
      height: () => height,
      svg: (look) =>
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${look.width} ${height}" width="${look.width}" height="${height}" ` +
        `font-family="${escapeXml(look.font)}" color="${look.theme.text}">` +
        plans.map((plan, at) => stripSvg(plan, at, plans.length > 1, axis, look, m)).join('') +
        '</svg>',
      ...(plans.length > 1 ? { compact: compactStrips(plans, axis, m) } : {}),
    },
    table: speedTable(head.title, plans, m),
  };
}
