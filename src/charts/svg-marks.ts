/**
 * What was drawn, in its order, and how it is written with few letters: neighbours that look alike become one path, or one group of texts.
 * Only what the eye can't tell from the single marks is joined.
 */

/** A path: fill and stroke are attributes, or empty where there is none. */
export interface PathMark {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  /** False where marks that overlap must stay apart, since they can be seen through. */
  readonly opaque: boolean;
}
/** A text: `place` is its own, `look` what neighbours may share. */
export interface TextMark {
  readonly kind: 'text';
  readonly place: string;
  readonly look: string;
  readonly words: string;
}
export type Mark = PathMark | TextMark;

/** Bodies that fill and frame the same shape are one element. */
function framed(before: PathMark, after: PathMark): PathMark | null {
  const fits = before.d === after.d && before.stroke === '' && after.fill === '';
  return fits ? { ...before, stroke: after.stroke, opaque: before.opaque && after.opaque } : null;
}

/** Boxes do not turn back on themselves: laid over one another, none is cut out of another. */
const BOXES = /^(?:M[^A-Za-z]+h[^A-Za-z]+v[^A-Za-z]+h[^A-Za-z]+z)+$/;

/** Marks of one look, one behind the other. */
function joined(before: PathMark, after: PathMark): PathMark | null {
  const alike = before.fill === after.fill && before.stroke === after.stroke && before.opaque && after.opaque;
  const plain = before.fill === '' || (BOXES.test(before.d) && BOXES.test(after.d) && before.stroke === '');
  return alike && plain ? { ...before, d: before.d + after.d } : null;
}

/** Adds a mark to those drawn so far; a list that is written to, since there are thousands. */
export function addMark(marks: Mark[], mark: Mark): void {
  const last = marks.at(-1);
  const one = last?.kind === 'path' && mark.kind === 'path' ? (framed(last, mark) ?? joined(last, mark)) : null;
  if (one) marks[marks.length - 1] = one;
  else marks.push(mark);
}

const pathSvg = ({ d, fill, stroke }: PathMark): string => `<path d="${d}"${fill === '' ? ' fill="none"' : fill}${stroke}/>`;

function textsSvg(texts: readonly TextMark[]): string {
  const [first] = texts;
  const shared = texts.length > 1;
  const inner = texts.map(({ place, look, words }) => `<text${place}${shared ? '' : look}>${words}</text>`).join('');
  return first && shared ? `<g${first.look}>${inner}</g>` : inner;
}

/** The marks as SVG. */
export function marksSvg(marks: readonly Mark[]): string {
  const out: string[] = [];
  let texts: TextMark[] = [];
  const flush = (): void => {
    out.push(textsSvg(texts));
    texts = [];
  };
  for (const mark of marks) {
    if (mark.kind === 'path' || texts[0]?.look !== mark.look) flush();
    if (mark.kind === 'text') texts.push(mark);
    else out.push(pathSvg(mark));
  }
  flush();
  return out.join('');
}
