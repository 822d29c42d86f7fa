/** What charts draw, live (charts/) and frozen (pins/). The data are made in src/charts; a test holds that they fit. */
import * as z from 'zod';
import { ALLOWANCE_KINDS, COVERAGES, VERDICTS } from '../../../core/model/index.ts';
import { Tally } from './findings.ts';
import { Tier } from './plan.ts';
import { Country, Currency, described, Hash, Licence, orNotStated, Period, Said } from './values.ts';

const Source = z
  .object({ id: z.string(), title: z.string(), date: z.iso.date(), sha256: Hash, url: z.string().nullable(), licence: Licence })
  .meta({ description: 'The snapshot the facts come from.' });

const CostPoint = z
  .tuple([z.number(), z.number(), z.number().nullable(), z.enum(['full', 'part', 'unknown'])])
  .meta({ description: 'MB used in a month; least and most cost of a month (null = not disclosed); whether that use is delivered.' });

const Cost = z
  .object({ months: z.int().positive(), points: z.array(CostPoint) })
  .meta({ description: 'Average cost of a month over these months, signed today, data only; by MB used.', 'x-unit': 'currency unit' });

const Step = z.object({
  fromMb: described(z.number().nullable(), 'null = from a threshold that is not stated.', 'MB'),
  toMb: described(z.number().nullable(), 'null = open, or ended by a threshold that is not stated.', 'MB'),
  kinds: z.array(z.enum(['full', 'claimed', 'throttle', 'deprioritise', 'charge', 'bolt', 'block', 'unknown'])),
  kbps: orNotStated(z.number(), 'Speed downstream.', 'kbit/s'),
});

const PlottedPlan = z
  .object({
    version: z.literal(1),
    kind: z.literal('plan'),
    id: z.string(),
    name: z.string(),
    carrier: z.object({ id: z.string(), name: z.string() }),
    country: Country,
    service: z.string().nullable(),
    currency: Currency,
    claim: described(z.string().nullable(), 'The words that sell it as unlimited.'),
    verdict: z.enum(VERDICTS).nullable(),
    coverage: z.enum(COVERAGES),
    unread: z.boolean(),
    asOf: described(z.string().nullable(), 'ISO 8601; null = undated.'),
    data: z.object({ kind: z.enum(ALLOWANCE_KINDS), mb: orNotStated(z.number(), 'Data included.', 'MB'), period: Period.nullable() }),
    tiers: z.array(Tier),
    cost: Cost.nullable().meta({ description: 'null where no price is stated.' }),
    speed: z.object({
      period: Period,
      full: orNotStated(z.tuple([z.number(), z.number()]), 'Speed at full speed, lowest and highest.', 'kbit/s'),
      steps: z.array(Step),
    }),
    perMoney: z.object({
      kind: z.enum(['metered', 'no-limit', 'not-stated']),
      gb: orNotStated(z.number(), 'Data at full speed in 30 days.', 'GB'),
      price: orNotStated(z.number(), 'Standard price of 30 days.', 'currency unit'),
      gbPerUnit: described(z.number().nullable(), 'gb ÷ price; null unless both are known.', 'GB per currency unit'),
    }),
    history: described(
      z.array(
        z.object({
          date: z.iso.date(),
          sha256: Hash,
          tiers: z.array(Tier.pick({ from_mb: true, action: true, down_kbps: true, period: true })),
        }),
      ),
      'Data thresholds in each snapshot, oldest first.',
    ),
    source: Source,
  })
  .meta({ description: 'What charts draw of a plan.' });

const PlottedRulebook = z
  .object({
    version: z.literal(1),
    kind: z.literal('rulebook'),
    id: z.string(),
    title: Said,
    carriers: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        country: Country,
        day: z.string(),
        coverage: z.enum([...COVERAGES, 'mixed']),
        counts: Tally,
      }),
    ),
    sources: z.array(Source),
  })
  .meta({ description: 'What charts draw of a rulebook.' });

export const PinnedSchema = z
  .object({
    pin: described(Hash, 'SHA-256 of the canonical JSON of plotted: sorted keys, no blanks.'),
    plotted: z.union([PlottedPlan, PlottedRulebook]),
  })
  .meta({ title: 'What a chart draws', description: 'A plan or a rulebook with the hash it can be frozen by.' });
