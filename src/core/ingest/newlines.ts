/**
 * Which newline ends the records. A file joined from several can end its records in more than one way, while a
 * newline inside a quoted cell is content: only the newlines outside quotes count, and only those are made alike.
 */
import { notice, type Outcome } from '../model/index.ts';
import type { Dialect } from './records.ts';

export interface Lines {
  readonly text: string;
  readonly newline: Dialect['newline'];
}

/** Finds the record separator; where several styles separate records, those outside quotes become `\n`. */
export function settleNewlines(text: string): Outcome<Lines> {
  if (!text.includes('\r')) return { value: { text, newline: '\n' }, notices: [] };
  const pieces = outsideQuotes(text);
  const outside = pieces.filter((_, i) => i % 2 === 0).join('');
  const crlf = outside.split('\r\n').length - 1;
  const lf = outside.split('\n').length - 1 - crlf;
  const cr = outside.split('\r').length - 1 - crlf;
  const styles = [crlf, lf, cr].filter((count) => count > 0).length;
  if (styles <= 1) return { value: { text, newline: crlf > 0 ? '\r\n' : cr > 0 ? '\r' : '\n' }, notices: [] };
  const alike = pieces.map((piece, i) => (i % 2 === 0 ? piece.replace(/\r\n?/g, '\n') : piece)).join('');
  return { value: { text: alike, newline: '\n' }, notices: [notice('mixed-newlines')] };
}

/** Splits at double quotes: even pieces lie outside quoted cells (a doubled quote leaves an empty even piece), odd ones inside. */
function outsideQuotes(text: string): string[] {
  const parts = text.split('"');
  return parts.flatMap((part, i) => (i === 0 ? [part] : i % 2 === 1 ? [`"${part}${i < parts.length - 1 ? '"' : ''}`] : [part]));
}
