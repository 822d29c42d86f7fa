/**
 * The tariff strip: one bar per plan on a data axis. Solid = full speed, hatched = slowed (with the speed), rising steps =
 * charged (with the price), wall = stopped, fine dots = lower priority, fog = not stated, fading = sold as unlimited with the
 * limit not stated. Pure: used by pages, islands, embeds and share images.
 */
import { gapOf, type Gap } from '../core/model/gap.ts';
import type { TariffMessages } from '../i18n/index.ts';
import { axisFor, type Axis } from './axis.ts';
import { stripModel, type Segment, type SegmentKind, type StripInput } from './segments.ts';
import { stripDefs } from './strip-defs.ts';
import { segmentLabel } from './segment-label.ts';
import { aboveLabels, axisMarkup, escapeXml } from './strip-labels.ts';
import { placeSegments, textWidth, type Placed } from './strip-layout.ts';
import { mark, round, type Box } from './strip-marks.ts';
import { stripText } from './strip-text.ts';
import type { Theme } from './theme.ts';

export { axisFor, DEFAULT_AXIS, type Axis } from './axis.ts';
export { stripDefsSvg } from './strip-defs.ts';
export type { Lane, Segment, SegmentKind, StripInput } from './segments.ts';

export interface StripOptions {
  /** `small` for lists (labels inside the bar), `large` for a page of its own (labels above, thresholds below). */
  readonly size?: 'small' | 'large';
  /** Width of the drawing in CSS pixels; text keeps its size, the bar gets longer. Default 320 or 720. */
  readonly width?: number;
  /** Common axis of several strips; by default the one every strip of the site shares, widened for thresholds beyond it. */
  readonly axis?: Axis;
  /** Prefix of the pattern ids; unique per document unless `defs` is false. */
  readonly prefix?: string;
  /** False when the document already holds the patterns (see `stripDefsSvg`). */
  readonly defs?: boolean;
  /** True where the sentence stands beside the picture: the picture is then hidden from screen readers. */
  readonly decorative?: boolean;
  /** False where another strip below bears the axis of both. */
  readonly ticks?: boolean;
  /** Colours for a document without the style sheet of the site. */
  readonly theme?: Theme;
}

export interface Strip {
  readonly svg: string;
  /** The same facts as a sentence. */
  readonly text: string;
  readonly segments: readonly Segment[];
}

interface Frame {
  readonly width: number;
  readonly barY: number;
  readonly barH: number;
  readonly height: number;
  readonly font: number;
  readonly tickFont: number;
}

/** Keeps a label readable on steps, whose outline a patch would cut. */

const SMALL = { width: 320, barY: 3, barH: 16, height: 34, font: 10, tickFont: 9 };
const LARGE = { width: 720, barY: 40, barH: 34, height: 114, font: 13, tickFont: 11 };

const INKS = {
  ...({ full: 'full', claimed: 'full', throttle: 'throttle', deprioritise: 'deprioritise' } as const),
  ...({ charge: 'charge', bolt: 'charge', block: 'block', unknown: 'fog' } as const),
};

/** Draws `currentColor` in one colour of a theme; as it is without one. */
const inked = (svg: string, key: 'text' | 'muted' | (typeof INKS)[SegmentKind], theme: Theme | undefined): string =>
  theme ? `<g color="${theme[key]}">${svg}</g>` : svg;

function lanesMarkup({ segment, x0, x1 }: Placed, frame: Frame, prefix: string, theme: Theme | undefined): string {
  const h = frame.barH / segment.lanes.length;
  const box = (index: number): Box => ({ x: x0, y: frame.barY + h * index, w: Math.max(x1 - x0, 1.5), h });
  return segment.lanes.map((lane, index) => inked(mark(lane, box(index), prefix), INKS[lane.kind], theme)).join('');
}

