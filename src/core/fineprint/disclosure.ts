/** How much the tiers of a text disclose, mechanically: see the labelling guide. */
import { volumeToMb, type Disclosure, type PolicyTier } from '../model/index.ts';

const isCounted = ({ scope, effect }: PolicyTier): boolean => scope !== 'voice' && scope !== 'sms' && effect !== 'full-speed';

/** A tier is complete when its threshold is a number and what follows it is, too. */
function isComplete({ threshold, effect, downKbps, price, priceVolume }: PolicyTier): boolean {
  if (threshold === null) return false;
  if (effect === 'block' || effect === 'deprioritise') return true;
  if (effect === 'throttle') return downKbps !== null;
  return (effect === 'charge' || effect === 'bolt-on') && price !== null && priceVolume !== null;
}

function hasNumber({ threshold, downKbps, price, priceVolume, chargeCap }: PolicyTier): boolean {
  const pack = priceVolume !== null && volumeToMb(priceVolume) > 1;
  return (threshold !== null && threshold.bytes > 0) || downKbps !== null || price !== null || chargeCap !== null || pack;
}

const isBareDeprioritisation = (tier: PolicyTier): boolean => tier.effect === 'deprioritise' && !hasNumber(tier);

/** none = no rule at all · explicit = every rule complete · partial = some number · undisclosed = rules without any number. */
export function disclosureOf(tiers: readonly PolicyTier[], videoCapP: number | null): Disclosure {
  const counted = tiers.filter(isCounted);
  if (counted.length === 0) return videoCapP === null ? 'none' : 'explicit';
  if (counted.every(isComplete)) return counted.every(isBareDeprioritisation) ? 'undisclosed' : 'explicit';
  return counted.some(hasNumber) ? 'partial' : 'undisclosed';
}
