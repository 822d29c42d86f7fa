/**
 * Which of our fonts a character is drawn in. On a canvas the next font of a list is taken where the first lacks a character; in an
 * SVG document the canvas of Node looks at the first one only, so each run of characters names its font.
 */

const HANGUL = '\\u1100-\\u11ff\\u3130-\\u318f\\ua960-\\ua97f\\uac00-\\ud7ff';
/** Latin, Greek, Cyrillic and what is written with them: marks, quotes, superscripts, currency signs, № and ™. */
const LATIN =
  '\\u0000-\\u052f\\u1c80-\\u1cff\\u1d00-\\u1fff\\u2000-\\u203a\\u203c-\\u20cf\\u2116\\u2122\\u2212\\u2c60-\\u2c7f\\ua640-\\ua7ff\\ufb00-\\ufb06';

const FAMILIES = { latin: 'PlaintariffLatin', hangul: 'PlaintariffHangul', han: 'PlaintariffHan' } as const;

/** Runs of Hangul, or of what is neither Hangul nor Latin. */
const RUN = new RegExp(`([${HANGUL}]+)|([^${LATIN}${HANGUL}]+)`, 'gu');

/** Family a character is drawn in. */
export function familyOf(character: string): string {
  const [run] = character.matchAll(RUN);
  return run === undefined ? FAMILIES.latin : run[1] === undefined ? FAMILIES.han : FAMILIES.hangul;
}

const named = (text: string): string => text.replace(RUN, (run) => `<tspan font-family="${familyOf(run)}">${run}</tspan>`);

/** An SVG document in which every text that is not Latin names its font. */
export const byFont = (svg: string): string =>
  svg.replace(/(<text\b[^>]*>)([^<]+)(?=<\/text>)/g, (_, open: string, text: string) => open + named(text));
