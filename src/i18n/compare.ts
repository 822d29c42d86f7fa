/** The texts of the comparison on top of `messages(lang)`; apart, so that no other page loads them. */
import { compare as compareEn, type CompareWords } from './en/compare.ts';
import { messages, type Messages } from './index.ts';
import type { Lang } from './lang.ts';
import { compare as compareZh } from './zh/compare.ts';

export interface CompareMessages extends Messages {
  readonly compare: CompareWords;
}

const COMPARE: Record<Lang, CompareWords> = { en: compareEn, zh: compareZh };

export const compareMessages = (lang: Lang): CompareMessages => ({ ...messages(lang), compare: COMPARE[lang] });
