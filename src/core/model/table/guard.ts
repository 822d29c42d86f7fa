/**
 * Text as it stands in a table for spreadsheets, and back without loss. A cell that a spreadsheet would take for a formula gets
 * an apostrophe in front; so does every cell that begins with an apostrophe itself, is empty or has blanks at an end, so that
 * an apostrophe in front always means the guard and never the text. Text with characters that files do not carry faithfully
 * (controls, line ends, halves of characters) is written as a JSON string behind the apostrophe; so is text with a semicolon before
 * such a beginning, because spreadsheets of many countries take the semicolon for the end of a cell.
 */

/** What spreadsheets take for the beginning of a formula, also in full width, behind blanks and behind a mark of direction. */
const FORMULA = /^[\s\u00a0\u200e\u200f\u202a-\u202e\u2066-\u2069]*[=+\-@＝＋－＠﹢﹣﹫−]/;
/** A semicolon with the beginning of a formula behind it. */
const SPLIT = /;(?=[\s"\u200e\u200f\u202a-\u202e\u2066-\u2069]*[=+\-@＝＋－＠﹢﹣﹫−])/g;
const EDGE = /^(?:$|'|\s)|\s$/;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** JSON escapes controls below U+0020 and halves of characters; these it does not. */
const BARE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

const unicode = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A JSON text with nothing in it but printable characters: safe in any file, the same value when parsed. */
export const plainJson = (value: unknown): string => JSON.stringify(value).replace(BARE, unicode).replace(SPLIT, unicode);

/** A text as a cell: never a formula, never blank, given back letter for letter by `unguarded`. */
export function guarded(text: string): string {
  if (CONTROL.test(text) || HALF.test(text) || text.search(SPLIT) >= 0) return `'${plainJson(text)}`;
  if (!FORMULA.test(text) && !EDGE.test(text)) return text;
  return text.startsWith('"') ? `'${plainJson(text)}` : `'${text}`;
}

/** The text of a cell. A cell that was not written by `guarded` is taken as it stands. */
export function unguarded(cell: string): string {
  if (!cell.startsWith("'")) return cell;
  const text = cell.slice(1);
  if (!text.startsWith('"')) return text;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'string' ? read : text;
  } catch {
    return text;
  }
}
