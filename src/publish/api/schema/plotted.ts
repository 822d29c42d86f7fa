/** What charts draw, live (charts/) and frozen (pins/). The data are made in src/charts; a test holds that they fit. */
import * as z from 'zod';
import { ALLOWANCE_KINDS, COVERAGES, VERDICTS } from '../../../core/model/index.ts';
import { Tally } from './findings.ts';
import { Tier } from './plan.ts';
import { Country, Currency, described, Hash, Id, Licence, Name, orNotStated, Period, Said, SourceTitle } from './values.ts';

const Source = z
  .object({
    id: Id,
    title: SourceTitle,
    date: described(z.iso.date(), 'The day it was fetched, ISO 8601.'),
    sha256: Hash,
    url: described(z.string().nullable(), 'Where it was fetched; null for a compilation of several pages.'),
    licence: Licence,
  })
  .meta({ description: 'The snapshot the facts come from.' });

const CostPoint = z
  .tuple([z.number(), z.number(), z.number().nullable(), z.enum(['full', 'part', 'unknown'])])
  .meta({ description: 'MB used in a month; least and most cost of a month (null = not disclosed); whether that use is delivered.' });

const Cost = z
  .object({
    months: described(z.int().positive(), 'Months the cost is an average of.', 'month'),
    points: described(z.array(CostPoint), 'By MB used.'),
  })
  .meta({ description: 'Average cost of a month over these months, signed today, data only; by MB used.', 'x-unit': 'currency unit' });

const Step = z.object({
  fromMb: described(z.number().nullable(), 'null = from a threshold that is not stated.', 'MB'),
  toMb: described(z.number().nullable(), 'null = open, or ended by a threshold that is not stated.', 'MB'),
  kinds: described(
    z.array(z.enum(['full', 'claimed', 'throttle', 'deprioritise', 'charge', 'bolt', 'block', 'unknown'])),
    'What holds there; claimed: sold as unlimited, and no text says up to where.',
  ),
  kbps: orNotStated(z.number(), 'Speed downstream.', 'kbit/s'),
});

const PlottedPlan = z
  .object({
    version: described(z.literal(1), 'Of this form.'),
    kind: described(z.literal('plan'), 'Of what.'),
    id: Id,
    name: Name,
    carrier: described(z.object({ id: Id, name: Name }), 'Who sells it.'),
    country: Country,
    service: orNotStated(z.string(), 'Kind of service.'),
    currency: Currency,
    claim: described(z.string().nullable(), 'The words that sell it as unlimited.'),
    verdict: described(z.enum(VERDICTS).nullable(), 'What the claim amounts to; null = no claim.'),
    coverage: described(z.enum(COVERAGES), 'full: the publisher’s own file · excerpt: a fact sheet of part of a page.'),
    unread: described(z.boolean(), 'True where the fine print is in a language that is not read.'),
    asOf: described(z.string().nullable(), 'ISO 8601; null = undated.'),
    data: described(
      z.object({
        kind: described(z.enum(ALLOWANCE_KINDS), 'What is included.'),
        mb: orNotStated(z.number(), 'Data included.', 'MB'),
        period: orNotStated(Period, 'The time it is for.'),
      }),
      'Data included at home.',
    ),
    tiers: described(z.array(Tier), 'What happens as use grows.'),
    cost: Cost.nullable().meta({ description: 'null where no price is stated.' }),
    speed: described(
      z.object({
        period: Period,
        full: orNotStated(z.tuple([z.number(), z.number()]), 'Speed at full speed, lowest and highest.', 'kbit/s'),
        steps: described(z.array(Step), 'From the first byte on.'),
      }),
      'Speed by use in a period.',
    ),
    perMoney: described(
      z.object({
        kind: described(z.enum(['metered', 'no-limit', 'not-stated']), 'Whether data at full speed end, never end, or nobody says.'),
        gb: orNotStated(z.number(), 'Data at full speed in 30 days.', 'GB'),
        price: orNotStated(z.number(), 'Standard price of 30 days.', 'currency unit'),
        gbPerUnit: described(z.number().nullable(), 'gb ÷ price; null unless both are known.', 'GB per currency unit'),
      }),
      'Data at full speed for the money.',
    ),
    history: described(
      z.array(
        z.object({
          date: described(z.iso.date(), 'Day of the snapshot, ISO 8601.'),
          sha256: Hash,
          tiers: described(z.array(Tier.pick({ from_mb: true, action: true, down_kbps: true, period: true })), 'Its data thresholds.'),
        }),
      ),
      'Data thresholds in each snapshot, oldest first.',
    ),
    source: Source,
  })
  .meta({ description: 'What charts draw of a plan.' });

const PlottedRulebook = z
  .object({
    version: described(z.literal(1), 'Of this form.'),
    kind: described(z.literal('rulebook'), 'Of what.'),
    id: Id,
    title: Said,
    carriers: described(
      z.array(
        z.object({
          id: Id,
          name: Name,
          country: Country,
          day: described(z.string(), 'Day of its newest snapshot, ISO 8601.'),
          coverage: described(z.enum([...COVERAGES, 'mixed']), 'Of its sources; mixed: both.'),
          counts: Tally,
        }),
      ),
      'The carriers the rules were put to.',
    ),
    sources: described(z.array(Source), 'Where the texts stand.'),
  })
  .meta({ description: 'What charts draw of a rulebook.' });

export const PinnedSchema = z
  .object({
    pin: described(Hash, 'SHA-256 of the canonical JSON of plotted: sorted keys, no blanks.'),
    plotted: described(z.union([PlottedPlan, PlottedRulebook]), 'What is drawn: of a plan, or of a rulebook.'),
  })
  .meta({ title: 'What a chart draws', description: 'A plan or a rulebook with the hash it can be frozen by.' });
