/** Hostile text made harmless for the format it goes into. Plan names and quotes are whatever somebody put into a file. */

/** Characters XML 1.0 has no form for, and lone surrogates; control characters would also confuse a terminal. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Marks that turn the direction of what follows, so that a line reads other than it is. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text without characters that markup or a terminal cannot show. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\ufffd').replace(DIRECTION, '');

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and attributes of HTML and XML alike. */
export const markup = (text: string): string => printable(text).replace(/[&<>"']/g, (char) => MARKUP[char] ?? char);

/** One line of a terminal: nothing of the text breaks it or moves the cursor. */
export const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

/** An address that may be linked to: http and https only. */
export const linkable = (url: string | null): string | null => (url !== null && /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : null);

/** Cells a spreadsheet would take for a formula. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r]|^[＝＋－＠]/;

/** A CSV cell: quoted where needed, and never a formula (an apostrophe before it makes a spreadsheet read it as text). */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replace(/\u0000/g, '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
