import { coreBesideClaim } from '../rules/core-beside-claim.ts';
import { coreConsequence } from '../rules/core-consequence.ts';
import { coreSpeedAfter } from '../rules/core-speed-after.ts';
import { coreThreshold } from '../rules/core-threshold.ts';
import { coreWhatCounts } from '../rules/core-what-counts.ts';
import type { Rulebook } from '../types.ts';

export const coreUnlimited: Rulebook = {
  id: 'core-unlimited',
  title: { en: 'What “unlimited” means', zh: '“不限量”到底是多少' },
  about: {
    en: 'Our own yard-stick for plans sold as unlimited, in every country: the threshold, what happens at it, the speed after it, what counts, and whether this stands beside the claim. It follows the wording of the German ordinance; outside Germany it is not law.',
    zh: '我们自己的尺度，适用于各国以“不限量”等字样销售的套餐：阈值是多少、达到后怎样、之后的速率、哪些流量计入，以及这些是否与宣传语并列。表述依照德国条例；在德国以外并非法律。',
  },
  standing: 'in-force',
  inForce: { from: null, to: null },
  rules: [coreThreshold, coreConsequence, coreSpeedAfter, coreWhatCounts, coreBesideClaim],
};
