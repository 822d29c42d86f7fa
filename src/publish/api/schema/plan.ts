/** A plan in the API: the fields of the command line's JSON, and what else the published file states. */
import * as z from 'zod';
import {
  ALLOWANCE_KINDS,
  CERTAINTIES,
  COVERAGES,
  PAYMENTS,
  SCOPES,
  SERVICES,
  SOURCE_KINDS,
  TAXES,
  VERDICTS,
} from '../../../core/model/index.ts';
import { Count, Country, Currency, described, Hash, Licence, Link, links, orNotStated, Period, SchemaLink } from './values.ts';

const Amount = orNotStated(z.number(), 'Amount in units of the currency, with every decimal that was published.', 'currency unit');
const Mb = (description: string) => orNotStated(z.number().nonnegative(), `${description} 1 GB = 1000 MB.`, 'MB');
const KbpsRange = z
  .tuple([z.number(), z.number()])
  .meta({ description: 'Lowest and highest figure; equal for a single one.', 'x-unit': 'kbit/s' });

const PriceFields = {
  amount: Amount,
  currency: Currency,
  period: orNotStated(Period, 'What the amount is paid for.'),
  tax: described(z.enum(TAXES), 'Whether the amount holds taxes.'),
};
const Price = z.object(PriceFields).meta({ description: 'The price the file prints as the plan’s own.' });
const PriceStep = z
  .object({
    kind: described(z.enum(['introductory', 'standard']), 'introductory: at the start of the contract only.'),
    ...PriceFields,
    from_month: described(z.int().positive(), 'First month of the contract in which it holds, from 1.', 'month'),
    to_month: described(z.int().positive().nullable(), 'Last month; null = open, or not stated for an introductory price.', 'month'),
  })
  .meta({ description: 'A recurring price and the months of the contract it holds for.' });

export const Tier = z
  .object({
    scope: described(z.enum(SCOPES), 'The use that counts toward the threshold, and that the effect holds for.'),
    period: described(Period, 'The time over which use counts.'),
    from_mb: described(
      z.number().nonnegative().nullable(),
      'Use from which the effect holds. 0 = from the first byte; null = there is a threshold, and its volume is not stated. 1 GB = 1000 MB.',
      'MB',
    ),
    action: described(
      z.enum(['full_speed', 'throttle', 'deprioritize', 'charge', 'bolt_on', 'block', 'unspecified']),
      'What happens. unspecified: something happens, and the text does not say what.',
    ),
    down_kbps: orNotStated(z.number().nonnegative(), 'Speed downstream that is left.', 'kbit/s'),
    price: orNotStated(z.number(), 'Charge for price_unit_mb.', 'currency unit'),
    currency: Currency,
    price_unit_mb: Mb('Volume that one price buys.'),
    charge_cap: orNotStated(z.number(), 'The most the extra charge can reach in one period.', 'currency unit'),
    unit_cap_price: orNotStated(
      z.number(),
      'The most that one unit_cap_mb of charged use costs; the count starts again after it.',
      'currency unit',
    ),
    unit_cap_mb: Mb('The volume after which the count of unit_cap_price starts again.'),
  })
  .meta({ description: 'One step of what happens as use grows: from a threshold, for a scope, an effect.' });

const Charge = z
  .object({
    label: orNotStated(z.string(), 'Name of the charge as published.'),
    amount: Amount,
    currency: Currency,
    wording: orNotStated(z.string(), 'The published words where they say more than the amount.'),
  })
  .meta({ description: 'A charge beside the price.' });

const KIND =
  'metered: so much is included · unlimited: sold as unlimited · excluded: stated that none is · not-stated: the file does not say.';
const ALLOWANCE = {
  kind: described(z.enum(ALLOWANCE_KINDS), KIND),
  period: orNotStated(Period, 'The time it is for.'),
  wording: orNotStated(z.string(), 'The published words.'),
};
const HOW_MUCH = 'How much, for a metered one; never a number for unlimited.';
const dataAllowance = (description: string) => z.object({ ...ALLOWANCE, mb: Mb(HOW_MUCH) }).meta({ description });

const Speed = z
  .object({
    technology: orNotStated(z.string(), 'As published, where the file tells technologies apart.'),
    down_kbps: orNotStated(KbpsRange, 'Typical or advertised speed downstream.', 'kbit/s'),
    up_kbps: orNotStated(KbpsRange, 'Typical or advertised speed upstream.', 'kbit/s'),
    latency_ms: orNotStated(z.tuple([z.number(), z.number()]), 'Lowest and highest.', 'ms'),
  })
  .meta({ description: 'Speeds the file states, one entry per technology.' });

const Fact = z
  .object({
    field: described(z.string(), 'Path of the value in the plan, such as price.amount or tiers.0.speed.'),
    certainty: described(z.enum(CERTAINTIES), 'stated: read from the text · derived: computed by the named rule · not-stated.'),
    value: orNotStated(z.union([z.string(), z.number(), z.boolean()]), 'The value, in the unit of the field.'),
    rule: described(z.string(), 'The rule that read or derived it.'),
    evidence: z
      .array(
        z.object({
          column: described(z.string(), 'Header of the column, as printed.'),
          text: described(z.string(), 'The words it was read from, a literal part of the cell.'),
          span: described(z.tuple([Count, Count]), 'Where they begin and end in the cell, in UTF-16 code units.'),
        }),
      )
      .meta({ description: 'Places in the record of the plan: see snapshot, record and line.' }),
  })
  .meta({ description: 'One value with its certainty and the exact text it was read from.' });

