/** Tariff strips where there is little room: names on the left, a small strip each on the right, one axis for all. */
import type { Axis } from '../axis.ts';
import { wrapped } from '../draw/pen.ts';
import { roughMeasure } from '../measure.ts';
import { tariffStrip } from '../strip.ts';
import { escapeXml } from '../strip-labels.ts';
import type { Look, PlottedPlan } from '../types.ts';
import { fullName, stripInput, type FigureMessages } from './common.ts';

const ROW = 27;
/** Height of the axis below the last strip. */
const AXIS = 10;
const SIZE = 11;
/** Share of the width that names take. */
const NAMES = 0.31;

function nameSvg(name: string, { width, theme, font }: Look): string {
  const lines = wrapped(name, width * NAMES - 12, 2, (text) => roughMeasure(text, `600 ${SIZE}px ${font}`));
  const top = lines.length > 1 ? 9 : 15;
  const line = (words: string, at: number): string => `<text x="0" y="${top + at * 12}">${escapeXml(words)}</text>`;
  return `<g font-size="${SIZE}" font-weight="600" fill="${theme.text}">${lines.map(line).join('')}</g>`;
}

function rowSvg(plan: PlottedPlan, name: string, at: number, ticks: boolean, axis: Axis, look: Look, m: FigureMessages): string {
  const { width, theme } = look;
  const left = Math.round(width * NAMES);
  const { svg } = tariffStrip(stripInput(plan), m, { width: width - left, axis, ticks, prefix: `c${at}`, theme, decorative: true });
  const strip = svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll('fill="Canvas"', `fill="${theme.background}"`);
  return `<g transform="translate(0 ${at * ROW})">${nameSvg(name, look)}<g transform="translate(${left} 0)">${strip}</g></g>`;
}

/** Plans of one carrier go by their names alone: the title names the carrier. */
export function compactStrips(plans: readonly PlottedPlan[], axis: Axis, m: FigureMessages) {
  const alone = new Set(plans.map(({ carrier }) => carrier.id)).size === 1;
  const height = plans.length * ROW + AXIS;
  const rows = (look: Look): string =>
    plans.map((plan, at) => rowSvg(plan, alone ? plan.name : fullName(plan, m), at, at === plans.length - 1, axis, look, m)).join('');
  return {
    height: () => height,
    svg: (look: Look) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${look.width} ${height}" width="${look.width}" height="${height}" ` +
      `font-family="${escapeXml(look.font)}" color="${look.theme.text}">${rows(look)}</svg>`,
  };
}
