/** The words on a strip: a short label per band, thresholds, and the labels of the axis. */
import type { Gap } from '../core/model/gap.ts';
import type { TariffMessages } from '../i18n/index.ts';
import { unstated } from '../i18n/tier.ts';
import { position, ticks, type Axis } from './axis.ts';
import type { Lane, Segment } from './segments.ts';
import { textWidth, type Placed } from './strip-layout.ts';
import { round } from './strip-marks.ts';

export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

function laneLabel({ kind, tier }: Lane, gap: Gap, m: TariffMessages): string {
  const {
    strip: { labels },
    format,
  } = m;
  if (kind === 'unknown') return unstated(gap, m);
  if (kind === 'throttle' && tier && tier.down_kbps !== null) return format.speed(tier.down_kbps);
  if ((kind === 'charge' || kind === 'bolt') && tier && tier.price !== null) {
    const price = format.money(tier.price, tier.currency);
    return tier.price_unit_mb === null ? price : labels.price(price, format.unitVolume(tier.price_unit_mb));
  }
  return labels[kind];
}

/** Label of a band: its speed, its price, or its word. */
export function segmentLabel(segment: Segment, gap: Gap, m: TariffMessages): string {
  const isGap = segment.fromMb === null && segment.lanes.every((lane) => lane.tier === null);
  if (isGap) return m.strip.labels.thresholdUnknown(unstated(gap, m));
  return [...new Set(segment.lanes.map((lane) => laneLabel(lane, gap, m)))].join(' · ');
}

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
