/**
 * The three questions about a limit of data that six rule-sets share: the threshold, what happens at it, the speed or price after it.
 * Best worded in TKTransparenzV § 1(2) Nr. 6 a–b.
 */
import type { PolicyTier } from '../../model/index.ts';
import { absent, conflicting, disclosed, notApplicable, vague } from '../answer.ts';
import { dataTierEvidence, evidenceFor } from '../facts.ts';
import type { Answer, Subject } from '../types.ts';
import type { Check } from './fields.ts';

const limiting = ({ plan }: Subject): readonly PolicyTier[] =>
  plan.tiers.filter(({ scope, effect }) => scope === 'data' && effect !== 'full-speed');

/** "Slower when the network is busy" from the first byte names no amount. */
const isCongestion = ({ effect, threshold }: PolicyTier): boolean => effect === 'deprioritise' && threshold?.bytes === 0;

/** "Data stops at 600 yuan of charges" names no volume: its amount is one of money, the cap of the charge. */
const isStopAtCharge = ({ effect }: PolicyTier, tiers: readonly PolicyTier[]): boolean =>
  effect === 'block' && tiers.some(({ chargeCap }) => chargeCap !== null);

const contradicts = ({ plan }: Subject): boolean => plan.verdict === 'contradictory';

/** The file says in words that there is no threshold, throttle or cap. */
const none = ({ plan }: Subject): Answer | null => {
  const evidence = evidenceFor(plan, 'no_limit');
  return evidence.length > 0 ? disclosed(evidence, { en: 'The file states that there is no limit.', zh: '文件称无上限。' }) : null;
};

/** The amount of use from which something changes. */
export const threshold: Check = (subject) => {
  const tiers = limiting(subject).filter((tier) => !isCongestion(tier));
  const evidence = dataTierEvidence(subject.plan, 'threshold');
  if (contradicts(subject)) return conflicting('two-statements', evidence);
  if (tiers.some((tier) => tier.threshold !== null && tier.threshold.bytes > 0))
    return tiers.some((tier) => tier.threshold === null && !isStopAtCharge(tier, tiers))
      ? vague('in-part', evidence, [{ en: 'the amount of a further step', zh: '另一档的用量' }])
      : disclosed(evidence);
  // A speed that holds from the first byte is a limit without a threshold.
  if (tiers.some((tier) => tier.threshold?.bytes === 0))
    return notApplicable({ en: 'The speed stated holds from the first byte; there is no threshold.', zh: '所载速率自始适用，没有阈值。' });
  if (tiers.length > 0) return vague('vague-words', dataTierEvidence(subject.plan, 'effect', 'speed'));
  return none(subject) ?? congestionOnly(subject);
};

const congestionOnly = (subject: Subject): Answer =>
  limiting(subject).length > 0 ? vague('vague-words', dataTierEvidence(subject.plan, 'effect')) : absent();

/** What happens at the threshold: slower, charged, stopped. */
export const consequence: Check = (subject) => {
  const tiers = limiting(subject);
  const evidence = dataTierEvidence(subject.plan, 'effect');
  if (contradicts(subject)) return conflicting('two-statements', evidence);
  if (tiers.some(({ effect }) => effect !== 'unspecified' && effect !== 'deprioritise')) return disclosed(statedEffects(subject));
  if (tiers.some((tier) => tier.effect === 'deprioritise')) return vague('vague-words', statedEffects(subject));
  return none(subject) ?? absent([], dataTierEvidence(subject.plan, 'threshold'));
};

const statedEffects = ({ plan }: Subject) => dataTierEvidence(plan, 'effect');

/** The speed after the threshold, where data goes on slowed; not asked where it is charged or stopped. */
export const speedAfter: Check = (subject) => {
  const tiers = limiting(subject);
  const slowed = tiers.filter(({ effect }) => effect === 'throttle' || effect === 'deprioritise');
  if (contradicts(subject)) return conflicting('two-statements', dataTierEvidence(subject.plan, 'speed'));
  if (slowed.length === 0) {
    const other = tiers.some(({ effect }) => effect !== 'unspecified');
    if (other)
      return notApplicable({ en: 'Data is charged or stopped after the threshold, not slowed.', zh: '达到阈值后计费或停用，而非降速。' });
    return none(subject) ?? absent([], dataTierEvidence(subject.plan, 'threshold'));
  }
  const known = slowed.filter(({ downKbps }) => downKbps !== null);
  const evidence = dataTierEvidence(subject.plan, 'speed');
  if (known.length === slowed.length) return disclosed(evidence);
  return known.length > 0
    ? vague('in-part', evidence, [{ en: 'the speed of a further step', zh: '另一档的速率' }])
    : vague('vague-words', dataTierEvidence(subject.plan, 'effect'), [{ en: 'a speed in figures', zh: '速率数值' }]);
};

/** The price of data beyond the allowance and the volume it buys. Not asked where data is slowed or stopped. */
export const overagePrice: Check = (subject) => {
  const tiers = limiting(subject);
  const charged = tiers.filter(({ effect }) => effect === 'charge' || effect === 'bolt-on');
  if (charged.length === 0) {
    const other = tiers.some(({ effect }) => effect === 'throttle' || effect === 'block');
    if (other)
      return notApplicable({ en: 'Data is slowed or stopped after the threshold, not charged.', zh: '达到阈值后降速或停用，而非计费。' });
    return none(subject) ?? absent([], dataTierEvidence(subject.plan, 'threshold'));
  }
  const evidence = dataTierEvidence(subject.plan, 'price');
  if (charged.every(({ price, priceVolume }) => price !== null && priceVolume !== null)) return disclosed(evidence);
  return evidence.length > 0
    ? vague('in-part', evidence, [{ en: 'the volume the price buys', zh: '该价格对应的流量' }])
    : vague('vague-words', dataTierEvidence(subject.plan, 'effect'), [{ en: 'a price in figures', zh: '价格数值' }]);
};
