/** A small reader of markup that we write ourselves: tells whether every element is closed and every character escaped. */

const VOID = new Set(['meta', 'br', 'hr', 'img', 'input', 'link']);
const TAG = /<(?:!doctype [^>]*|\?xml [^>]*\?|(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*"|\s+[\w:-]+)*)\s*(\/?))>/giy;
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);|<!\[CDATA\[(?:(?!\]\]>)[^])*\]\]>)+/y;
/** What XML 1.0 has no place for: controls, and halves of characters. */
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
/** Two attributes of one name. */
const TWICE = /\s([\w:-]+)="[^"]*"(?=.*\s\1=)/;

/** null when the text is well-formed; otherwise what is wrong, and where. */
export function wellFormed(text: string): string | null {
  const open: string[] = [];
  let at = 0;
  const bad = NO_CHARACTER.exec(text);
  if (bad) return `at ${bad.index}: a character that may not stand in markup`;
  while (at < text.length) {
    // A style sheet is text of its own kind.
    const raw = open.at(-1) === 'style' ? text.indexOf('</style>', at) : at;
    if (raw > at) at = raw;
    TAG.lastIndex = TEXT.lastIndex = at;
    const tag = TAG.exec(text);
    const found = tag ?? TEXT.exec(text);
    if (found === null) return `at ${at}: ${text.slice(at, at + 60)}`;
    at += found[0].length;
    const name = tag?.[2];
    if (tag && TWICE.test(tag[3] ?? '')) return `at ${at}: two attributes of one name`;
    if (name === undefined || VOID.has(name) || tag?.[4] === '/') continue;
    if (tag?.[1] !== '/') open.push(name);
    else if (open.pop() !== name) return `at ${at}: </${name}> closes nothing`;
  }
  return open.length === 0 ? null : `not closed: ${open.join(' ')}`;
}
