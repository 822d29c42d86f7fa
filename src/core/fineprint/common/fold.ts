/** Full-width and non-Latin digits as ASCII, one code unit for one, so that offsets stay those of the source. */

const FOLDABLE = /[\u0660-\u0669\u0958-\u095F\u0966-\u096F\u09E6-\u09EF\uFF01-\uFF5E\uFFE1\uFFE5\uFFE6]/;
const FOLDABLE_ALL = new RegExp(FOLDABLE.source, 'g');
/** Code points of the digit zero in the scripts whose digits are read. */
const ZEROS = [0x0660, 0x0966, 0x09e6];
const SIGNS: Readonly<Record<string, string>> = { '￡': '£', '￥': '¥', '￦': '₩' };

/** Devanagari letters printed with their dot in one code point: क़ … य़ are folded to the letter without it. */
const DOTTED = 0x0958;
const UNDOTTED = 'कखगजडढफय';

/** １，０００: between full-width digits, with three of them behind it, it groups them. */
function isGrouping(text: string, index: number): boolean {
  return /^[０-９]，[０-９]{3}$/.test(text.slice(index - 1, index + 4)) && !/[０-９]/.test(text.charAt(index + 4));
}

function foldOne(char: string, index: number, text: string): string {
  // The full-width comma separates clauses; as an ASCII comma it would look like a sign inside a number.
  if (char === '，') return isGrouping(text, index) ? ',' : char;
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const undotted = UNDOTTED.charAt(code - DOTTED);
  if (undotted !== '') return undotted;
  const zero = ZEROS.find((candidate) => code >= candidate && code <= candidate + 9);
  return zero === undefined ? (SIGNS[char] ?? char) : String.fromCharCode(code - zero + 48);
}

/** Returns a text of the same length in which digits, Latin letters and signs are the ASCII ones, and Devanagari letters have no dot of their own. */
export function foldWidth(text: string): string {
  return FOLDABLE.test(text) ? text.replace(FOLDABLE_ALL, foldOne) : text;
}

const TYPOGRAPHIC = /[\u00a0\u2007\u2009\u202f’]/g;

/** As `foldWidth`, with typographic spaces and apostrophes as the plain ones: for words, not for numbers, which such spaces group. */
export const foldSigns = (text: string): string => foldWidth(text).replace(TYPOGRAPHIC, (char) => (char === '’' ? "'" : ' '));
