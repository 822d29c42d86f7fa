/** What the questions of `ng-ncc` stand on. */
import type { Citation } from '../types.ts';

export const NG_ARISE: Citation = {
  text: {
    en: 'Guidance on the Simplification of Tariffs, 2024-07-29, as reported by Arise News',
    zh: '尼日利亚《资费简化指引》（2024-07-29），据 Arise News 报道',
  },
  url: 'https://arise.tv/nigerian-regulator-mandates-clear-tariff-information-simplified-bundles-for-telecom-operators/amp',
};

export const NG_JOCOMMS: Citation = {
  text: { en: 'The same guidance, as reported by JoComms', zh: '同上，据 JoComms 报道' },
  url: 'https://jocomms.com/ncc-directs-telcos-ensure-tariff-transparency',
};

export const NG_COUNT: Citation = {
  text: { en: 'The same guidance, as reported by Brand Icon Image', zh: '同上，据 Brand Icon Image 报道' },
  url: 'https://www.brandiconimage.com/2024/08/ncc-capped-tariff-plans-at-seven-to.html',
};

export const NG_PROMO: Citation = {
  text: { en: 'The same guidance, as reported by Mondaq', zh: '同上，据 Mondaq 报道' },
  url: 'https://www.mondaq.com/nigeria/telecoms-mobile-cable-communications/1520240/overview-of-the-ncc-guidance-on-the-simplification-of-tariff-plans-in-the-communications-sector',
};
