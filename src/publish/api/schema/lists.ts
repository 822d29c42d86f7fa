/** Countries, carriers and sources. */
import * as z from 'zod';
import { COVERAGES, SOURCE_KINDS } from '../../../core/model/index.ts';
import { Tally } from './findings.ts';
import { ListedPlanSchema } from './plan.ts';
import { Count, Country, described, Hash, Licence, Link, orNotStated, Paged, PageLinks, SchemaLink } from './values.ts';

const CarrierFields = {
  id: described(z.string(), 'Stable, <cc>-<name>.'),
  name: z.string(),
  country: Country,
  plans: described(z.int().positive(), 'How many plans.'),
};

const ListedCarrier = z.object({ ...CarrierFields, links: z.object({ self: Link, findings: Link, page: Link }) });

export const CountrySchema = z
  .object({
    $schema: SchemaLink,
    code: described(z.string().regex(/^[a-z]{2}$/), 'ISO 3166-1 alpha-2, lower case; xx collects plans without a country.'),
    ...Paged,
    carriers: described(z.array(ListedCarrier), 'Every carrier of the country, in each of its files.'),
    plans: described(z.array(ListedPlanSchema), 'Sorted by id.'),
    links: z.object({ ...PageLinks, page: Link }),
  })
  .meta({ title: 'Plans of a country' });

export const CarriersSchema = z
  .object({ $schema: SchemaLink, carriers: z.array(ListedCarrier), links: z.object({ self: Link, index: Link }) })
  .meta({ title: 'Carriers' });

export const CarrierSchema = z
  .object({
    $schema: SchemaLink,
    ...CarrierFields,
    outcomes: described(Tally, 'How often each outcome was given, over all rules and plans of the carrier. Not a score.'),
    plan_list: z.array(z.object({ id: z.string(), name: z.string(), links: z.object({ self: Link }) })),
    sources: z.array(z.object({ id: z.string(), links: z.object({ self: Link }) })),
    links: z.object({ self: Link, index: Link, country: Link, findings: Link, page: Link, evidence: Link }),
  })
  .meta({ title: 'Carrier' });

const SourceFields = {
  id: described(z.string(), 'Stable, <cc>/<folder>.'),
  title: z.string(),
  country: Country,
  language: orNotStated(z.string(), 'BCP 47 language of the source.'),
  coverage: described(z.enum(COVERAGES), 'full: the publisher’s own file · excerpt: a fact sheet of part of a page.'),
  licence: Licence,
};
const SnapshotFields = {
  date: described(z.iso.date(), 'The day it was fetched, ISO 8601.'),
  sha256: Hash,
  url: described(z.string().nullable(), 'Where it was fetched; null for a compilation of several pages.'),
  bytes: described(Count, 'Size of the file.', 'byte'),
  rows: described(Count, 'Data records; always plans + rejected.'),
  plans: Count,
  rejected: described(Count, 'Rows that are no plan; the source’s page says why.'),
};

export const SourcesSchema = z
  .object({
    $schema: SchemaLink,
    sources: z.array(
      z.object({
        ...SourceFields,
        newest: described(z.object(SnapshotFields), 'The newest snapshot.'),
        links: z.object({ self: Link, page: Link }),
      }),
    ),
    links: z.object({ self: Link, index: Link, changes: Link }),
  })
  .meta({ title: 'Sources' });

export const SourceSchema = z
  .object({
    $schema: SchemaLink,
    ...SourceFields,
    carriers: z.array(z.object({ id: z.string(), links: z.object({ self: Link }) })),
    pages: described(
      z.array(z.object({ url: z.string(), kind: z.enum(SOURCE_KINDS), plans: Count })),
      'The pages an excerpt was compiled from; empty for a file of the publisher’s own.',
    ),
    snapshots: described(
      z.array(
        z.object({
          ...SnapshotFields,
          encoding: described(z.string(), 'Character encoding it was read in.'),
          columns: described(z.array(z.string()), 'Header as printed.'),
          notices: described(z.record(z.string(), z.int().positive()), 'How often something odd of each kind was noticed.'),
          links: z.object({ changes: Link }),
        }),
      ),
      'Oldest first.',
    ),
    links: z.object({ self: Link, index: Link, page: Link }),
  })
  .meta({ title: 'Source', description: 'A series of files somebody publishes, with its snapshots.' });

export type CountryFile = z.infer<typeof CountrySchema>;
export type CarriersFile = z.infer<typeof CarriersSchema>;
export type CarrierFile = z.infer<typeof CarrierSchema>;
export type SourcesFile = z.infer<typeof SourcesSchema>;
export type SourceFile = z.infer<typeof SourceSchema>;
