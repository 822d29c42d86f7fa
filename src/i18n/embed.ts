/** What stands around an embedded figure; apart from the words of the pages, because the frame is small. */
import { embed as en, type EmbedWords } from './en/embed.ts';
import { createFormat, type Format } from './format.ts';
import type { Lang } from './lang.ts';
import { embed as zh } from './zh/embed.ts';

export type { EmbedWords } from './en/embed.ts';

const WORDS: Record<Lang, EmbedWords> = { en, zh };

export const embedWords = (lang: Lang): EmbedWords => WORDS[lang];

const FORMATS: Record<Lang, Format> = { en: createFormat('en'), zh: createFormat('zh') };

/** Dates as figures write them. */
export const embedDate = (lang: Lang, iso: string): string => FORMATS[lang].date(iso);
