/** Texts the German rules stand on. */
import type { Citation, Said } from '../types.ts';

/** A paragraph of the transparency ordinance. */
export const transparency = (paragraph: string): Citation => ({
  text: { en: `TKTransparenzV ${paragraph}`, zh: `德国《电信透明条例》（TKTransparenzV）${paragraph}` },
  url: 'https://www.gesetze-im-internet.de/tktransparenzv/',
});

/** A paragraph of the telecommunications act. */
export const tkg = (paragraph: string): Citation => ({
  text: { en: `TKG ${paragraph}`, zh: `德国《电信法》（TKG）${paragraph}` },
  url: 'https://www.gesetze-im-internet.de/tkg_2021/',
});

export const MINIMUM_SUPPLY: Citation = {
  text: { en: 'TKMV § 2', zh: '德国《电信最低供应条例》（TKMV）第 2 条' },
  url: null,
};

export const SHEET_NOTE: Said = {
  en: 'The ordinance asks for it in the product information sheet; a tariff file may leave it to the sheet.',
  zh: '条例要求写入产品信息表；资费文件可能将其留在该表中。',
};
