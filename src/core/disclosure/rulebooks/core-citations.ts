/** What the questions of `core-unlimited` stand on. */
import type { Citation, Said } from '../types.ts';

export const CORE_CITATIONS: readonly [Citation, ...Citation[]] = [
  {
    text: {
      en: 'Model wording: German Telecommunications Transparency Ordinance (TKTransparenzV) § 1(2) Nr. 6 a–c',
      zh: '表述范本：德国《电信透明条例》（TKTransparenzV）第 1 条第 2 款第 6 项 a–c',
    },
    url: 'https://www.gesetze-im-internet.de/tktransparenzv/',
  },
  {
    text: {
      en: 'CAICT white paper on the rights of telecom and internet users (about 2017), part 3 (3) 1: "unlimited" plans are large plans with conditions',
      zh: '中国信息通信研究院《电信和互联网用户权益保护白皮书》（约 2017 年）三（三）1：“有限制条件的大流量”',
    },
    url: null,
  },
];

export const CORE_NOTE: Said = {
  en: 'The German text was read and binds in Germany; elsewhere this rulebook is our own yard-stick, not law.',
  zh: '德国条文已查阅，仅在德国具有约束力；在其他国家和地区，本规则集是我们自己的尺度，并非法律。',
};
