/** Text in lines of a width, cut at a whole word where there are too many. */
import { wrapped } from '../charts/draw/pen.ts';

/** Last word of a line, or its last character in scripts without blanks. */
const LAST = /(?:\s+\S+|[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|\S+)\s*$/u;

/** A line with an ellipsis behind its last whole word that has room. */
function cut(line: string, width: number, measure: (text: string) => number): string {
  let text = line.trimEnd();
  const ended = (): string => `${text.replace(/[\s，。、；：,.;:·–(（]+$/u, '')}…`;
  while (text !== '' && measure(ended()) > width) {
    const shorter = text.replace(LAST, '');
    text = shorter === '' || shorter === text ? text.slice(0, -1) : shorter;
  }
  return ended();
}

/** Names come from files: no line breaks, no signs that XML forbids. */
const plain = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ').trim();

/** @param most lines */
export function linesOf(text: string, width: number, most: number, measure: (text: string) => number): readonly string[] {
  const lines = wrapped(plain(text), width, Infinity, measure);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', width, measure)];
}
