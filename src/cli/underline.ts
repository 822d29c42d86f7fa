/** Marks passages of a text on a terminal: under each line of text, a line with signs below the marked characters. */

export interface Marked {
  readonly text: string;
  readonly marked: boolean;
}

/** Characters that a terminal shows two columns wide. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const NO_WIDTH = /\p{M}/u;

const width = (char: string): number => (NO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1);

/** The lines of the text, each followed by its underline where something in it is marked. Neighbouring passages stay apart: ^^^ then ---. */
export function underlined(pieces: readonly Marked[]): string[] {
  const lines: { text: string; marks: string }[] = [{ text: '', marks: '' }];
  let sign = '-';
  for (const { text, marked } of pieces) {
    if (marked) sign = sign === '^' ? '-' : '^';
    for (const char of text) {
      const line = lines.at(-1);
      if (char === '\n') lines.push({ text: '', marks: '' });
      else if (line) {
        line.text += char;
        line.marks += (marked ? sign : ' ').repeat(width(char));
      }
    }
  }
  return lines.flatMap(({ text, marks }) => (marks.trim() === '' ? [text] : [text, marks.trimEnd()]));
}
