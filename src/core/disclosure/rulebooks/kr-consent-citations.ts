/** What the questions of `kr-consent` stand on. */
import type { Citation } from '../types.ts';

export const KR_KFTC: Citation = {
  text: {
    en: 'Consent decision of the Korea Fair Trade Commission on “unlimited” plans of SKT, KT and LG U+, as reported by Nocut News',
    zh: '韩国公平交易委员会关于 SKT、KT、LG U+“无限”套餐的同意决定，据 Nocut News 报道',
  },
  url: 'http://nocutnews.co.kr/show.asp?idx=3695038',
};
