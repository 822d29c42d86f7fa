/**
 * The one word boundary of the project. JavaScript's `\b` knows only ASCII: it sees an edge inside "débit" and none
 * between "GB" and "后". Here a word is a run of letters, marks and digits; scripts written without spaces
 * (Han, Kana, Hangul with its particles, Thai) never belong to a neighbouring Latin word.
 */
/** Spelled as ranges, not as properties: needs no flag, compiles small and is fast under case-insensitive matching. */
const WORD_CLASS =
  '[0-9A-Za-z_\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u060B\\u060D-\\u061A\\u0620-\\u0963\\u0966-\\u0DFF\\u10A0-\\u10FF\\u1200-\\u1FFF\\uA640-\\uA69F\\uA720-\\uA7FF]';

/** Zero-width pattern source: no word character stands before. */
export const WORD_START = `(?<!${WORD_CLASS})`;
/** Zero-width pattern source: no word character follows. */
export const WORD_END = `(?!${WORD_CLASS})`;

const WORD_CHARACTER = new RegExp(`^${WORD_CLASS}$`);

/** True for a letter, mark or digit of a script that is written with spaces between words. */
export function isWordCharacter(char: string): boolean {
  const code = char.charCodeAt(0);
  // Fast path: this is asked for nearly every neighbour of a number, and nearly all of them are ASCII.
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
  return WORD_CHARACTER.test(char);
}

/** True when a word may begin at `index` of `text`. */
export function isWordStart(text: string, index: number): boolean {
  return index <= 0 || !isWordCharacter(text.charAt(index - 1));
}

/** Greek to Sinhala: letters that never go on a word begun in Latin ones. */
const OTHER_LETTERS = /^[\u0370-\u0DFF]$/;

/** True when a word may end before `index` of `text`. A Latin word or a digit ends where another script clings to it ("2GBचा"). */
export function isWordEnd(text: string, index: number): boolean {
  if (index >= text.length || !isWordCharacter(text.charAt(index))) return true;
  return OTHER_LETTERS.test(text.charAt(index)) && text.charCodeAt(index - 1) < 128;
}

/** A global, case-insensitive pattern that matches `source` only as whole words. */
export function wholeWords(source: string, flags = 'gi'): RegExp {
  return new RegExp(`${WORD_START}(?:${source})${WORD_END}`, flags);
}
