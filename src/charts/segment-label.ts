/** The short label of a band: its speed, its price, or its word. Apart from the strip, so that other charts don't carry its drawing. */
import type { Gap } from '../core/model/gap.ts';
import type { TariffMessages } from '../i18n/index.ts';
import { unstated } from '../i18n/tier.ts';
import type { Lane, Segment } from './segments.ts';

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
