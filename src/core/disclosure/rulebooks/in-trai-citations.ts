/** What the questions of `in-trai` stand on. */
import type { Citation } from '../types.ts';

export const IN_DIRECTION: Citation = {
  text: {
    en: 'TRAI direction on publishing tariffs, 2020-09-18, as reported by MediaNama',
    zh: '印度 TRAI 关于公布资费的指令（2020-09-18），据 MediaNama 报道',
  },
  url: 'https://www.medianama.com/2020/09/223-trai-telecom-tariff-guidelines/',
};

export const IN_FUP_DRAFT: Citation = {
  text: {
    en: 'TRAI draft direction on fair usage, 2016, as reported by MediaNama',
    zh: 'TRAI 公平使用政策指令草案（2016），据 MediaNama 报道',
  },
  url: 'https://www.medianama.com/2016/01/223-trai-fup-disclosure/',
};

export const IN_FUP: Citation = {
  text: {
    en: 'TRAI direction on data limits and alerts, 2016, as reported by DataReign',
    zh: 'TRAI 流量限额与提醒指令（2016），据 DataReign 报道',
  },
  url: 'https://www.datareign.com/broadband-sms-customer-data-usage-limits-trai/',
};

export const IN_512: Citation = {
  text: {
    en: 'TRAI direction on a least speed of 512 kbit/s, 2016, as reported by TelecomTalk',
    zh: 'TRAI 最低速率 512 kbit/s 指令（2016），据 TelecomTalk 报道',
  },
  url: 'https://telecomtalk.info/trai-512kbps-speed-for-broadband-subscribers-asks-operators-to-sms-customers-about-usage-limits/158416/',
};

export const IN_TERMS: Citation = {
  text: {
    en: 'TRAI direction on publishing tariffs, 2020-09-18, as reported by The Indian Express',
    zh: 'TRAI 关于公布资费的指令（2020-09-18），据《印度快报》报道',
  },
  url: 'https://indianexpress.com/article/business/companies/for-transparency-in-mobile-tariff-plans-trai-asks-telcos-to-prominently-highlight-terms-6601778/',
};

export const IN_UPFRONT: Citation = {
  text: {
    en: 'TRAI direction on publishing tariffs, 2020-09-18, as reported by The Hindu',
    zh: 'TRAI 关于公布资费的指令（2020-09-18），据《印度教徒报》报道',
  },
  url: 'https://www.thehindu.com/business/Industry/make-tariff-plans-easy-to-understand-telcos-told/article32644195.ece',
};

export const IN_PROMINENT: Citation = {
  text: {
    en: 'TRAI direction on publishing tariffs, 2020-09-18, as reported by Business Today',
    zh: 'TRAI 关于公布资费的指令（2020-09-18），据 Business Today 报道',
  },
  url: 'https://www.businesstoday.in/industry/telecom/story/trai-directs-telecom-companies-to-publish-tariff-offers-in-15-days-273323-2020-09-18',
};

export const IN_FILING: Citation = {
  text: {
    en: 'TRAI direction on publishing tariffs, 2020-09-18, as reported by Mint',
    zh: 'TRAI 关于公布资费的指令（2020-09-18），据 Mint 报道',
  },
  url: 'https://www.livemint.com/industry/telecom/trai-asks-telcos-to-publish-detailed-tariff-plans-in-15-days-11600420982890.html',
};

export const IN_TTO: Citation = {
  text: {
    en: 'Telecommunication Tariff Order 1999 and Telecom Consumers Protection Regulations',
    zh: '《1999 年电信资费令》及《电信消费者保护条例》',
  },
  url: null,
};