/** Labels inside the bar, on a patch of the page's colour, so that no line runs through a figure; only bands that say more than their texture and have room. */
function insideLabels(placed: readonly Placed[], frame: Frame, gap: Gap, m: TariffMessages): string {
  return placed
    .map(({ segment, x0, x1 }) => {
      const plain = segment.lanes.every((lane) => lane.kind === 'full');
      const text = segmentLabel(segment, gap, m);
      const w = textWidth(text, frame.font) + 6;
      if (plain || w > x1 - x0 - 6) return '';
      const x = x0 + (segment.lanes[0]?.kind === 'block' ? 9 : (x1 - x0 - w) / 2);
      const y = frame.barY + frame.barH / 2;
      const words = `<text x="${round(x + 3)}" y="${round(y + 3.6)}">${escapeXml(text)}</text>`;
      return `<rect class="ts-patch" x="${round(x)}" y="${round(y - 6)}" width="${round(w)}" height="12" rx="2" fill="Canvas"/>${words}`;
    })
    .join('');
}

/** Between two thresholds; letters are wider in some fonts than estimated. */
const APART = 8;
/** Bold letters are wider than those that widths are estimated for, in some fonts by as much. */
const BOLD = 1.15;
/** As far as the words of a threshold may stand from its line. */
const MOST_ASIDE = 24;

/** Thresholds under the bar, in bold; one that would touch the one before stands a little aside, or is left to the sentence. */
function thresholds(placed: readonly Placed[], frame: Frame, m: TariffMessages): string {
  const y = frame.barY + frame.barH;
  let end = -Infinity;
  return placed
    .map(({ segment: { fromMb, lanes }, x0 }) => {
      if (fromMb === 0 || (fromMb === null && lanes.every((lane) => lane.tier === null))) return '';
      const text = fromMb === null ? '?' : m.format.volume(fromMb);
      const half = (textWidth(text, frame.font) * BOLD) / 2;
      const wanted = Math.min(Math.max(x0, half), frame.width - half);
      const x = Math.max(wanted, end + APART + half);
      const guide = `<path class="ts-guide" d="M${round(x0)} ${frame.barY - 4}V${y + 22}" stroke="currentColor" stroke-width="1"/>`;
      if (x - wanted > MOST_ASIDE || x + half > frame.width) return guide;
      end = x + half;
      return `${guide}<text class="ts-threshold" x="${round(x)}" y="${y + 36}" text-anchor="middle" font-weight="700">${escapeXml(text)}</text>`;
    })
    .join('');
}

function largeLabels(placed: readonly Placed[], frame: Frame, gap: Gap, m: TariffMessages): string {
  const above = aboveLabels(placed, frame.font, frame.width, gap, m).map(
    ({ text, x, row }) => `<text x="${round(x)}" y="${frame.barY - 9 - row * 16}">${escapeXml(text)}</text>`,
  );
  return above.join('') + thresholds(placed, frame, m);
}

/**
 * Draws the strip of a plan.
 * @param m words and formats of the language, from `messages(lang)`
 */
export function tariffStrip(input: StripInput, m: TariffMessages, options: StripOptions = {}): Strip {
  const { size = 'small', prefix = 'ts', defs = true, decorative = false, ticks = true, theme } = options;
  const model = stripModel(input);
  const axis = options.axis ?? axisFor(Math.max(0, ...model.segments.map((segment) => segment.fromMb ?? 0)));
  const base = size === 'small' ? SMALL : LARGE;
  const frame: Frame = { ...base, width: options.width ?? base.width };
  const placed = placeSegments(model.segments, axis, frame.width);
  const text = stripText(model, input, m);
  const label = size === 'small' ? insideLabels(placed, frame, gapOf(input), m) : largeLabels(placed, frame, gapOf(input), m);
  const access = decorative ? 'aria-hidden="true" focusable="false"' : `role="img" aria-label="${escapeXml(text)}"`;
  const svg =
    `<svg class="ts ts-${size}" viewBox="0 0 ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}" ${access} xmlns="http://www.w3.org/2000/svg">` +
    (defs ? stripDefs(prefix, theme) : '') +
    placed.map((item) => lanesMarkup(item, frame, prefix, theme)).join('') +
    (ticks ? inked(axisMarkup(axis, frame.width, frame.barY + frame.barH, frame.tickFont, m), 'muted', theme) : '') +
    inked(`<g class="ts-labels" font-size="${frame.font}" fill="currentColor">${label}</g>`, 'text', theme) +
    '</svg>';
  return { svg, text, segments: model.segments };
}
