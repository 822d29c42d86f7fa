/**
 * The words of figures in a language, and those of tariffs they are made of. Apart from `messages`, so that an embedded figure does
 * not carry the texts of the whole site.
 */
import type { Outcome } from '../core/disclosure/types.ts';
import { figureMessagesEn } from './en/figure-messages.ts';
import type { FigureWords } from './en/figures.ts';
import type { TariffMessages } from './index.ts';
import type { Lang } from './lang.ts';
import { figureMessagesZh } from './zh/figure-messages.ts';

export interface FigureMessages extends TariffMessages {
  readonly figures: FigureWords;
  /** Outcomes as everywhere on the site. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
}

const CATALOGUE: Record<Lang, FigureMessages> = { en: figureMessagesEn, zh: figureMessagesZh };

export const figureMessages = (lang: Lang): FigureMessages => CATALOGUE[lang];
