/** What the questions of `br-label` stand on. */
import type { Citation } from '../types.ts';

export const BR_ANATEL: Citation = {
  text: {
    en: 'General consumer regulation (RGC, Anatel Resolution 765/2023), Arts. 21, 22 and 24, on the page of the regulator',
    zh: '巴西电信消费者权益总则（RGC，Anatel 第 765/2023 号决议）第 21、22、24 条，监管机构网页',
  },
  url: 'https://www.gov.br/anatel/pt-br/consumidor/conheca-seus-direitos/oferta-e-contratacao',
};

export const BR_LABEL: Citation = {
  text: {
    en: 'Manual of the standard label (Etiqueta Padrão), DOU 2025-09-22, as reported by TeleSíntese',
    zh: '标准标签（Etiqueta Padrão）手册，2025-09-22 官方公报，据 TeleSíntese 报道',
  },
  url: 'https://telesintese.com.br/veja-como-ficou-a-etiqueta-padrao-de-ofertas-de-telecom/',
};
