/** Contradictions between two places of a row. */
import type { PolicyTier } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import type { ProseReading } from './fine-print.ts';

const LIMITS: readonly PolicyTier['effect'][] = ['throttle', 'block', 'charge', 'bolt-on'];

/**
 * Two cells contradict each other when one promises no limit and another states one, or when both state one throttle
 * each and give it different speeds at one threshold or different thresholds for one speed.
 * @param said steps of the fine print and of the throttle columns, each with the cell it stands in.
 */
export function contradicts(said: readonly Candidate[], prose: readonly ProseReading[]): boolean {
  const limits = said.filter(({ tier }) => tier.scope === 'data' && LIMITS.includes(tier.effect));
  const promised = prose.filter(({ print }) => print.noLimitStated).map(({ cell }) => cell.columnIndex);
  if (limits.some(({ column }) => promised.some((other) => other !== column))) return true;
  const throttles = limits.filter(({ tier }) => tier.effect === 'throttle' && tier.threshold !== null && tier.downKbps !== null);
  const single = throttles.filter((one) => throttles.filter((other) => other.column === one.column).length === 1);
  return single.some((a) => single.some((b) => a.column !== b.column && differ(a.tier, b.tier)));
}

const differ = (a: PolicyTier, b: PolicyTier): boolean =>
  a.period === b.period && (a.threshold?.bytes === b.threshold?.bytes) !== (a.downKbps === b.downKbps);
