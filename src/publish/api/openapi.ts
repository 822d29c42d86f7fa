/** The API as an OpenAPI 3.1 description; its schemas are the published ones, named by their addresses. */
import { pinPath, plottedPath } from '../../embed/address.ts';
import * as at from './address.ts';
import type { SchemaName } from './schema/index.ts';

interface Operation {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly schema: SchemaName;
  readonly parameters: readonly (keyof typeof PARAMETERS)[];
}

const text = (description: string, pattern: string, example: string | number) => ({
  description,
  schema: typeof example === 'number' ? { type: 'integer', minimum: 2 } : { type: 'string', pattern },
  example,
});

const PARAMETERS = {
  code: text('Country, ISO 3166-1 alpha-2 in lower case; xx for plans without one.', '^[a-z]{2}$', 'us'),
  id: text('Stable id of a plan, as in the lists of plans.', '^[a-z0-9]+(-[a-z0-9]+)*$', 'us-att-m0005937974820072636043265'),
  carrier: text('Stable id of a carrier.', '^[a-z0-9]+(-[a-z0-9]+)*$', 'us-att'),
  cc: text('First part of the id of a source.', '^[a-z]{2}$', 'us'),
  folder: text('Second part of the id of a source.', '^[a-z0-9]+(-[a-z0-9]+)*$', 'att-labels'),
  date: text('Day of a snapshot.', '^\\d{4}-\\d{2}-\\d{2}$', '2026-11-22'),
  rulebook: text('Id of a rulebook.', '^[a-z0-9]+(-[a-z0-9]+)*(@\\d{4})?$', 'core-unlimited'),
  subject: text('Id of a plan or of a rulebook.', '^[a-z0-9]+(-[a-z0-9]+)*(@\\d{4})?$', 'core-unlimited'),
  pin: text('First 24 hex digits of the hash of frozen data.', '^[0-9a-f]{24}$', '0123456789abcdef01234567'),
  page: text('Number of the file, from 2; links.next has the address.', '', 2),
};

const operation = (path: string, id: string, schema: SchemaName, summary: string): Operation => ({
  path,
  id,
  summary,
  schema,
  parameters: Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name as keyof typeof PARAMETERS),
});

/** Every address of the API, with names in braces. */
export const OPERATIONS: readonly Operation[] = [
  operation(at.indexPath, 'index', 'index', 'Start here: links to everything, counts, units, the hash of the data.'),
  operation(at.countryPath('{code}'), 'country', 'country', 'Plans of a country.'),
  operation(`${at.API}/countries/{code}/{page}.json`, 'countryPage', 'country', 'Plans of a country: where the list goes on.'),
  operation(at.planPath('{id}'), 'plan', 'plan', 'One plan, with the evidence for every value.'),
  operation(at.carriersPath, 'carriers', 'carriers', 'All carriers.'),
  operation(at.carrierPath('{carrier}'), 'carrier', 'carrier', 'One carrier: its plans, its sources, counts of outcomes.'),
  operation(at.sourcesPath, 'sources', 'sources', 'All sources with their newest snapshots.'),
  operation(at.sourcePath('{cc}/{folder}'), 'source', 'source', 'One source with all its snapshots.'),
  operation(at.findingsPath('{carrier}'), 'findings', 'findings', 'What the texts of a carrier state, plan by plan and rule by rule.'),
  operation(`${at.API}/findings/{carrier}/{page}.json`, 'findingsPage', 'findings', 'Findings of a carrier: where the list goes on.'),
  operation(at.rulebooksPath, 'rulebooks', 'rulebooks', 'All rulebooks.'),
  operation(at.rulebookPath('{rulebook}'), 'rulebook', 'rulebook', 'The rules of one rulebook with citations, and counts by carrier.'),
  operation(at.changesPath, 'changes', 'changes', 'Every snapshot and how much it changed, newest first.'),
  operation(at.snapshotPath('{cc}/{folder}', '{date}'), 'snapshotChanges', 'snapshot-changes', 'What one snapshot changed.'),
  operation(plottedPath('{subject}'), 'chart', 'pinned', 'What charts draw of a plan or a rulebook today, with the hash of it.'),
  operation(pinPath('{pin}'), 'pin', 'pinned', 'What charts drew when it was frozen; never changes.'),
];

const responses = (schema: SchemaName) => ({
  '200': {
    description: 'The file.',
    content: { 'application/json': { schema: { $ref: `schema/${schema}.json` } } },
  },
  '404': { description: 'There is no such thing.' },
});

/** @param server full address of the site, without a slash at the end */
export function openapi({ server, date }: { readonly server: string; readonly date: string }): Record<string, unknown> {
  const paths = OPERATIONS.map(({ path, id, summary, schema, parameters }) => [
    path,
    {
      get: {
        operationId: id,
        summary,
        ...(parameters.length > 0
          ? { parameters: parameters.map((name) => ({ name, in: 'path', required: true, ...PARAMETERS[name] })) }
          : {}),
        responses: responses(schema),
      },
    },
  ]);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Plaintariff',
      version: `1.0.0+${date}`,
      summary: 'What mobile and broadband tariffs state, with evidence.',
      description:
        'Static files: no key, no limits, GET only, readable from every site. Fields may be added; none is renamed, removed or given another meaning within version 1. null = the published text does not state it.',
      license: { name: 'Each source states its own; see the field licence', url: `${server}/data/#licence` },
    },
    servers: [{ url: server }],
    externalDocs: { url: `${server}/data/` },
    paths: Object.fromEntries(paths) as unknown,
  };
}
