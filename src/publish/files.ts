/** The files of the published data: tables as CSV, plans also as JSON Lines and Parquet. Sorted, reproducible, without a clock. */
import { csvLines } from './csv.ts';
import { jsonArray, jsonLines } from './json-lines.ts';
import { writeParquet } from './parquet.ts';
import { plansTable, TABLES, type ExportData, type Table } from './tables/index.ts';

export type { ExportData } from './tables/index.ts';

export const FORMATS = ['csv', 'jsonl', 'json', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  json: 'application/json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

/** A file made piece by piece, as often as it is asked for, with the same bytes each time. */
export interface DataFile {
  readonly name: string;
  readonly table: Table;
  readonly format: Format;
  readonly write: (out: (piece: string | Uint8Array) => void) => void;
}

/** A file with the size and hash of its bytes. */
export interface Sealed {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** Lines are handed on in pieces of this many characters: neither one by one nor all at once. */
const PIECE = 200_000;

function inPieces(lines: Iterable<string>, out: (piece: string) => void): void {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length > PIECE) {
      out(piece);
      piece = '';
    }
  }
  if (piece !== '') out(piece);
}

/** One table in one format. */
export function dataFile(data: ExportData, table: Table, format: Format): DataFile {
  const records = (): Iterable<unknown> => table.records(data);
  const lines = { csv: csvLines, jsonl: jsonLines, json: jsonArray };
  return {
    name: `${table.name}.${format}`,
    table,
    format,
    write: (out) => {
      if (format === 'parquet') writeParquet(table, table.columns, records(), out);
      else inPieces(lines[format](table.columns, records()), out);
    },
  };
}

/** What the site publishes and a data package holds. */
export const dataFiles = (data: ExportData): readonly DataFile[] => [
  ...TABLES.map((table) => dataFile(data, table, 'csv')),
  dataFile(data, plansTable, 'jsonl'),
  dataFile(data, plansTable, 'parquet'),
];

/** A list of hashes as `sha256sum -c` reads it. The hash of these bytes is the hash of the dataset. */
export const hashList = (files: readonly Sealed[]): string =>
  [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');

/** A part of the data: the plans a test lets pass, with what is said about them and where they come from. */
export function selectPlans({ plans, findings, sources }: ExportData, wanted: (plan: ExportData['plans'][number]) => boolean): ExportData {
  const chosen = plans.filter(wanted);
  const ids = new Set(chosen.map(({ id }) => id));
  const from = new Set(chosen.map(({ provenance }) => provenance.source));
  const carriers = new Set(chosen.map(({ carrier }) => carrier.id));
  return {
    plans: chosen,
    findings: findings.filter(({ plan, carrier, source }) => (plan === null ? carriers.has(carrier) && from.has(source) : ids.has(plan))),
    sources: sources.filter(({ id }) => from.has(id)),
  };
}

/** Date of the newest snapshot, ISO 8601; empty without any. */
export const newestDate = ({ sources }: Pick<ExportData, 'sources'>): string =>
  sources
    .flatMap(({ snapshots }) => snapshots.map(({ date }) => date))
    .toSorted()
    .at(-1) ?? '';
