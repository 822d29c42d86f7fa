/** The index: where everything begins. */
import * as z from 'zod';
import { Count, described, Hash, Link, links, Said, SchemaLink } from './values.ts';

const Template = z.string().meta({ description: 'Address with names in braces to put in, as in RFC 6570.' });

export const IndexSchema = z
  .object({
    $schema: SchemaLink,
    version: z.literal(1).meta({ description: 'Within a version fields are added, never renamed, removed or given another meaning.' }),
    name: described(z.string(), 'Name of the site.'),
    about: Said,
    dataset: z
      .object({ sha256: Hash, date: described(z.iso.date(), 'Day of the newest snapshot, ISO 8601.') })
      .meta({ description: 'What to cite: the same data always has the same hash.' }),
    licence: described(Said, 'What may be done with the data.'),
    units: described(z.record(z.string(), z.string()), 'Units of the fields, by the end of their names.'),
    unknown: described(Said, 'How it is said that something is not known.'),
    counts: z
      .object({
        plans: described(Count, 'Plans.'),
        carriers: described(Count, 'Carriers.'),
        sources: described(Count, 'Sources.'),
        snapshots: described(Count, 'Snapshots of all sources.'),
        countries: described(Count, 'Countries.'),
        rulebooks: described(Count, 'Rulebooks.'),
        findings: described(Count, 'Findings, those included that do not apply.'),
      })
      .meta({ description: 'How many there are.' }),
    countries: described(
      z.array(
        z.object({
          code: described(z.string(), 'ISO 3166-1 alpha-2, lower case; xx collects plans without a country.'),
          plans: described(Count, 'Plans of the country.'),
          carriers: described(Count, 'Carriers of the country.'),
          links: links({ self: Link, page: Link }),
        }),
      ),
      'Sorted by code.',
    ),
    downloads: described(
      z.array(z.object({ url: Link, media_type: described(z.string(), 'RFC 6838.'), title: Said })),
      'Everything in one file.',
    ),
    schemas: described(z.record(z.string(), Link), 'JSON Schemas by name.'),
    links: links({
      self: Link,
      carriers: Link,
      sources: Link,
      rulebooks: Link,
      changes: Link,
      feed: Link,
      openapi: Link,
      documentation: Link,
      documentation_zh: Link,
    }),
    templates: z
      .object({
        country: Template,
        plan: Template,
        carrier: Template,
        source: Template,
        findings: Template,
        rulebook: Template,
        charts: Template,
        pin: Template,
      })
      .meta({ description: 'Addresses of single things.' }),
  })
  .meta({ title: 'Index', description: 'Start here: links to everything, and the hash of the data.' });
export type IndexFile = z.infer<typeof IndexSchema>;
