/** The words on a strip: labels above its bands, and the labels of the axis. */
import type { Gap } from '../core/model/gap.ts';
import type { TariffMessages } from '../i18n/index.ts';
import { unstated } from '../i18n/tier.ts';
import { segmentLabel } from './segment-label.ts';
import { position, ticks, type Axis } from './axis.ts';
import { textWidth, type Placed } from './strip-layout.ts';
import { round } from './strip-marks.ts';

export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly row: number;
}

/** Puts labels above their bands in up to two rows, shifting the last ones left rather than over the edge; what has no room is left to the sentence. */
export function aboveLabels(placed: readonly Placed[], size: number, width: number, gap: Gap, m: TariffMessages): Label[] {
  const ends = [-8, -8];
  const labels: Label[] = [];
  for (const { segment, x0 } of placed) {
    const claim = segment.lanes[0]?.kind === 'claimed';
    const text = claim ? m.strip.labels.claimedLimit(unstated(gap, m)) : segmentLabel(segment, gap, m);
    const x = Math.max(0, Math.min(x0, width - textWidth(text, size)));
    const row = ends.findIndex((end) => x >= end + 8);
    if (row < 0) continue;
    ends[row] = x + textWidth(text, size);
    labels.push({ text, x, row });
  }
  return labels;
}

/** Tick marks and labels below the bar; a tick label that would touch an earlier one is left out, the mark stays. */
export function axisMarkup(axis: Axis, width: number, y: number, size: number, m: TariffMessages): string {
  let end = -Infinity;
  let path = '';
  let text = '';
  for (const mb of ticks(axis)) {
    const x = position(mb, axis) * width;
    path += `M${round(x)} ${round(y)}v4`;
    const label = m.format.volume(mb);
    const half = textWidth(label, size) / 2;
    // A first label that would stick out on the left is moved in; letters are wider in some fonts than estimated, hence the room between.
    const at = Math.max(x, half);
    if (at - half < end + 8 || at + half > width) continue;
    end = at + half;
    text += `<text x="${round(at)}" y="${round(y + 4 + size)}">${label}</text>`;
  }
  return (
    `<path class="ts-axis" d="M0 ${round(y)}H${round(width)}${path}" stroke="currentColor" stroke-width=".8" fill="none"/>` +
    `<g class="ts-ticks" font-size="${size}" text-anchor="middle" fill="currentColor">${text}</g>`
  );
}
