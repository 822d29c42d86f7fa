/** What pages and islands say: `messages(lang)` for the words both share. The longer texts of the pages are in pages.ts. */
import { cost as costEn, type CostWords } from './en/cost.ts';
import { islands as islandsEn } from './en/islands.ts';
import { strip as stripEn, type StripWords } from './en/strip.ts';
import { words as wordsEn, type Words } from './en/words.ts';
import { createFormat, type Format } from './format.ts';
import { type Lang } from './lang.ts';
import { cost as costZh } from './zh/cost.ts';
import { islands as islandsZh } from './zh/islands.ts';
import { strip as stripZh } from './zh/strip.ts';
import { words as wordsZh } from './zh/words.ts';

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
  readonly islands: typeof islandsEn;
  readonly cost: CostWords;
}

const CATALOGUE: Record<Lang, Messages> = {
  en: { lang: 'en', words: wordsEn, strip: stripEn, islands: islandsEn, cost: costEn, format: createFormat('en') },
  zh: { lang: 'zh', words: wordsZh, strip: stripZh, islands: islandsZh, cost: costZh, format: createFormat('zh') },
};

export function messages(lang: Lang): Messages {
  return CATALOGUE[lang];
}
