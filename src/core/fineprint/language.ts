/** Which language a piece of text is read in: its letters and its small words decide, the hint breaks ties. */
import type { Locale } from './locale.ts';
import { LOCALES } from './locales/index.ts';

/** A character of a script without spaces carries about as much as three letters. */
const DENSE = 3;
/** Texts in other scripts are full of Latin names and units, Latin texts have hardly a word of other scripts. */
const OTHER_SCRIPT = 4;
/** So many more small words must speak for another language than for the hinted one. */
const HINT = 2;

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found += 1;
  return found;
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** True when fine print in a language (BCP 47) is read. */
export const readsLanguage = (tag: string): boolean => LOCALES.some(({ id }) => id === primary(tag));

/** What one character of a language's letters says about the language of the text. */
const weightOf = ({ letters, spaced, weight }: Locale): number =>
  weight ?? (!spaced ? DENSE : letters.source === ENGLISH.letters.source ? 1 : OTHER_SCRIPT);

/** How much a text is written in the letters of a language; letters that languages share are counted once. */
function scriptScore(text: string): (locale: Locale) => number {
  const counts = new Map<string, number>();
  return (locale) => {
    const known = counts.get(locale.letters.source) ?? count(text, locale.letters);
    counts.set(locale.letters.source, known);
    return known * weightOf(locale);
  };
}

/** The first of the list with the highest score above `least`, or undefined. */
function best(locales: readonly Locale[], score: (locale: Locale) => number, least: number): Locale | undefined {
  const scores = locales.map(score);
  const most = Math.max(least, ...scores);
  return most > least ? locales[scores.indexOf(most)] : undefined;
}

/** True when small words of a language turn a text in letters that others borrow into one of its own. */
const speaksFor = (text: string, { marks }: Locale): boolean => marks !== null && count(text, marks) >= HINT;

/** True when a language shares its letters with others, so that its small words must tell it from them. */
const isRival = ({ marks, letters }: Locale): boolean =>
  marks !== null && LOCALES.filter((other) => other.letters.source === letters.source).length > 1;

/**
 * The locale a text is read in. First the script with the most letters; among languages of one script the one whose small words
 * are the most, where the hinted one is preferred in doubt. Without any sign, the fallback or the hinted one.
 */
export function detectLocale(text: string, hint?: string | null, fallback?: Locale): Locale {
  const hinted = hint ? LOCALES.find(({ id }) => id === primary(hint)) : undefined;
  const likely = hinted ?? fallback;
  const script = best(LOCALES, scriptScore(text), 0);
  if (!script) return fallback ?? hinted ?? ENGLISH;
  const borrower = [fallback, hinted].find((locale) => locale?.borrows?.source === script.letters.source);
  if (borrower && !speaksFor(text, script)) return borrower;
  if (!isRival(script)) return script;
  const rivals = LOCALES.filter(({ marks, letters }) => marks !== null && letters.source === script.letters.source);
  const least = likely && rivals.includes(likely) ? count(text, likely.marks ?? /(?!)/g) + HINT : 0;
  return best(rivals, ({ marks }) => count(text, marks ?? /(?!)/g), least) ?? (likely && rivals.includes(likely) ? likely : ENGLISH);
}

const ENGLISH = LOCALES.find(({ id }) => id === 'en') ?? (LOCALES[0] as Locale);
