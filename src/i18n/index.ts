/** What pages and islands say: `messages(lang)` for the words both share. The longer texts of the pages are in pages.ts. */
import type { CostWords } from './en/cost.ts';
import type { IslandTexts } from './en/islands.ts';
import { messagesEn } from './en/messages.ts';
import type { StripWords } from './en/strip.ts';
import type { Words } from './en/words.ts';
import type { Format } from './format.ts';
import type { Lang } from './lang.ts';
import { messagesZh } from './zh/messages.ts';

export { type Format } from './format.ts';
export { assetFor, HTML_LANG, LANGS, LOCALES, pathFor, type Lang } from './lang.ts';
export {
  amountWords,
  gapWords,
  perMonth,
  quantityWords,
  reckoningWords,
  questionWords,
  shortSpanWords,
  spanWords,
  usageWords,
  type Money,
} from './cost-words.ts';
export { fullSpeedWords, perGbWords, slowedWords, thresholdWords } from './measure-words.ts';
export { effectWords, tierWords, unstated } from './tier.ts';

/** What the tariff strip and the tier sentences need. */
export interface TariffMessages {
  readonly lang: Lang;
  readonly words: Words;
  readonly strip: StripWords;
  readonly format: Format;
}

export interface Messages extends TariffMessages {
  readonly islands: IslandTexts;
  readonly cost: CostWords;
}

const CATALOGUE: Record<Lang, Messages> = { en: messagesEn, zh: messagesZh };

export function messages(lang: Lang): Messages {
  return CATALOGUE[lang];
}
