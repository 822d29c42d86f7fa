/** The pages of the sources: files, counts and notices. */
import type { Severity } from '../../core/model/notice.ts';

const severities: Record<Severity, string> = { info: 'note', warning: 'warning', error: 'error' };

export const sources = {
  title: 'Sources',
  description: 'Every file behind the catalogue: date, hash, licence, coverage, and what became of each of its rows.',
  intro: (sources: number, rows: string, plans: string, rejected: string) =>
    `${sources} sources. Rows in: ${rows} = ${plans} plans + ${rejected} rejected rows. Nothing is dropped silently.`,
  columns: {
    source: 'Source',
    coverage: 'Coverage',
    snapshot: 'Newest snapshot',
    rows: 'Rows',
    plans: 'Plans',
    rejected: 'Rejected',
    notices: 'Notices',
    licence: 'Licence',
  },
  coverage: {
    full: 'The carrier’s own file, or a full restatement of it.',
    excerpt: 'A fact sheet: part of one or more pages, restated. What it lacks may be stated by the carrier.',
  },
  description1: (title: string) => `What was read from ${title}: file, hash, rows, notices.`,
  about: 'About this source',
  country: 'Country',
  language: 'Language',
  licence: 'Licence',
  carriers: 'Carriers',
  snapshots: 'Files',
  snapshot: (date: string) => `File of ${date}`,
  file: 'File',
  url: 'Fetched from',
  compiled: 'compiled from the pages below',
  sha256: 'SHA-256',
  size: 'Size',
  encoding: 'Encoding',
  columnNames: 'Columns',
  balance: 'What became of its rows',
  balanceText: (rows: string, plans: string, rejected: string) => `${rows} rows in = ${plans} plans + ${rejected} rejected`,
  notices: 'What was odd in it',
  noNotices: 'Nothing odd was noticed.',
  noticeColumns: { code: 'Code', severity: 'Severity', count: 'Times', meaning: 'What it means' },
  examples: 'Examples',
  place: (record: number | undefined, line: number | undefined, column: string | undefined) =>
    [
      record === undefined ? null : `record ${record}`,
      line === undefined ? null : `line ${line}`,
      column === undefined ? null : `column “${column}”`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  severities,
  pages: 'Pages it was compiled from',
  pageColumns: { page: 'Page', kind: 'Kind', plans: 'Plans' },
  plans: 'Plans read from it',
  notStated: 'not stated',
};
export type SourceWords = typeof sources;