const PLAN_FIELDS = {
  id: described(z.string(), 'Stable; the id of a plan is never given to another one.'),
  published_id: orNotStated(z.string(), 'The id the carrier publishes.'),
  carrier_id: described(z.string(), 'Id of the carrier in this API.'),
  carrier: described(z.string(), 'Name of the carrier.'),
  name: described(z.string(), 'As published.'),
  country: Country,
  language: orNotStated(z.string(), 'BCP 47 language of the fine print.'),
  service: orNotStated(z.enum(SERVICES), 'Kind of service.'),
  payment: orNotStated(z.enum(PAYMENTS), 'Paid before or after use.'),
  price: Price,
  price_per_30_days: orNotStated(
    z.number(),
    'The printed price for 30 days, half up to two decimals, for comparison inside one currency only; also null for one-off prices.',
    'currency unit',
  ),
  price_steps: described(z.array(PriceStep), 'Every stated price, by its first month; empty = no price is stated.'),
  one_time_charges: described(z.array(Charge), 'Paid once.'),
  recurring_charges: described(z.array(Charge), 'Paid every month beside the price.'),
  commitment_months: orNotStated(z.number().nonnegative(), 'Minimum term; 0 = stated that there is none.', 'month'),
  termination: orNotStated(Charge, 'What leaving early costs.'),
  validity: orNotStated(Period, 'How long one purchase lasts, for prepaid plans.'),
  allowance: dataAllowance('Data included at home. 1 GB = 1000 MB.'),
  hotspot: dataAllowance('Data included for sharing with other devices.'),
  roaming: dataAllowance('Data included abroad.'),
  voice: z
    .object({ ...ALLOWANCE, minutes: orNotStated(z.number().nonnegative(), HOW_MUCH, 'minute') })
    .meta({ description: 'Calls included.' }),
  sms: z
    .object({ ...ALLOWANCE, messages: orNotStated(z.number().nonnegative(), HOW_MUCH, 'message') })
    .meta({ description: 'Messages included.' }),
  voice_overage: orNotStated(z.string(), 'Price of a minute beyond the allowance, as published.'),
  sms_overage: orNotStated(z.string(), 'Price of a message beyond the allowance, as published.'),
  tiers: described(z.array(Tier), 'What happens as use grows: by scope, period and threshold, unknown thresholds last.'),
  video_cap_p: orNotStated(z.int().positive(), 'Highest video resolution the plan allows.', 'line'),
  speeds: described(z.array(Speed), 'Speeds the file states, one entry per technology.'),
  unlimited_claim: described(z.boolean(), 'True where the plan is sold with words such as “unlimited”.'),
  unlimited_words: described(z.string().nullable(), 'Those words; null = no such claim is made.'),
  verdict: described(
    z.enum(VERDICTS).nullable(),
    'What the claim amounts to by the published text; null = no such claim is made. not established: only part of the source was read, or its language is not.',
  ),
  region: orNotStated(z.string(), 'Where the plan is sold, as published.'),
  eligibility: orNotStated(z.string(), 'To whom, as published.'),
  available_from: orNotStated(z.string(), 'First day of sale: ISO 8601, or the words as published.'),
  available_to: orNotStated(z.string(), 'Last day of sale: ISO 8601, or the words as published.'),
  coverage: described(
    z.enum(COVERAGES),
    'full: the carrier’s own file · excerpt: a fact sheet of part of a page; what is missing may well be stated by the carrier.',
  ),
  unread_terms: described(
    z.boolean(),
    'True where the fine print is in a language that is not read: it is quoted, and its silence proves nothing.',
  ),
  as_of: described(z.string().nullable(), 'The date the facts were true, ISO 8601 (year, month or day); null = undated.'),
  source: described(z.string(), 'Id of the source, <cc>/<folder>.'),
  snapshot: described(Hash, 'SHA-256 of the file the plan was read from, hex.'),
  record: described(z.int().positive(), 'Data record in the snapshot, from 1; the header is not one.'),
  line: described(z.int().positive(), 'Physical line on which the record starts, from 1.'),
};

/** A plan in a list: everything but evidence, terms and links to everything. */
export const ListedPlanSchema = z
  .object({ ...PLAN_FIELDS, links: links({ self: Link, page: Link }) })
  .meta({ description: 'A plan without its evidence and its terms; links.self has them.' });

export const PlanSchema = z
  .object({
    $schema: SchemaLink,
    ...PLAN_FIELDS,
    commitment_wording: orNotStated(z.string(), 'The published words on the minimum term.'),
    published_links: described(z.record(z.string(), z.string()), 'Addresses the file gives, by what is there: plan, terms, dataPolicy, …'),
    support_phone: orNotStated(z.string(), 'As published.'),
    terms: described(z.array(z.string()), 'The fine print as published, one entry per cell it was read from.'),
    origin: z
      .object({
        url: described(z.string().nullable(), 'The page the facts come from; null for a file without one.'),
        kind: described(z.enum(SOURCE_KINDS).nullable(), 'What kind of page it is; null = the carrier’s own file.'),
      })
      .meta({ description: 'Where the facts of this plan come from.' }),
    snapshot_date: described(z.iso.date(), 'The day that file was fetched, ISO 8601.'),
    licence: Licence,
    facts: described(z.array(Fact), 'Every value with its evidence.'),
    links: links({
      self: Link,
      index: Link,
      page: Link,
      page_zh: Link,
      country: Link,
      carrier: Link,
      source: Link,
      findings: Link,
      charts: Link,
      image: Link,
      embed: Link,
    }),
  })
  .meta({ title: 'Plan', description: 'One plan with everything its source states, and the evidence for it.' });

export type ListedPlan = z.infer<typeof ListedPlanSchema>;
export type ApiPlan = z.infer<typeof PlanSchema>;
