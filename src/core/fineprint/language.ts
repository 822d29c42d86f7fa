/** Which language a piece of text is read in: its letters decide, the hint breaks ties. */
import type { Locale } from './locale.ts';
import { LOCALES } from './locales/index.ts';

/** A Han character carries about as much as three Latin letters. */
const HAN_WEIGHT = 3;

function weight(text: string, locale: Locale): number {
  let count = 0;
  locale.letters.lastIndex = 0;
  while (locale.letters.test(text)) count += 1;
  return locale.spaced ? count : count * HAN_WEIGHT;
}

/** True when fine print in a language (BCP 47) is read. */
export const readsLanguage = (tag: string): boolean => LOCALES.some(({ id }) => id === tag.toLowerCase().split('-')[0]);

/** The locale of the first line of `LOCALES` with the most letters; without any letter, the hinted or the fallback one. */
export function detectLocale(text: string, hint?: string | null, fallback?: Locale): Locale {
  const hinted = LOCALES.find(({ id }) => id === hint?.toLowerCase().split('-')[0]);
  const weights = LOCALES.map((locale) => weight(text, locale));
  const most = Math.max(...weights);
  const best = LOCALES[weights.indexOf(most)];
  return (most === 0 ? (fallback ?? hinted) : best) ?? hinted ?? EN_FALLBACK;
}

const EN_FALLBACK = LOCALES.find(({ id }) => id === 'en') ?? (LOCALES[0] as Locale);
