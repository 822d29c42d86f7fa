/** Texts the rules of the US broadband label stand on. */
import type { Citation, Said } from '../types.ts';

/** A paragraph of 47 CFR 8.1. */
export const cfr81 = (paragraph: string): Citation => ({
  text: { en: `47 CFR 8.1${paragraph}`, zh: `《美国联邦法规》第 47 编 8.1${paragraph}` },
  url: 'https://lawserver.com/law/country/us/cfr/47_cfr_8-1',
});

/** Paragraphs of the order of 2022. */
export const fcc2286 = (paragraphs: string): Citation => ({
  text: { en: `FCC 22-86, ${paragraphs}`, zh: `美国联邦通信委员会 FCC 22-86 号令，${paragraphs}` },
  url: 'https://docs.fcc.gov/public/attachments/FCC-22-86A1.txt',
});

export const FCC_23_68: Citation = {
  text: { en: 'FCC 23-68, paragraph 1', zh: '美国联邦通信委员会 FCC 23-68 号令，第 1 段' },
  url: 'https://docs.fcc.gov/public/attachments/FCC-23-68A1.txt',
};

export const INFRASTRUCTURE_ACT: Citation = {
  text: {
    en: 'Infrastructure Investment and Jobs Act § 60504(a), as quoted in FCC 22-7',
    zh: '《基础设施投资和就业法》第 60504(a) 条（据 FCC 22-7 引文）',
  },
  url: 'https://docs.fcc.gov/public/attachments/FCC-22-7A1.txt',
};

export const LABEL_LAYOUT: Citation = {
  text: {
    en: 'The label as publishers fill it in: labels and machine-readable files on the web',
    zh: '发布者实际填写的标签：网上公布的标签及机器可读文件',
  },
  url: null,
};

export const REQUIREMENT_LIST: Citation = {
  text: {
    en: '“Enumerated FCC Requirements” of the public draft github.com/jlivingood/Broadband-Labels (2024)',
    zh: '公开草案 github.com/jlivingood/Broadband-Labels（2024 年）所列“FCC 要求”',
  },
  url: 'https://github.com/jlivingood/Broadband-Labels',
};

export const NOTICE_2025: Citation = {
  text: { en: '90 FR 55713 of 2025-12-03 (2025-21807), a proposal', zh: '《联邦公报》90 FR 55713（2025-12-03，2025-21807 号提案）' },
  url: 'https://lexbuild.dev/fr/2025/12/2025-21807',
};

export const ATT_SETTLEMENT: Citation = {
  text: {
    en: 'Settlement FTC v. AT&T Mobility, 2019-11-05, as reported',
    zh: '联邦贸易委员会诉 AT&T Mobility 案和解（2019-11-05，据报道）',
  },
  url: 'https://www.telecompaper.com/news/at-t-to-refund-customers-usd-60-mln-after-misleading-on-unlimited-data--1315031',
};

export const LABEL_NOTE: Said = {
  en: 'Seen in published labels and in code that reads them; the picture of the label in the order was not read.',
  zh: '据已公布的标签及读取标签的程序；命令所附标签图样未查阅。',
};
