import type { Topic } from '../topic.ts';

/** The generation of the mobile network: 2G to 5G, LTE. */
export const MOBILE_TECHNOLOGY: Topic = {
  id: 'mobile-technology',
  columns: /technolog|network (?:type|generation)|tecnologia|网络制式|Netztechnik|기술방식|通信方式/i,
  words: /\b[2-5]G\b(?! ?B)|\bLTE\b|[2345]G(?:网络|上网|流量|套餐)/i,
};
