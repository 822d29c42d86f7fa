/** Facts: every number a plan shows, how sure it is, and the exact text it was read from. */
import * as z from 'zod';

/** stated = read from the text · derived = computed by a named rule · not-stated = the file does not say. */
export const CERTAINTIES = ['stated', 'derived', 'not-stated'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * The place a fact was read from. `text` is a literal substring of the cell and of the published file:
 * `cell.slice(span[0], span[1]) === text`. Record and line are those of the plan (see `Provenance`).
 */
export const EvidenceSchema = z.strictObject({
  /** Header name as printed in the file. */
  column: z.string(),
  /** Position of the column, from 0. */
  columnIndex: z.int().nonnegative(),
  text: z.string(),
  /** Start and end in the cell, in UTF-16 code units. */
  span: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

export const FactSchema = z.strictObject({
  /** Path of the value inside the plan, such as `price.amount` or `tiers.0.speed`. */
  field: z.string(),
  certainty: z.enum(CERTAINTIES),
  /** The value in wire units (a number in MB, kbit/s or currency units), a word, or null when not stated. */
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  /** Id of the rule that read or derived the value, such as `money` or `fineprint/en/throttle-after`. */
  rule: z.string(),
  evidence: z.array(EvidenceSchema),
});
export type Fact = z.infer<typeof FactSchema>;

/** Where a plan comes from: one record of one snapshot of one source. */
export const ProvenanceSchema = z.strictObject({
  /** Source id such as `us/att-labels`, or the file name for an ad-hoc file. */
  source: z.string(),
  file: z.string(),
  /** SHA-256 of the snapshot's bytes, hex. */
  snapshot: z.string(),
  /** Data record number, from 1 (the header is not a data record). */
  record: z.int().positive(),
  /** Physical line on which the record starts, from 1. */
  line: z.int().positive(),
});
export type Provenance = z.infer<typeof ProvenanceSchema>;
