/** The Chinese texts the rulebooks stand on, and what was read of each. */
import type { Citation, Said } from '../types.ts';

const cite = (en: string, zh: string, url: string | null = null): Citation => ({ text: { en, zh }, url });

/** The white paper that lists what users may know. */
export const CN_WHITE_PAPER = cite(
  'CAICT white paper on the rights of telecom and internet users (about 2017), part 1 (3) 2 (2)',
  '中国信息通信研究院《电信和互联网用户权益保护白皮书》（约 2017 年）一（三）2（2）',
);
export const CN_WHITE_PAPER_NOTE: Said = {
  en: 'A white paper, not law: it lists what users may know. It was read. The year 2017 is taken from its figures.',
  zh: '白皮书并非法律，其中列出用户有权知悉的事项。已查阅原文；年份 2017 系依其数据推定。',
};

/** The notice on service agreements, as the white paper quotes it. */
export const CN_AGREEMENT_NOTICE = cite(
  'Notice on matters concerning telecom service agreements, quoted in the CAICT white paper (about 2017), part 3 (3) 1 (1)',
  '《关于规范电信服务协议有关事项的通知》，转引自中国信息通信研究院《电信和互联网用户权益保护白皮书》（约 2017 年）三（三）1（1）',
);
export const CN_AGREEMENT_NOTE: Said = {
  en: 'Known from the quotation only; the notice itself was not seen, and its number and date are unverified. It is about the agreement; here the published text is asked.',
  zh: '仅据转引，未见通知原文，其文号与日期未经核实。该通知针对服务协议，此处查验的是公示文本。',
};

/** An article of the Telecommunications Regulations, in the numbering of 2016. */
export const telecomRegulations = (en: string, zh: string): Citation =>
  cite(
    `Telecommunications Regulations of the People’s Republic of China (State Council Order No. 291, revised 2016-02-06), ${en}`,
    `《中华人民共和国电信条例》（国务院令第 291 号，2016 年 2 月 6 日修订）${zh}`,
  );

/** An article of the provisions on marking prices. */
export const priceMarking = (en: string, zh: string): Citation =>
  cite(
    `Provisions on Clear Price Marking (State Administration for Market Regulation, Order No. 56, in force 2022-07-01), ${en}`,
    `国家市场监督管理总局令第 56 号（明码标价规定，2022 年 7 月 1 日起施行）${zh}`,
  );

export const consumerLaw = (en: string, zh: string): Citation =>
  cite(
    `Law on the Protection of Consumer Rights and Interests (2013 revision), ${en}`,
    `《中华人民共和国消费者权益保护法》（2013 年修正）${zh}`,
  );

/** An article of the Henan regulations, passed on 2020-06-03. */
export const henan = (en: string, zh: string): Citation =>
  cite(`Henan Province Telecommunications Regulations (in force 2021-01-01), ${en}`, `《河南省电信条例》（2021 年 1 月 1 日起施行）${zh}`);

export const CN_CHONGQING = cite(
  'Chongqing Municipality Telecommunications Regulations (2018), Art. 20',
  '《重庆市电信条例》（2018 年）第二十条',
);

/** An article of the ministry's order on personal data. */
export const dataProtection = (en: string, zh: string): Citation =>
  cite(
    `Provisions on Protecting the Personal Information of Telecom and Internet Users (MIIT Order No. 24, in force 2013-09-01), ${en}`,
    `《电信和互联网用户个人信息保护规定》（工业和信息化部令第 24 号，2013 年 9 月 1 日起施行）${zh}`,
  );

/** The notice of 2018 on marketing tariffs. */
export const CN_NOTICE_276 = cite(
  'MIIT notice on the marketing of telecom tariffs (No. 276 of 2018), as reported by Xinhua on 2018-08-24',
  '《关于进一步规范电信资费营销行为的通知》（工信部通信函〔2018〕276 号），据新华社 2018 年 8 月 24 日报道',
  'http://news.qingdaonews.com/zhongguo/2018-08/24/content_20200010.htm',
);
export const CN_NOTICE_276_NOTE: Said = {
  en: 'Ministry notice, text not reproduced: known from press reports, its article numbers were not seen.',
  zh: '部门通知，未收录原文：仅据新闻报道，未见条文序号。',
};

/** The ministry's explanation of the notice known as "524". */
export const CN_NOTICE_524 = cite(
  'MIIT explanation of 2021-11-05 of its action to make users’ experience better (the “524” notice)',
  '工业和信息化部 2021 年 11 月 5 日对信息通信服务感知提升行动（“524”行动）的解读',
);
export const CN_NOTICE_524_NOTE: Said = {
  en: 'Ministry notice, text not reproduced: the ministry’s own explanation was read, not the notice.',
  zh: '部门通知，未收录原文：已查阅工业和信息化部的解读，未见通知原文。',
};

/** The notice of 2021 on 5G service. */
export const CN_NOTICE_5G = cite(
  'MIIT notice on improving 5G service, as reported by China News Service on 2021-02-03',
  '《关于提升 5G 服务质量的通知》，据中国新闻网 2021 年 2 月 3 日报道',
  'http://www.chinanews.com/cj/2021/02-03/9403970.shtml',
);
export const CN_NOTICE_5G_NOTE: Said = {
  en: 'Ministry notice, text not reproduced: known from press reports of February 2021.',
  zh: '部门通知，未收录原文：仅据 2021 年 2 月的新闻报道。',
};

export const CN_RESELLERS = cite(
  'MIIT notice on publicising the tariffs of mobile resellers online, as reported by China News Service on 2014-05-27',
  '《关于加强移动通信转售企业电信资费网上公示管理工作的通知》，据中国新闻网 2014 年 5 月 27 日报道',
);

export const CN_UNICOM_2018 = cite(
  'A press report on the wording of unlimited plans that one carrier ordered in 2018',
  '关于某运营商 2018 年要求规范“不限量”表述的新闻报道',
  'http://m.xsypw.cn/d/797534.html',
);

/** The columns publishers use. */
export const CN_PRACTICE = cite(
  'Columns of the public tariff zones (资费专区) of the Chinese carriers, as about ten public parsers read them',
  '各运营商公开资费专区的栏目，依约十个公开解析程序所读',
);
export const CN_PRACTICE_NOTE: Said = {
  en: 'Practice: publishers state it; no legal text was found that prescribes the columns.',
  zh: '行业惯例：公示方均载明此项；未找到规定这些栏目的法律文本。',
};
