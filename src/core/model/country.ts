/** What is true of a country and not of one plan: its currency, whether advertised prices include tax, its languages, its rulebooks. */
import * as z from 'zod';

/**
 * Whether prices advertised to consumers include sales tax.
 * included, excluded: the habit, mostly the law · varies: both are seen · none: there is no such tax · unknown: not established.
 */
export const TAX_HABITS = ['included', 'excluded', 'varies', 'none', 'unknown'] as const;
export type TaxHabit = (typeof TAX_HABITS)[number];

/**
 * A standard rate of value-added or sales tax in percent, and the day since which it has applied without a break.
 * As generally reported up to the end of 2025; the tax laws themselves were not read.
 */
export interface StandardRate {
  readonly percent: number;
  readonly since: string;
}

export interface CountryFacts {
  /** Lower-case ISO 3166-1 code; also the name of its file in data/countries. */
  readonly code: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly tax: {
    readonly advertised: TaxHabit;
    /** Name of the tax in the country; null where there is none. */
    readonly name: string | null;
    /** null where there is no single national rate, or where it is not established. */
    readonly standard: StandardRate | null;
    /** What was not established, or what the habit does not cover; null when there is nothing to add. */
    readonly note: string | null;
  };
  /** BCP 47, in which tariffs are published; the first one most. */
  readonly languages: readonly string[];
  /** Member of the European Union. */
  readonly eu: boolean;
  /** Part of the European Economic Area, where the roaming rules of the Union apply too. */
  readonly eea: boolean;
  /** Ids of the rulebooks that apply, such as `us-fcc-label@2022`, in the order they are shown. */
  readonly rulebooks: readonly string[];
}

export const CountryFactsSchema: z.ZodType<CountryFacts> = z.strictObject({
  code: z.string().regex(/^[a-z]{2}$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
  tax: z.strictObject({
    advertised: z.enum(TAX_HABITS),
    name: z.string().min(1).nullable(),
    standard: z.strictObject({ percent: z.number().positive().max(50), since: z.iso.date() }).nullable(),
    note: z.string().min(1).nullable(),
  }),
  languages: z.array(z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/)).nonempty(),
  eu: z.boolean(),
  eea: z.boolean(),
  rulebooks: z.array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:@\d{4})?$/)),
});

/** The facts in a country's file. @throws Error that names the file when it does not fit */
export function checkCountry(code: string, content: unknown): CountryFacts {
  const checked = CountryFactsSchema.safeParse(content);
  if (!checked.success) throw new Error(`data/countries/${code}.json does not fit: ${z.prettifyError(checked.error)}`);
  const { eu, eea } = checked.data;
  if (checked.data.code !== code) throw new Error(`data/countries/${code}.json names itself ${checked.data.code}`);
  if (eu && !eea) throw new Error(`data/countries/${code}.json: members of the Union are part of the Economic Area`);
  return checked.data;
}
