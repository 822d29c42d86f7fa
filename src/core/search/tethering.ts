/** What a plan says about sharing its data with other devices. */
import type { PlanCard } from '../model/card.ts';
import type { WireTier } from '../model/wire.ts';

export const TETHERING = ['included', 'limited', 'excluded', 'not-stated'] as const;
/** included = stated without a limit · limited = a volume, a speed, a price or an unnamed limit applies · excluded = not allowed. */
export type Tethering = (typeof TETHERING)[number];

const blocked = ({ action, from_mb }: WireTier): boolean => action === 'block' && from_mb === 0;

/** Reads the hotspot allowance and the hotspot tiers; what is said about the plan's data says nothing about sharing it. */
export function tetheringOf({ hotspot, tiers }: Pick<PlanCard, 'hotspot' | 'tiers'>): Tethering {
  const own = tiers.filter(({ scope }) => scope === 'hotspot');
  if (hotspot.kind === 'excluded' || own.some(blocked)) return 'excluded';
  if (hotspot.kind === 'metered' || own.some(({ action }) => action !== 'full_speed')) return 'limited';
  return hotspot.kind === 'unlimited' || own.length > 0 ? 'included' : 'not-stated';
}
