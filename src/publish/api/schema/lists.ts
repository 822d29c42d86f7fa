/** Countries, carriers and sources. */
import * as z from 'zod';
import { COVERAGES, SOURCE_KINDS } from '../../../core/model/index.ts';
import { Tally } from './findings.ts';
import { ListedPlanSchema } from './plan.ts';
import {
  Count,
  Country,
  described,
  Hash,
  Id,
  Licence,
  Link,
  links,
  Name,
  orNotStated,
  Paged,
  PageLinks,
  SchemaLink,
  SourceTitle,
} from './values.ts';

const CarrierFields = {
  id: described(z.string(), 'Stable, <cc>-<name>.'),
  name: Name,
  country: Country,
  plans: described(z.int().positive(), 'How many plans.'),
};

const ListedCarrier = z.object({ ...CarrierFields, links: links({ self: Link, findings: Link, page: Link }) });

export const CountrySchema = z
  .object({
    $schema: SchemaLink,
    code: described(z.string().regex(/^[a-z]{2}$/), 'ISO 3166-1 alpha-2, lower case; xx collects plans without a country.'),
    ...Paged,
    carriers: described(z.array(ListedCarrier), 'Every carrier of the country, in each of its files.'),
    plans: described(z.array(ListedPlanSchema), 'Sorted by id.'),
    links: links({ ...PageLinks, page: Link }),
  })
  .meta({ title: 'Plans of a country', description: 'All plans of a country without their evidence.' });

export const CarriersSchema = z
  .object({ $schema: SchemaLink, carriers: described(z.array(ListedCarrier), 'Sorted by id.'), links: links({ self: Link, index: Link }) })
  .meta({ title: 'Carriers', description: 'All carriers.' });

export const CarrierSchema = z
  .object({
    $schema: SchemaLink,
    ...CarrierFields,
    outcomes: described(Tally, 'How often each outcome was given, over all rules and plans of the carrier. Not a score.'),
    plan_list: described(z.array(z.object({ id: Id, name: Name, links: links({ self: Link }) })), 'Its plans.'),
    sources: described(z.array(z.object({ id: Id, links: links({ self: Link }) })), 'The sources its plans stand in.'),
    links: links({ self: Link, index: Link, country: Link, findings: Link, page: Link, evidence: Link }),
  })
  .meta({ title: 'Carrier', description: 'One carrier with its plans, its sources and its counts.' });

const SourceFields = {
  id: described(z.string(), 'Stable, <cc>/<folder>.'),
  title: SourceTitle,
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
  plans: described(Count, 'Plans read from them.'),
  rejected: described(Count, 'Rows that are no plan; the source’s page says why.'),
};

export const SourcesSchema = z
  .object({
    $schema: SchemaLink,
    sources: described(
      z.array(
        z.object({
          ...SourceFields,
          newest: described(z.object(SnapshotFields), 'The newest snapshot.'),
          links: links({ self: Link, page: Link }),
        }),
      ),
      'Sorted by id.',
    ),
    links: links({ self: Link, index: Link, changes: Link }),
  })
  .meta({ title: 'Sources', description: 'All sources with their newest snapshots.' });

export const SourceSchema = z
  .object({
    $schema: SchemaLink,
    ...SourceFields,
    carriers: described(z.array(z.object({ id: Id, links: links({ self: Link }) })), 'The carriers whose plans stand in it.'),
    pages: described(
      z.array(
        z.object({
          url: described(z.string(), 'Address of the page.'),
          kind: described(z.enum(SOURCE_KINDS), 'What kind of page it is.'),
          plans: described(Count, 'Plans compiled from it.'),
        }),
      ),
      'The pages an excerpt was compiled from; empty for a file of the publisher’s own.',
    ),
    snapshots: described(
      z.array(
        z.object({
          ...SnapshotFields,
          encoding: described(z.string(), 'Character encoding it was read in.'),
          columns: described(z.array(z.string()), 'Header as printed.'),
          notices: described(z.record(z.string(), z.int().positive()), 'How often something odd of each kind was noticed.'),
          links: links({ changes: Link }),
        }),
      ),
      'Oldest first.',
    ),
    links: links({ self: Link, index: Link, page: Link }),
  })
  .meta({ title: 'Source', description: 'A series of files somebody publishes, with its snapshots.' });

export type CountryFile = z.infer<typeof CountrySchema>;
export type CarriersFile = z.infer<typeof CarriersSchema>;
export type CarrierFile = z.infer<typeof CarrierSchema>;
export type SourcesFile = z.infer<typeof SourcesSchema>;
export type SourceFile = z.infer<typeof SourceSchema>;
