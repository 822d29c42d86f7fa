/**
 * What an unlimited claim amounts to. An ordered, total rule; the first match wins:
 *   0 no unlimited claim                                        → no verdict
 *   1 two cells give different thresholds, actions or speeds    → contradictory
 *   2 the source states in words that there is no limit         → truly unlimited (stated)
 *   3 neither threshold nor action is disclosed                 → hidden
 *   4 threshold, action and consequence are disclosed           → explicit
 *   5 anything else                                             → partly hidden
 * "Slower when the network is busy" from the first byte is no threshold: alone it is partly hidden, beside stated limits it
 * changes nothing. Where we hold only an excerpt, or cannot read the language of the terms, nothing worse than
 * "not established" is said.
 * Source: the shape shared by six rule-sets, best worded in German law (TKTransparenzV § 1(2) Nr. 6 a–c: the threshold,
 * what happens at it, the speed after it).
 */
import type { Coverage, PolicyTier, Verdict } from '../model/index.ts';

export interface VerdictInput {
  readonly claimed: boolean;
  readonly tiers: readonly PolicyTier[];
  /** Two cells of the row contradict each other. */
  readonly conflict: boolean;
  /** The source says in words: no threshold, no throttle, no cap. */
  readonly noLimitStated: boolean;
  /** False when the row has fine print in a language that is not read. */
  readonly understood: boolean;
  readonly coverage: Coverage;
}

export function verdictOf(input: VerdictInput): Verdict | null {
  if (!input.claimed) return null;
  const verdict = fullVerdict(input);
  if (verdict === 'explicit' || verdict === 'truly unlimited (stated)') return verdict;
  // On an excerpt absence proves nothing, nor does it where the words could not be read: nothing worse is said.
  if (input.coverage === 'excerpt') return 'not established';
  return input.understood || verdict === 'contradictory' ? verdict : 'not established';
}

function fullVerdict({ tiers, conflict, noLimitStated }: VerdictInput): Verdict {
  const policy = tiers.filter((tier) => tier.scope === 'data' && tier.effect !== 'full-speed');
  if (conflict) return 'contradictory';
  if (noLimitStated && policy.length === 0) return 'truly unlimited (stated)';
  if (policy.every((tier) => tier.threshold === null && tier.effect === 'unspecified')) return 'hidden';
  // "May be slower when the network is busy" beside a stated limit names no limit of its own.
  const limits = policy.filter((tier) => !isCongestionOnly(tier));
  return limits.length > 0 && limits.every(isComplete) ? 'explicit' : 'partly hidden';
}

const isCongestionOnly = ({ effect, threshold }: PolicyTier): boolean => effect === 'deprioritise' && threshold?.bytes === 0;

/** Threshold, action and consequence known: a throttle needs its speed, a charge its price per volume; a block needs nothing more. */
export function isComplete(tier: PolicyTier): boolean {
  if (tier.threshold === null) return false;
  switch (tier.effect) {
    case 'throttle':
      return tier.downKbps !== null;
    case 'charge':
    case 'bolt-on':
      return tier.price !== null && tier.priceVolume !== null;
    case 'block':
      return true;
    // "May be slower when the network is busy" from the first byte names no threshold at all.
    case 'deprioritise':
      return tier.threshold.bytes > 0;
    case 'full-speed':
      return true;
    case 'unspecified':
      return false;
  }
}
