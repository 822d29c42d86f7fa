/**
 * The words of figures in a language, and those of tariffs they are made of. Apart from `messages`, so that an embedded figure does
 * not carry the texts of the whole site.
 */
import { createFormat } from './format.ts';
import { disclosureEn } from './en/disclosure.ts';
import { figures as figuresEn, type FigureWords } from './en/figures.ts';
import { strip as stripEn } from './en/strip.ts';
import { words as wordsEn } from './en/words.ts';
import type { TariffMessages } from './index.ts';
import type { Lang } from './lang.ts';
import { disclosureZh } from './zh/disclosure.ts';
import { figures as figuresZh } from './zh/figures.ts';
import { strip as stripZh } from './zh/strip.ts';
import { words as wordsZh } from './zh/words.ts';

export interface FigureMessages extends TariffMessages {
  readonly figures: FigureWords;
  /** Outcomes as everywhere on the site. */
  readonly outcomes: (typeof disclosureEn)['outcomes'];
}

const CATALOGUE: Record<Lang, FigureMessages> = {
  en: { lang: 'en', words: wordsEn, strip: stripEn, figures: figuresEn, outcomes: disclosureEn.outcomes, format: createFormat('en') },
  zh: { lang: 'zh', words: wordsZh, strip: stripZh, figures: figuresZh, outcomes: disclosureZh.outcomes, format: createFormat('zh') },
};

export const figureMessages = (lang: Lang): FigureMessages => CATALOGUE[lang];
