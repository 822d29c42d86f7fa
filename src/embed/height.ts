/** How high a frame must be where no script of ours fits it. */
import type { Figure } from '../charts/types.ts';

/** Width articles commonly give a figure, CSS pixels. */
export const USUAL_WIDTH = 640;
const LINE = 24;
/** Title, source, licence, link back and the space between them. */
const AROUND = 260;
/** Characters of a line at the usual width: a Chinese one is twice as wide. */
const LINE_CHARACTERS = { en: 78, zh: 39 } as const;

/** Room for title, finding, picture, notes and source line, in CSS pixels; the table may be scrolled to. */
export function embedHeight({ picture, finding, notes, lang }: Figure, width = USUAL_WIDTH): number {
  const characters = (LINE_CHARACTERS[lang] * width) / USUAL_WIDTH;
  const lines = [finding, ...notes].reduce((sum, text) => sum + Math.ceil(text.length / characters), 0);
  return Math.ceil((AROUND + picture.height(width) + lines * LINE) / 10) * 10;
}
