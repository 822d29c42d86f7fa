/** Header → the words it is made of. Latin words are taken whole; a character of Chinese, Japanese or Korean is a word of its own. */

const EAST = String.raw`(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]`;
const WORD = new RegExp(String.raw`${EAST}|(?:(?!${EAST})[\p{L}\p{M}])+|\d+`, 'gu');
/** A header longer than this is no name; only its beginning is looked at. */
const MAX_HEADER = 200;

/** Lower case, one width, Latin letters without marks: "Précio" and "precio" are the same word. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase();
}

/** `monthlyPrice`, `monthly_price` and "Monthly price" have the same words. */
export function wordsOf(header: string): string[] {
  const apart = header
    .slice(0, MAX_HEADER)
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2');
  return fold(apart).match(WORD) ?? [];
}
