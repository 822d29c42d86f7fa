/** The compiled catalogue: what `ingest` writes to data/compiled and the site reads. Sorted, reproducible, no timestamps. */
import * as z from 'zod';
import { NoticeSchema } from './notice.ts';
import { COVERAGES, SOURCE_KINDS } from './plan.ts';

export const LicenceSchema = z.strictObject({
  /** Name or plain sentence; "none stated" where the publisher states none. */
  text: z.string().min(1),
  url: z.url().optional(),
});
export type Licence = z.infer<typeof LicenceSchema>;

/** One snapshot and what became of it: rows = plans + rejected, always. */
export const SnapshotSchema = z.strictObject({
  /** File name inside the source's folder, such as `2026-11-22.csv`. */
  file: z.string(),
  /** Date of the snapshot, ISO 8601. */
  date: z.string(),
  /** Where it was fetched; null for a compilation of several pages. */
  url: z.string().nullable(),
  sha256: z.string(),
  bytes: z.int().nonnegative(),
  encoding: z.string(),
  columns: z.array(z.string()),
  rows: z.int().nonnegative(),
  plans: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  /** How often each notice code occurred, including those not kept below. */
  noticeCounts: z.record(z.string(), z.int().positive()),
  /** A capped sample of the notices. */
  notices: z.array(NoticeSchema),
});
export type Snapshot = z.infer<typeof SnapshotSchema>;

export const SourceSchema = z.strictObject({
  /** `<cc>/<folder>`, the path below data/sources. */
  id: z.string(),
  title: z.string(),
  country: z.string().nullable(),
  language: z.string().nullable(),
  coverage: z.enum(COVERAGES),
  licence: LicenceSchema,
  carriers: z.array(z.string()),
  /** The pages an excerpt was compiled from, with their kind. */
  pages: z.array(z.strictObject({ url: z.string(), kind: z.enum(SOURCE_KINDS), plans: z.int().nonnegative() })),
  snapshots: z.array(SnapshotSchema),
});
export type Source = z.infer<typeof SourceSchema>;

export const CarrierSchema = z.strictObject({
  /** `<cc>-<slug>`, unique in the catalogue. */
  id: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  plans: z.int().positive(),
  sources: z.array(z.string()),
});
export type Carrier = z.infer<typeof CarrierSchema>;

/** data/compiled/catalogue.json. The plans lie beside it in plans/<cc>.json, an array of `Plan` sorted by id. */
export const CatalogueSchema = z.strictObject({
  version: z.literal(1),
  sources: z.array(SourceSchema),
  carriers: z.array(CarrierSchema),
  /** One entry per plans/<cc>.json; `xx` collects plans without a country. */
  countries: z.array(z.strictObject({ code: z.string(), plans: z.int().positive() })),
});
export type Catalogue = z.infer<typeof CatalogueSchema>;
