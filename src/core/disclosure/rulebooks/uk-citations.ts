/** Texts the British rules stand on. */
import type { Citation, Said } from '../types.ts';

export const PRICE_RISES_2024: Citation = {
  text: { en: 'Ofcom statement of 2024-07-19 on inflation-linked price rises', zh: 'Ofcom 2024-07-19 关于与通胀挂钩涨价的声明' },
  url: 'https://www.ofcom.org.uk/phones-and-broadband/bills-and-charges/review-of-inflation-linked-telecoms-price-rises/',
};

export const PRICE_RISES_REPORT: Citation = {
  text: { en: 'Report of the law firm Brodies on the same statement', zh: 'Brodies 律师事务所对同一声明的报道' },
  url: 'https://brodies.com/insights/technology/ofcoms-ban-on-inflation-linked-price-rises-terms-in-new-consumer-telecoms-contracts/',
};

export const ADVERTISING_GUIDANCE: Citation = {
  text: { en: 'CAP/BCAP guidance on price rises during contracts, as reported', zh: 'CAP/BCAP 关于合约期内涨价广告的指引（据报道）' },
  url: 'https://lewissilkin.com/en/insights/2025/01/16/cap-issues-final-guidance-on-mid-contract-price-increases-in-telecoms-contracts-102ju6v',
};

/** A General Condition, as Ofcom sums it up. */
export const generalCondition = (condition: string): Citation => ({
  text: { en: `Ofcom General Condition ${condition}, as summarised by Ofcom`, zh: `Ofcom 通用条件 ${condition}（据 Ofcom 摘要）` },
  url: 'https://www.ofcom.org.uk/phones-and-broadband/coverage-and-speeds/gen-conditions/',
});

export const ONE_TOUCH_SWITCH: Citation = {
  text: { en: 'One Touch Switch, as reported', zh: '一键转网（One Touch Switch，据报道）' },
  url: 'https://brodies.com/insights/technology/one-touch-switching-for-broadband-ready-steady-switch/',
};

export const BUSINESS_NOTE: Said = {
  en: 'Read in a summary Ofcom wrote for business customers; the wording for residential customers was not read.',
  zh: '据 Ofcom 面向企业客户的摘要；未查阅居民用户条文原文。',
};
