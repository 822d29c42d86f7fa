/** What is known about a file before its rows are read. */
import type { Coverage, SourceKind } from '../model/index.ts';

export interface NormalizeContext {
  /** Source id such as `us/att-labels`, or the file name for an ad-hoc file. */
  readonly source: string;
  readonly file: string;
  /** SHA-256 of the snapshot's bytes, hex. */
  readonly snapshot: string;
  readonly country: string | null;
  /** Currency of amounts without sign or code. */
  readonly currency: string | null;
  readonly language: string | null;
  readonly coverage: Coverage;
  readonly carrier: { readonly id: string | null; readonly name: string | null };
  /** Kind of page behind each URL of an excerpt. */
  readonly pages: ReadonlyMap<string, SourceKind>;
}
