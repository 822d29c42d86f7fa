/** The limits of a plan as a clause that follows its name: "is slowed to 128 kbit/s after 20 GB per month". */
import { gapOf } from '../core/model/gap.ts';
import type { WireTier } from '../core/model/wire.ts';
import type { FigureMessages } from '../i18n/figure-words.ts';
import { unstated } from '../i18n/tier.ts';
import { stripModel, type Lane, type Segment, type StripInput } from './segments.ts';

function pricedWords(tier: WireTier | null, kind: 'charge' | 'bolt', after: string, missing: string, m: FigureMessages): string {
  const { limits } = m.figures;
  if (tier === null || tier.price === null) return limits[`${kind}Unknown`](missing, after);
  const price = m.format.money(tier.price, tier.currency);
  if (tier.price_unit_mb === null) return limits[`${kind}Flat`](price, after);
  // "for each GB", but "adds 1 GB at a time".
  const volume = kind === 'bolt' ? m.format.volume(tier.price_unit_mb) : m.format.unitVolume(tier.price_unit_mb);
  return limits[kind](price, volume, after);
}

function laneWords({ kind, tier }: Lane, after: string, missing: string, m: FigureMessages): string {
  const { limits } = m.figures;
  switch (kind) {
    case 'throttle':
      return tier?.down_kbps == null ? limits.throttleUnknown(missing, after) : limits.throttle(m.format.speed(tier.down_kbps), after);
    case 'deprioritise':
      return limits.deprioritise(after);
    case 'charge':
    case 'bolt':
      return pricedWords(tier, kind, after, missing, m);
    case 'block':
      return limits.block(after);
    case 'full':
    case 'claimed':
      return limits.full(after);
    case 'unknown':
      return limits.unspecified(missing, after);
  }
}

const slowed = (segment: Segment | undefined): boolean => {
  const [lane, ...more] = segment?.lanes ?? [];
  return lane?.kind === 'throttle' && lane.tier?.down_kbps != null && more.length === 0;
};

/** A slowdown straight after a slowdown: "to 128 kbit/s after 100 GB"; null for everything else. */
function furtherWords({ kind, tier }: Lane, before: Segment | undefined, after: string, m: FigureMessages): string | null {
  return kind === 'throttle' && tier?.down_kbps != null && slowed(before)
    ? m.figures.limits.throttleMore(m.format.speed(tier.down_kbps), after)
    : null;
}

/** A speed that held before goes on: beside another effect it is not said again. */
const goesOn = ({ kind, tier }: Lane, before: Segment | undefined): boolean =>
  kind === 'throttle' &&
  tier?.down_kbps != null &&
  (before?.lanes ?? []).some((lane) => lane.kind === 'throttle' && lane.tier?.down_kbps === tier.down_kbps);

/** What holds from the first byte, where no tier says it; null where what follows says enough. */
function openingWords(segment: Segment, alone: boolean, input: StripInput, missing: string, m: FigureMessages): string | null {
  const { limits } = m.figures;
  const [first] = segment.lanes;
  if (!first || first.tier) return null;
  if (first.kind === 'claimed') return limits.claimed(missing);
  if (first.kind === 'block') return limits.excluded;
  if (first.kind === 'full') return alone ? limits.none : null;
  return input.data.kind === 'unlimited' ? null : limits.amountUnknown(missing);
}

/** All limits on the data of a plan, in the order they apply. */
export function limitWords(input: StripInput, m: FigureMessages): string {
  const { limits } = m.figures;
  const missing = unstated(gapOf(input), m);
  const { period, segments } = stripModel(input);
  const parts: string[] = [];
  for (const [at, segment] of segments.entries()) {
    const opening = at === 0 ? openingWords(segment, segments.length === 1, input, missing, m) : null;
    if (opening !== null) parts.push(opening);
    const lanes = segment.lanes.filter(({ tier, kind }) => tier !== null || (at > 0 && kind === 'unknown' && segment.fromMb !== null));
    const said = parts.some((part) => part.includes(m.words.per(period)));
    if (segment.fromMb === null && lanes.length > 0 && lanes.every(({ kind }) => kind === 'unknown')) {
      parts.push(limits.nothingStated(missing));
      continue;
    }
    const after =
      segment.fromMb === null
        ? limits.afterUnknown(missing)
        : segment.fromMb === 0
          ? limits.fromStart
          : said
            ? limits.afterAlso(m.format.volume(segment.fromMb))
            : limits.after(m.format.volume(segment.fromMb), m.words.per(period));
    const before = segments[at - 1];
    const told = lanes.length > 1 ? lanes.filter((lane) => !goesOn(lane, before)) : lanes;
    parts.push(...told.map((lane) => furtherWords(lane, before, after, m) ?? laneWords(lane, after, missing, m)));
  }
  return parts.length === 0 ? limits.thresholdUnknown(missing) : m.figures.and([...new Set(parts)]);
}
