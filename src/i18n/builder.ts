/** The texts of the chart builder on top of those of the comparison, whose search it shares; apart, so that no other page loads them. */
import { compareMessages, type CompareMessages } from './compare.ts';
import { builder as builderEn, type BuilderWords } from './en/builder.ts';
import type { Lang } from './lang.ts';
import { builder as builderZh } from './zh/builder.ts';

export interface BuilderMessages extends CompareMessages {
  readonly builder: BuilderWords;
}

const BUILDER: Record<Lang, BuilderWords> = { en: builderEn, zh: builderZh };

export const builderMessages = (lang: Lang): BuilderMessages => ({ ...compareMessages(lang), builder: BUILDER[lang] });
