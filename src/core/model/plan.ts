/** The plan: the normalised, comparable offer. Every absence is explicit: null means "the file does not state it". */
import * as z from 'zod';
import { FactSchema, ProvenanceSchema } from './fact.ts';
import { MoneySchema } from './money.ts';
import { PeriodSchema, SpeedRangeSchema, VolumeSchema } from './quantity.ts';

export const SERVICES = ['mobile', 'fixed', 'satellite'] as const;
export type Service = (typeof SERVICES)[number];
export const PAYMENTS = ['prepaid', 'postpaid'] as const;
export type Payment = (typeof PAYMENTS)[number];
export const TAXES = ['included', 'excluded', 'varies', 'not-stated'] as const;
export type Tax = (typeof TAXES)[number];
/** How much of the original a source covers: the carrier's own file, or part of a page in our words. */
export const COVERAGES = ['full', 'excerpt'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** A recurring charge valid from one month of the contract to another. */
export const PriceStepSchema = z.strictObject({
  kind: z.enum(['introductory', 'standard']),
  /** True for the one step the file prints as the plan's price (a label may print the introductory one). */
  headline: z.boolean(),
  amount: MoneySchema,
  period: PeriodSchema,
  tax: z.enum(TAXES),
  /** First month of validity, from 1. */
  fromMonth: z.int().positive(),
  /** Last month of validity; null = open, or not stated for an introductory step. */
  toMonth: z.int().positive().nullable(),
});
export type PriceStep = z.infer<typeof PriceStepSchema>;

/** A named one-time, recurring or termination charge. `amount` is null when only words are given ("Included", "Up to 8.95"). */
export const ChargeSchema = z.strictObject({
  label: z.string().nullable(),
  amount: MoneySchema.nullable(),
  /** The published wording where it says more than the amount; null otherwise. */
  wording: z.string().nullable(),
});
export type Charge = z.infer<typeof ChargeSchema>;

export const ALLOWANCE_KINDS = ['metered', 'unlimited', 'excluded', 'not-stated'] as const;
export type AllowanceKind = (typeof ALLOWANCE_KINDS)[number];

/** What is included per period. `unlimited` is a kind, never a number. Volume is set only for metered data. */
export const AllowanceSchema = z.strictObject({
  kind: z.enum(ALLOWANCE_KINDS),
  volume: VolumeSchema.nullable(),
  /** Minutes or messages for voice and SMS; null for data. */
  units: z.number().nonnegative().nullable(),
  period: PeriodSchema.nullable(),
  /** The published wording; null when nothing was published. */
  wording: z.string().nullable(),
});
export type Allowance = z.infer<typeof AllowanceSchema>;

export const SCOPES = ['data', 'hotspot', 'roaming', 'video', 'voice', 'sms'] as const;
export type Scope = (typeof SCOPES)[number];
export const EFFECTS = ['full-speed', 'throttle', 'deprioritise', 'charge', 'bolt-on', 'block', 'unspecified'] as const;
export type Effect = (typeof EFFECTS)[number];

/** One ordered step of a policy: from a threshold of use in a period, for a scope, this effect holds. */
export const PolicyTierSchema = z.strictObject({
  scope: z.enum(SCOPES),
  period: PeriodSchema,
  /** True when the text gives no period and a month was assumed. */
  periodAssumed: z.boolean(),
  /** Use from which the effect holds; 0 = from the first byte; null = a threshold exists but no volume is stated. */
  threshold: VolumeSchema.nullable(),
  effect: z.enum(EFFECTS),
  /** Speed after the threshold (downstream), kbit/s; null when not stated or not applicable. */
  downKbps: z.number().nonnegative().nullable(),
  /** Charge per `priceVolume`; null when not stated or not applicable. */
  price: MoneySchema.nullable(),
  /** Volume one `price` buys; null when the charge is not tied to a volume. */
  priceVolume: VolumeSchema.nullable(),
  /** The most the extra charge can reach in one period; null when not stated. */
  chargeCap: MoneySchema.nullable(),
  /** The most that one `unitCapVolume` of charged use costs; the count starts again after it. Both are set, or neither. */
  unitCapPrice: MoneySchema.nullable(),
  /** The volume after which the count of `unitCapPrice` starts again. */
  unitCapVolume: VolumeSchema.nullable(),
});
export type PolicyTier = z.infer<typeof PolicyTierSchema>;

/** Typical or advertised speeds, one entry per technology the file tells apart. */
export const SpeedEntrySchema = z.strictObject({
  /** As published ("4G LTE", "5G+"); null when the file does not tell technologies apart. */
  technology: z.string().nullable(),
  down: SpeedRangeSchema.nullable(),
  up: SpeedRangeSchema.nullable(),
  latencyMs: z.tuple([z.number(), z.number()]).nullable(),
});
export type SpeedEntry = z.infer<typeof SpeedEntrySchema>;

/**
 * What an unlimited claim amounts to, by the ordered rule in normalize/verdict.ts.
 * `not established` replaces every worse verdict where absence proves nothing: on an excerpt, and where the fine print is in a
 * language that is not read.
 */
export const VERDICTS = ['explicit', 'truly unlimited (stated)', 'partly hidden', 'hidden', 'contradictory', 'not established'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Kinds of page an excerpt can come from, most to least trustworthy. */
export const SOURCE_KINDS = [
  'operator',
  'operator-doc',
  'operator-blog',
  'consumer-org',
  'press',
  'encyclopedia',
  'wiki',
  'comparison',
  'review',
  'reseller',
  'local-guide',
  'document-index',
  'blog',
  'forum',
  'q-and-a',
  'content-farm',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const LINK_KINDS = [
  'plan',
  'terms',
  'discounts',
  'dataPolicy',
  'networkPolicy',
  'privacy',
  'contact',
  'contract',
  'source',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const PlanSchema = z.strictObject({
  /** Stable, URL-safe, unique in a catalogue. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** The plan's id as the carrier publishes it; null when it publishes none. */
  publishedId: z.string().nullable(),
  carrier: z.strictObject({ id: z.string(), name: z.string() }),
  name: z.string(),
  /** ISO 3166-1 alpha-2, upper case; null when unknown. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** BCP 47 language of the fine print, where known. */
  language: z.string().nullable(),
  service: z.enum(SERVICES).nullable(),
  payment: z.enum(PAYMENTS).nullable(),
  /** Ordered by first month; empty when no price is stated. */
  prices: z.array(PriceStepSchema),
  oneTimeCharges: z.array(ChargeSchema),
  recurringCharges: z.array(ChargeSchema),
  /** Minimum term in months (0 = stated that there is none); null when not stated. */
  commitment: z.strictObject({ months: z.number().nonnegative().nullable(), wording: z.string().nullable() }),
  termination: ChargeSchema.nullable(),
  /** How long one purchase is valid, for prepaid plans; null when not stated. */
  validity: PeriodSchema.nullable(),
  data: AllowanceSchema,
  hotspot: AllowanceSchema,
  voice: AllowanceSchema,
  sms: AllowanceSchema,
  roaming: AllowanceSchema,
  voiceOverage: z.string().nullable(),
  smsOverage: z.string().nullable(),
  /** Ordered: scope, period, ascending threshold, unknown thresholds last. */
  tiers: z.array(PolicyTierSchema),
  /** Highest video resolution (lines) the plan allows; null when not stated. */
  videoCapP: z.int().positive().nullable(),
  speeds: z.array(SpeedEntrySchema),
  /** The words that sell the data as unlimited; null when no such claim is made. */
  unlimitedClaim: z.string().nullable(),
  /** null when the plan makes no unlimited claim. */
  verdict: z.enum(VERDICTS).nullable(),
  links: z.partialRecord(z.enum(LINK_KINDS), z.string()),
  supportPhone: z.string().nullable(),
  availability: z.strictObject({
    region: z.string().nullable(),
    eligibility: z.string().nullable(),
    /** ISO 8601 date or month, or the text as published when it is not one. */
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  /** Fine print as published, one entry per cell it was read from. */
  terms: z.array(z.string()),
  /** True when the fine print is in a language that is not read yet: it is quoted, not understood, and silence proves nothing. */
  unreadTerms: z.boolean(),
  /** Date the facts were true, ISO 8601 (year, month or day); null when undated. */
  asOf: z.string().nullable(),
  coverage: z.enum(COVERAGES),
  /** The page the facts come from and what kind of page it is; kind null = the carrier's own file. */
  origin: z.strictObject({ url: z.string().nullable(), kind: z.enum(SOURCE_KINDS).nullable() }),
  provenance: ProvenanceSchema,
  facts: z.array(FactSchema),
});
export type Plan = z.infer<typeof PlanSchema>;
