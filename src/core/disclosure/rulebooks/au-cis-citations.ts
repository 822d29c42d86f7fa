/** What the questions of `au-cis` stand on. */
import type { Citation } from '../types.ts';

export const AU_TCP: Citation = {
  text: {
    en: 'Telecommunications Consumer Protections Code C628, clause 4.1.2, wording of 2012, as excerpted in a study',
    zh: '澳大利亚《电信消费者保护守则》C628 第 4.1.2 条（2012 年文本），据研究报告摘录',
  },
  url: 'http://ininet.org/the-state-of-competition-in-the-australian-mobile-resale-marke/ininet.org/the-state-of-competition-in-the-australian-mobile-resale-marke.html?page=15',
};

export const AU_ACMA: Citation = {
  text: { en: 'Standard charges, on the page of the regulator (ACMA)', zh: '标准资费，监管机构（ACMA）网页' },
  url: 'https://www.acma.gov.au/theACMA/what-are-standard-charges-1',
};

export const AU_REVIEW: Citation = {
  text: { en: 'The code as registered in 2019 and amended in 2022, and its review', zh: '2019 年注册、2022 年修订的守则及其修订工作' },
  url: 'https://commsalliance.com.au/hot-topics/TCP-Code-Review-2024',
};
