/**
 * The profile: a declarative description of a source. Unknown keys are rejected, and proof is compulsory:
 * a profile without a licence and two acceptance cases does not load.
 */
import * as z from 'zod';
import { COVERAGES, EXACT, LicenceSchema, TARGETS, type NumberFormat } from '../model/index.ts';
import { MappingSchema } from './verbs/index.ts';

const NUMBER_FORMATS = ['auto', 'point', 'comma'] as const satisfies readonly NumberFormat[];

const FileSchema = z.strictObject({
  format: z.enum(['csv', 'xlsx']).default('csv'),
  /** WHATWG encoding label; left out = detected, with a notice unless the bytes are plainly UTF-8. */
  encoding: z.string().optional(),
  delimiter: z.string().length(1).optional(),
  sheet: z.string().optional(),
  /** `none`: the first record is data and `columns` names its cells. */
  header: z.enum(['present', 'none']).default('present'),
  columns: z.array(z.string()).optional(),
  /** A pivoted table: every column from this position on (from 0) holds the offers of one plan named in its header. */
  unpivotFrom: z.int().positive().optional(),
});

/** One proof of the mapping: a row as published and what the plan made of it must at least contain. */
const AcceptanceSchema = z.strictObject({
  description: z.string().min(1),
  /** Cells by header name; or a list of cells under `header`, for files whose names repeat or are empty. */
  header: z.array(z.string()).optional(),
  row: z.union([z.record(z.string(), z.string()), z.array(z.string())]),
  /** Which plan of the row, from 0 (an unpivoted row yields several). */
  plan: z.int().nonnegative().default(0),
  /** Paths of the wire plan and their values, such as {"price.amount": 20, "tiers.0.from_mb": 1000}; or {"rejected": true}. */
  expect: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .refine((record) => Object.keys(record).length > 0, 'expects nothing'),
});
export type AcceptanceCase = z.infer<typeof AcceptanceSchema>;

const BaseSchema = z.strictObject({
  /** What the file series is called. */
  title: z.string().min(1),
  /** ISO 3166-1 alpha-2; left out when the rows say it. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** ISO 4217 currency of amounts without sign or code. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** BCP 47 language of the fine print. */
  language: z.string().optional(),
  carrier: z
    .strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9-]+$/)
        .optional(),
      name: z.string().min(1).optional(),
    })
    .optional(),
  licence: LicenceSchema,
  coverage: z.enum(COVERAGES).default('full'),
  note: z.string().optional(),
  acceptance: z.array(AcceptanceSchema).min(2, 'at least two acceptance cases are required'),
});

const MatchSchema = z.array(z.union([z.string(), z.array(z.string()).min(1)])).min(1);
const FieldsSchema = z.partialRecord(z.enum([...TARGETS, EXACT]), MappingSchema);

const LayoutSchema = z.strictObject({
  file: FileSchema.prefault({}),
  /** Header names that must all be present for a file to be recognised by its header. */
  match: MatchSchema,
  /** Values the first rows must hold for the profile to apply: tells a publisher apart from others with the same header. */
  matchValues: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  numbers: z.enum(NUMBER_FORMATS).default('auto'),
  fields: FieldsSchema,
});

/** What a profile that borrows a layout may say differently; `fields` are laid over the borrowed ones. */
const OverrideSchema = z.strictObject({
  layout: z.string().min(1),
  file: FileSchema.optional(),
  match: MatchSchema.optional(),
  matchValues: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  numbers: z.enum(NUMBER_FORMATS).optional(),
  fields: FieldsSchema.optional(),
});

const BorrowingSchema = z.strictObject({ ...BaseSchema.shape, ...OverrideSchema.shape });
const OwnSchema = z.strictObject({ ...BaseSchema.shape, ...LayoutSchema.shape });

/** A profile either brings its own layout or borrows that of another profile (`layout`), such as the open format. */
export const ProfileSchema = z.union([BorrowingSchema, OwnSchema]);
export type ProfileDocument = z.infer<typeof ProfileSchema>;
export type Layout = z.infer<typeof LayoutSchema>;

/** A profile ready for use: id from its path, layout resolved. */
export type Profile = z.infer<typeof BaseSchema> &
  Layout & {
    readonly id: string;
    /**
     * False for a source that merely borrows a layout: its header is everybody's who uses the layout, so a file of another
     * carrier must never be taken for its own.
     */
    readonly recognisable: boolean;
  };

export type ProfileResult =
  { readonly ok: true; readonly profile: ProfileDocument } | { readonly ok: false; readonly problems: readonly string[] };

/** Checks a parsed JSON document against the profile schema; problems name the path and what was expected. */
export function parseProfile(document: unknown): ProfileResult {
  const borrows = typeof document === 'object' && document !== null && 'layout' in document;
  // The branch is chosen first, so that the messages are about the keys the author meant.
  const result = (borrows ? BorrowingSchema : OwnSchema).safeParse(document);
  if (result.success) return { ok: true, profile: result.data };
  return { ok: false, problems: result.error.issues.map((issue) => `${issue.path.join('.') || '(top level)'}: ${issue.message}`) };
}

/** Joins a profile that borrows a layout with it. @returns a sentence when the layout does not exist or borrows itself. */
export function resolveProfile(id: string, document: ProfileDocument, layouts: ReadonlyMap<string, ProfileDocument>): Profile | string {
  if (!('layout' in document)) return { ...document, id, recognisable: document.file.header !== 'none' };
  const layout = layouts.get(document.layout);
  if (layout === undefined) return `${id}: no profile ${document.layout} to borrow the layout from`;
  if ('layout' in layout) return `${id}: ${document.layout} borrows its layout itself; name the profile that has it`;
  const { layout: _, ...own } = document;
  return {
    ...own,
    id,
    recognisable: (own.file ?? layout.file).header !== 'none' && (own.match !== undefined || own.matchValues !== undefined),
    file: own.file ?? layout.file,
    match: own.match ?? layout.match,
    matchValues: own.matchValues ?? layout.matchValues,
    numbers: own.numbers ?? layout.numbers,
    fields: { ...layout.fields, ...own.fields },
  };
}
