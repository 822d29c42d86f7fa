/** Texts the European rules stand on. */
import type { Citation, Said } from '../types.ts';

/** An article of the European Electronic Communications Code. */
export const eecc = (article: string): Citation => ({
  text: { en: `Directive (EU) 2018/1972 (EECC), ${article}`, zh: `欧盟指令 2018/1972（《欧洲电子通信法典》），${article}` },
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32018L1972',
});

/** A point of Annex VIII part A of the Code. */
export const annexEight = (point: string): Citation => ({
  text: { en: `Directive (EU) 2018/1972, Annex VIII.A${point}`, zh: `欧盟指令 2018/1972，附件八 A${point}` },
  url: 'http://www.legislation.gov.uk/eudr/2018/1972/annex/VIII/paragraph/1/2019-10-31/data.html',
});

export const ANNEX_EIGHT_B: Citation = {
  text: { en: 'Directive (EU) 2018/1972, Annex VIII part B', zh: '欧盟指令 2018/1972，附件八 B 部分' },
  url: null,
};

export const SUMMARY_TEMPLATE: Citation = {
  text: {
    en: 'Implementing Regulation (EU) 2019/2243, Annex (contract summary template), as described by the Belgian regulator',
    zh: '欧盟实施条例 2019/2243 附件（合同摘要模板），据比利时监管机构的说明',
  },
  url: 'https://www.bipt.be/consumers/contract-summary',
};

/** A point of Article 4(1) of the open-internet regulation. */
export const openInternet = (point: string): Citation => ({
  text: { en: `Regulation (EU) 2015/2120, Article 4(1)(${point}), as described`, zh: `欧盟条例 2015/2120 第 4(1)(${point}) 条（据转述）` },
  url:
    point === 'd'
      ? 'https://www.discuto.io/en/consultation/29077?page=13&paragraph=593662&tab=discussion'
      : 'https://www.myilr.lu/en/questions/contractual-summary-2/',
});

export const BEREC_2022: Citation = {
  text: { en: 'BEREC open-internet guidelines, update of 2022, as reported', zh: 'BEREC 开放互联网指南 2022 年修订（据报道）' },
  url: 'https://soylentnews.org/article.pl?sid=22/06/17/1822211',
};

export const ROAMING_FORMULA: Citation = {
  text: { en: 'Fair-use formula as reported by the Romanian regulator ANCOM', zh: '罗马尼亚监管机构 ANCOM 公布的合理使用公式（据报道）' },
  url: 'https://comunic.ro/romanian-authority-increases-data-allowance-in-roaming-in-eu-eea-without-additional-fees-from-1-january-2020/',
};

export const WHOLESALE_CAPS: Citation = {
  text: { en: 'Wholesale caps for roaming data year by year, as reported', zh: '历年漫游流量批发上限（据报道）' },
  url: 'https://capacitymedia.com/article/2abbmtll7v6sul02l5zi8/news/eu-slashes-wholesale-rates-on-roaming-data-voice-and-sms',
};

export const SUMMARY_NOTE: Said = {
  en: 'The Code asks for it in the contract summary; a tariff file may leave it to the summary.',
  zh: '法典要求写入合同摘要；资费文件可能将其留在摘要中。',
};

export const SPEED_NOTE: Said = {
  en: 'Read in a consultation text that describes the article, not in the regulation itself.',
  zh: '据咨询文件对该条的说明，未查阅条例原文。',
};

export const ROAMING_NOTE: Said = {
  en: 'The regulations, their rounding and their rule for prepaid cards were not read; the formula is as reported.',
  zh: '未查阅条例原文、取整规则及预付卡规则；公式据报道。',
};
