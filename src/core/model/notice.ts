/**
 * Notices: something odd in the *data* (a carrier's file or our profile), never in us.
 * A code is written out here once, is never derived from a name and never reused.
 */
import * as z from 'zod';

export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every notice code the project can report, with its severity and what it means in one sentence. */
export const NOTICES = {
  'encoding-guessed': ['warning', 'The text encoding is not declared and was guessed from the bytes.'],
  'encoding-mismatch': ['warning', 'The bytes do not fit the declared encoding; another one was used.'],
  'undecodable-bytes': ['warning', 'Some bytes have no character in the encoding and were replaced.'],
  'mixed-newlines': ['info', 'Records end in different newline styles; all of them were honoured.'],
  'delimiter-guessed': ['info', 'The delimiter is not declared and was guessed from the text.'],
  'malformed-quotes': ['warning', 'A quoted cell is not closed or is followed by stray text.'],
  'unread-sheet': ['warning', 'The workbook has further sheets with content; only one sheet was read.'],
  'empty-file': ['error', 'The file holds no record at all.'],
  'no-data-rows': ['warning', 'The file holds a header and no data row.'],
  'padded-header': ['info', 'A header name has spaces around it; it was matched without them.'],
  'duplicate-header': ['warning', 'A header name occurs more than once; the first column of that name is used.'],
  'repeated-header': ['info', 'The header row stands again inside the file; the repetition was skipped.'],
  'glued-header': ['warning', 'A header row is glued to the end of a data row; the two were separated.'],
  'second-header': ['info', 'A row above or below the header (a title or units line) was skipped as the profile says.'],
  'missing-column': ['info', 'A column the profile can read is absent from this file; what it would say counts as not stated.'],
  'unknown-column': ['info', 'The file has a column the profile does not map; its cells are kept as evidence only.'],
  'short-row': ['warning', 'A record has fewer cells than the header; the missing cells count as not stated.'],
  'long-row': ['warning', 'A record has more cells than the header; the surplus cells were not read.'],
  'blank-row': ['info', 'A record is blank and was skipped.'],
  'oversize-cell': ['warning', 'A cell is too long to be read whole; only its beginning was read as fine print.'],
  'placeholder-value': ['info', 'A cell holds a placeholder (NULL, na, TBD …) and counts as not stated.'],
  'unreadable-value': ['warning', 'A cell has text that could not be read as the fact it is mapped to.'],
  'partly-read-value': ['info', 'Only a part of the cell could be read as the fact it is mapped to.'],
  'suspicious-value': ['warning', 'A value is readable but implausible for its unit.'],
  'list-length-mismatch': ['warning', 'Two parallel lists in one row have different lengths.'],
  'currency-assumed': ['info', 'An amount has no currency sign or code; the currency of the profile or country was used.'],
  'currency-unknown': ['warning', 'An amount has no currency and none is known for the file.'],
  'no-plan-name': ['error', 'The row names no plan, so it was rejected.'],
  'no-content': ['error', 'The row names a plan but states nothing about it, so it was rejected.'],
  'duplicate-plan-id': ['warning', 'Several rows of the file carry the same plan id; each was kept under an id of its own.'],
  'conflicting-terms': ['warning', 'Two cells of the row state different terms for the same thing.'],
  'profile-invalid': ['error', 'A profile does not follow the profile schema.'],
  'acceptance-failed': ['error', 'An acceptance case of the profile does not hold.'],
  'snapshot-hash-mismatch': ['error', 'The snapshot bytes are not those its sidecar declares.'],
  'snapshot-unreadable': ['error', 'The snapshot could not be read as a table.'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type NoticeCode = keyof typeof NOTICES;
const CODES = Object.keys(NOTICES) as [NoticeCode, ...NoticeCode[]];

/** One notice. `record` counts data records from 1; `line` is the physical line in the file, from 1. */
export const NoticeSchema = z.strictObject({
  code: z.enum(CODES),
  severity: z.enum(SEVERITIES),
  /** A full sentence for a reader who knows the file but not this project. */
  message: z.string(),
  /** What the reader can do about it. */
  hint: z.string().optional(),
  file: z.string().optional(),
  record: z.number().int().optional(),
  line: z.number().int().optional(),
  column: z.string().optional(),
  /** The text the notice is about, cut to a readable length. */
  text: z.string().optional(),
});
export type Notice = z.infer<typeof NoticeSchema>;

export type NoticePlace = Pick<Notice, 'file' | 'record' | 'line' | 'column' | 'text' | 'hint'>;

/** Makes a notice; its severity comes from the code, its message from the code unless one is given. */
export function notice(code: NoticeCode, place: NoticePlace = {}, message: string = NOTICES[code][1]): Notice {
  const text = place.text !== undefined && place.text.length > 200 ? `${place.text.slice(0, 199)}…` : place.text;
  return { code, severity: NOTICES[code][0], message, ...place, ...(text === undefined ? {} : { text }) };
}

/** A running record of notices: the first `cap` of each code are kept, all of them are counted. */
export interface NoticeLog {
  readonly counts: Map<NoticeCode, number>;
  readonly kept: Notice[];
  readonly cap: number;
}

export function noticeLog(cap = 50): NoticeLog {
  return { counts: new Map(), kept: [], cap };
}

export function logNotices(log: NoticeLog, notices: readonly Notice[]): void {
  for (const item of notices) {
    const count = (log.counts.get(item.code) ?? 0) + 1;
    log.counts.set(item.code, count);
    if (count <= log.cap) log.kept.push(item);
  }
}

/** What every stage returns: its value and what it noticed about the data. */
export interface Outcome<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}
