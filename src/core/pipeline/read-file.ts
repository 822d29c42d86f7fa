/** A recognised table → one result per row, streamed: rows in = plans + rejected, always. */
import { bindProfile, readTable, type Conform } from '../ingest/index.ts';
import type { Coverage, Notice, Plan, SourceKind } from '../model/index.ts';
import { normalizer, type Normalize, type NormalizeContext } from '../normalize/index.ts';
import type { OpenedFile } from './open-file.ts';

/** What the caller knows about the file beside its bytes; each item wins over the profile. */
export interface ReadOptions {
  readonly file: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly source?: string | undefined;
  readonly country?: string | undefined;
  readonly currency?: string | undefined;
  readonly coverage?: Coverage | undefined;
  readonly pages?: ReadonlyMap<string, SourceKind> | undefined;
}

export type RowResult = { readonly row: number; readonly line: number; readonly notices: readonly Notice[] } & (
  { readonly status: 'plan'; readonly plan: Plan } | { readonly status: 'rejected' }
);

/** The record a result was read from, as published. */
export interface PublishedRecord {
  readonly columns: readonly string[];
  readonly cells: readonly string[];
}

export interface FileSummary {
  readonly columns: readonly string[];
  readonly rows: number;
  readonly plans: number;
  readonly rejected: number;
}

export function contextFor(opened: OpenedFile, options: ReadOptions): NormalizeContext {
  const { profile } = opened;
  return {
    source: options.source ?? options.file,
    file: options.file,
    snapshot: options.sha256,
    country: options.country ?? profile.country ?? null,
    currency: options.currency ?? profile.currency ?? null,
    language: profile.language ?? null,
    coverage: options.coverage ?? profile.coverage,
    carrier: { id: profile.carrier?.id ?? null, name: profile.carrier?.name ?? null },
    pages: options.pages ?? new Map(),
  };
}

/**
 * Reads all rows. `onNotices` receives what concerns the file as a whole and each record's shape; what concerns a
 * plan's content comes with its result.
 */
export function readFile(
  opened: OpenedFile,
  options: ReadOptions,
  onResult: (result: RowResult, published: PublishedRecord) => void,
  onNotices: (notices: readonly Notice[]) => void,
): FileSummary {
  const normalize = normalizer(contextFor(opened, options));
  const counts = { rows: 0, plans: 0, rejected: 0 };
  let conform: Conform | null = null;
  onNotices(opened.notices);
  const { value } = readTable(
    opened.source,
    { headerIndex: opened.headerIndex, columns: opened.profile.file.columns },
    (row, columns) => {
      conform ??= bindProfile(opened.profile, columns);
      for (const offer of conform.offers(row)) {
        const result = settle(offer.record, offer.line, normalize, offer);
        counts.rows++;
        counts[result.status === 'plan' ? 'plans' : 'rejected']++;
        onResult(result, { columns: columns.printed, cells: row.cells });
      }
    },
    onNotices,
  );
  onNotices((conform ?? bindProfile(opened.profile, value.columns)).notices);
  return { columns: value.columns.printed, ...counts };
}

function settle(row: number, line: number, normalize: Normalize, offer: Parameters<Normalize>[0]): RowResult {
  const result = normalize(offer);
  return result.status === 'plan'
    ? { row, line, status: 'plan', plan: result.plan, notices: result.notices }
    : { row, line, status: 'rejected', notices: result.notices };
}
