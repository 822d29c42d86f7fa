/** The words of citations; apart, so that only what cites loads them. */
import { citation as citationEn, type CitationWords } from './en/citation.ts';
import type { Lang } from './lang.ts';
import { citation as citationZh } from './zh/citation.ts';

const WORDS: Record<Lang, CitationWords> = { en: citationEn, zh: citationZh };

export const citationWords = (lang: Lang): CitationWords => WORDS[lang];
