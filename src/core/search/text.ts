/** Folding and splitting of text, the same for what is searched and for what a visitor types. */

/** Letters that no Unicode decomposition reduces to their plain form. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
const UNIT_GAP = /(\d)\s+(?=(?:[kmgt]i?[bo]|[kmg]b(?:it)?(?:ps|\/s))(?![\p{L}\p{N}]))/gu;
const THOUSANDS = /(\d),(?=\d{3}(?!\d))/gu;
const DECIMAL_COMMA = /(\d),(?=\d)/gu;
/** A sign between two parts of a word; a point between two digits is part of the number. */
const SIGN = /(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.\s]/gu;

/** Full-width forms, diacritics and capitals reduced to plain lower-case letters. */
function plainLetters(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
  return bare.replace(/[øłđðþßæœı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Where letters meet signs of a script without gaps: "5G畅享" is two words, "129元" is one. */
const SCRIPT_CHANGE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])(?=[a-z\d])|(?<=[a-z])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu;

const plainNumbers = (text: string): string => text.replace(THOUSANDS, '$1').replace(DECIMAL_COMMA, '$1.').replace(UNIT_GAP, '$1');

/** Lower case, diacritics ignored, numbers written one way: "Cláro 1,5 GB" → "claro 1.5gb". */
export function fold(text: string): string {
  const plain = plainLetters(text);
  return /\d/.test(plain) ? plainNumbers(plain) : plain;
}

function chunks(text: string): string[] {
  const plain = fold(text);
  const parted = /^[\x20-\x7e]*$/.test(plain) ? plain : plain.replace(SCRIPT_CHANGE, ' ');
  return parted.split(/\s+/u).filter(Boolean);
}
const joined = (chunk: string): string => chunk.replace(SIGN, '');

/** A chunk with signs in it counts joined and in parts. */
const variants = (chunk: string): string[] =>
  /^[a-z\d]+$/.test(chunk) ? [chunk] : [joined(chunk), ...chunk.replace(SIGN, ' ').split(' ')].filter(Boolean);

/** The distinct words of a text, in order: "AT&T" → att, at, t. Chinese runs stay whole, so that any part of them can be found. */
export function wordsOf(text: string): string[] {
  return [...new Set(chunks(text).flatMap(variants))];
}

/** What a visitor typed, as the words to look for; signs are dropped ("AT&T" → att), repeated words count once. */
export function queryWords(query: string): string[] {
  return [...new Set(chunks(query).map(joined))].filter(Boolean);
}
