/**
 * A typed word in the language of Fuse's extended search. Texts stand between spaces (` unlimited plus `), so a word can be asked
 * for as a whole, by its beginning or inside another word; the nearer, the lower its score.
 */

const LONGEST = 32;
const GAPLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Fuse takes no more than 32 characters at a time. */
export const askable = (word: string): string => word.slice(0, LONGEST);

/** Numbers and short words are never found inside other words, save in scripts that write no gaps: `att` is not in `seattle`. */
export const mayStandInside = (word: string): boolean => !/\d/.test(word) && (word.length >= 4 || GAPLESS.test(word));

/** Numbers and short words are never guessed at: 20 GB is not 30 GB, and three letters are too few to tell a slip. */
export const mayHaveSlips = (word: string): boolean => !/\d/.test(word) && word.length >= 4;

/** The word as typed. Fuse averages the scores of what stands side by side: 0 for `'`, 0.001 for a part found as it is. */
export function asTyped(word: string): string {
  const whole = `'" ${word} "`;
  const start = `'" ${word}" "${word}"`;
  const inside = `'${word} "${word}" "${word}"`;
  return [whole, start, ...(mayStandInside(word) ? [inside] : [])].join(' | ');
}

/** The word with slips, as many as the threshold allows. */
export const withSlips = (word: string): string => `"${word}"`;

/** The word with two neighbouring letters in each other's place, wherever that changes it: the commonest slip, and two slips to Fuse. */
export const swaps = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => {
    const [one = '', other = ''] = [word[at], word[at + 1]];
    return word.slice(0, at) + other + one + word.slice(at + 2);
  }).filter((swapped, at, all) => swapped !== word && all.indexOf(swapped) === at);
