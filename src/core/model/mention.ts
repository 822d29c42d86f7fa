/** Fine-print recognitions: what a text says, where it says it, and the tiers that follow from it. */
import type { Notice } from './notice.ts';
import type { PolicyTier } from './plan.ts';

/** Kinds of thing a recogniser can find in fine print. */
export const MENTION_KINDS = [
  'unlimited-claim',
  'no-limit-statement',
  'volume',
  'speed',
  'money',
  'period',
  'effect',
  'scope',
  'cap',
  'video-cap',
  'condition',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** One recognition. `text === source.slice(start, end)` always holds. */
export interface Mention {
  readonly kind: MentionKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What was understood: a number in wire units, a word, or a small record of both. */
  readonly value: string | number | boolean | null | Readonly<Record<string, string | number | boolean | null>>;
  /** Id of the recogniser, such as `fineprint/en/throttle-after`. */
  readonly rule: string;
}

/** Fields of a tier that can carry evidence of their own. */
export type TierPart = 'threshold' | 'effect' | 'speed' | 'price' | 'period' | 'cap' | 'unitCap' | 'unitCapVolume';

/** A tier read from fine print with the mentions its parts rest on. */
export interface TierReading {
  readonly tier: PolicyTier;
  /** Mention (an item of `FinePrint.mentions`) behind each part that is stated; parts that are absent are not stated. */
  readonly parts: Readonly<Partial<Record<TierPart, Mention>>>;
  /** True when the threshold is "the allowance", stated elsewhere, or counts beyond it ("after your data runs out"). */
  readonly relative: boolean;
}

export const DISCLOSURES = ['none', 'undisclosed', 'partial', 'explicit'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** What a piece of fine print says. */
export interface FinePrint {
  /** Language it was read in (BCP 47 primary tag). */
  readonly language: string;
  readonly mentions: readonly Mention[];
  readonly tiers: readonly TierReading[];
  /** The claim that data is unlimited: true, false (plainly limited), or null (the text does not say). */
  readonly marketedUnlimited: boolean | null;
  /** True when the text says in words that there is no threshold, throttle or cap. */
  readonly noLimitStated: boolean;
  readonly videoCapP: number | null;
  readonly disclosure: Disclosure;
}

/** What is known around a text before it is read. */
export interface FinePrintContext {
  /** BCP 47 language the profile declares; a hint, the text decides. */
  readonly language?: string | null;
  /** ISO 3166-1 alpha-2: gives the currency of a bare `$`, `R` or `元`. */
  readonly country?: string | null;
  /** ISO 4217 currency of bare amounts; wins over the country. */
  readonly currency?: string | null;
  /** Name the plan is sold under: may carry the unlimited claim. */
  readonly plan?: string | null;
}

export type FinePrintOutcome = { readonly value: FinePrint; readonly notices: readonly Notice[] };
