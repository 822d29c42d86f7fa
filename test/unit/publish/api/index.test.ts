import { describe, expect, test } from 'vitest';
import { apiFiles } from '../../../../src/publish/api/index.ts';
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from '../../../../src/publish/api/schema/index.ts';
import { plotPlan } from '../../../../src/charts/plot-plan.ts';
import { aPlan, aTier } from '../../../support/a-plan.ts';
import { someApiData } from '../../../support/api-data.ts';
import { checkBy } from '../../../support/json-schema.ts';

const ORIGIN = 'https://tariffs.example';
const address = (path: string): string => `/base${path}`;
const FILES = new Map(
  [...apiFiles(someApiData(), { address, absolute: (path) => `${ORIGIN}${path}` })].map(([path, file]) => [
    path,
    JSON.parse(JSON.stringify(file())) as Record<string, unknown>,
  ]),
);
const documents = [...FILES].filter(([path]) => !/\/schema\/|openapi/.test(path));

const PUBLISHED = new Map(SCHEMA_NAMES.map((name) => [name, checkBy(jsonSchema(name, (path) => `${ORIGIN}${address(path)}`))]));
const CLOSED = new Map(SCHEMA_NAMES.map((name) => [name, checkBy(jsonSchema(name, (path) => `${ORIGIN}${address(path)}`, true))]));
const schemaOf = ({ $schema }: Record<string, unknown>): SchemaName =>
  String($schema).replace(/^\/base\/api\/v1\/schema\/(.*)\.json$/, '$1') as SchemaName;

/** Every text in a document, with the field it stands in. */
function* texts(value: unknown, field = ''): Generator<readonly [field: string, text: string]> {
  if (typeof value === 'string') yield [field, value];
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, Array.isArray(value) ? field : key);
}

describe('every file', () => {
  test('is there: an index, lists, and one for each thing', () => {
    expect([...FILES.keys()]).toEqual(
      expect.arrayContaining([
        '/api/v1/index.json',
        '/api/v1/openapi.json',
        '/api/v1/countries/us.json',
        '/api/v1/plans/us-acme-twenty.json',
        '/api/v1/carriers/us-acme.json',
        '/api/v1/sources/us/acme.json',
        '/api/v1/findings/de-other.json',
        '/api/v1/rulebooks/us-fcc-label@2022.json',
        '/api/v1/changes/us/acme/2026-03-01.json',
        '/api/v1/schema/snapshot-changes.json',
      ]),
    );
  });

  test.each(documents)('%s names its schema, fits it, and has no field it does not describe', (_, document) => {
    const name = schemaOf(document);
    expect(SCHEMA_NAMES).toContain(name);
    expect(PUBLISHED.get(name)?.(document)).toEqual([]);
    expect(CLOSED.get(name)?.(document)).toEqual([]);
  });

  test('every schema is used by a file; what charts draw lies in files of its own', () => {
    expect(new Set(documents.map(([, document]) => schemaOf(document)))).toEqual(new Set(SCHEMA_NAMES.filter((name) => name !== 'pinned')));
  });

  test('what charts draw of a plan fits its schema', () => {
    const plan = aPlan({ tiers: [aTier()], prices: [] });
    const source = {
      id: 'us/acme',
      title: 'Acme',
      date: '2026-03-01',
      sha256: 'a'.repeat(64),
      url: null,
      licence: { text: 'CC0', url: null },
    };
    for (const plotted of [plotPlan(plan, source), plotPlan(aPlan(), source)]) {
      const pinned = JSON.parse(JSON.stringify({ pin: 'b'.repeat(64), plotted })) as unknown;
      expect(CLOSED.get('pinned')?.(pinned)).toEqual([]);
    }
    expect(PUBLISHED.get('pinned')?.({ pin: 'b', plotted: {} })).not.toEqual([]);
  });

  test.each(documents)('%s: its links are absolute in the host, its own address is where it lies, the rest exist', (path, document) => {
    const links = [...texts(document)].filter(([, text]) => text.startsWith('/'));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter(([, text]) => !text.startsWith('/base/'))).toEqual([]);
    if (document['links']) expect(document['links']).toHaveProperty('self', address(path));
    const own = links.map(([, text]) => text.slice('/base'.length)).filter((text) => /^\/api\/v1\/(?!charts\/|pins\/)[^{]*$/.test(text));
    expect(own.filter((text) => !FILES.has(text))).toEqual([]);
  });

  test('is reached from the index by links alone', () => {
    const reached = new Set<string>();
    const queue = ['/api/v1/index.json'];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const document = FILES.get(path);
      if (reached.has(path) || !document) continue;
      reached.add(path);
      queue.push(...[...texts(document)].map(([, text]) => text.replace(/^\/base/, '')));
    }
    expect([...FILES.keys()].filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe('the schemas', () => {
  test.each(SCHEMA_NAMES)('%s has its address as its id, and a title', (name) => {
    const schema = FILES.get(`/api/v1/schema/${name}.json`) ?? {};
    expect(schema['$id']).toBe(`${ORIGIN}/base/api/v1/schema/${name}.json`);
    expect(schema['title'] ?? '').not.toBe('');
  });

  test('numbers of a plan have a unit, or say what they count', () => {
    const bare: string[] = [];
    const walk = (node: unknown, field: string): void => {
      if (node === null || typeof node !== 'object') return;
      const { properties, items, anyOf, type, description } = node as Record<string, unknown>;
      if ((type === 'number' || type === 'integer') && !description && !/span|latency/.test(field)) bare.push(field);
      for (const [key, inner] of Object.entries(properties ?? {})) walk(inner, `${field}.${key}`);
      if (!description) for (const inner of Array.isArray(anyOf) ? anyOf : []) walk(inner, field);
      walk(items, `${field}[]`);
    };
    walk(FILES.get('/api/v1/schema/plan.json'), '');
    expect(bare).toEqual([]);
  });

  test('a field more is allowed in what is published: files may grow', () => {
    const plan = FILES.get('/api/v1/plans/de-other-1.json');
    expect(PUBLISHED.get('plan')?.({ ...plan, more: 1 })).toEqual([]);
    expect(CLOSED.get('plan')?.({ ...plan, more: 1 })).not.toEqual([]);
    expect(PUBLISHED.get('plan')?.({ ...plan, name: null })).not.toEqual([]);
  });
});

test('the same data give the same bytes', () => {
  const again = apiFiles(someApiData(), { address, absolute: (path) => `${ORIGIN}${path}` });
  expect([...again].map(([path, file]) => [path, JSON.parse(JSON.stringify(file()))])).toEqual([...FILES]);
});

/** Fields of a schema that say neither what they are nor name something that does, by their path. */
function* undescribed(schema: unknown, at = ''): Generator<string> {
  if (schema === null || typeof schema !== 'object') return;
  for (const [key, inner] of Object.entries(schema as Record<string, unknown>)) {
    if (key === 'properties')
      for (const [name, own] of Object.entries(inner as Record<string, object>)) {
        if (!('description' in own) && !('title' in own) && !('$ref' in own) && name !== '$schema') yield `${at}.${name}`;
        yield* undescribed(own, `${at}.${name}`);
      }
    else if (typeof inner === 'object') yield* undescribed(inner, Array.isArray(schema) ? at : key === 'items' ? `${at}[]` : at);
  }
}

describe('a schema', () => {
  test.each(SCHEMA_NAMES)('%s lies where its id says, has a title, and describes every field', (name) => {
    const schema = jsonSchema(name, (path) => `${ORIGIN}${address(path)}`);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${ORIGIN}/base/api/v1/schema/${name}.json`,
      title: expect.stringMatching(/^[A-Z]/) as unknown,
      description: expect.stringMatching(/\.$/) as unknown,
    });
    expect([...undescribed(schema)]).toEqual([]);
  });

  test('volumes, speeds and amounts say their unit', () => {
    const text = JSON.stringify(SCHEMA_NAMES.map((name) => jsonSchema(name, (path) => path)));
    const fields = [...text.matchAll(/"(\w+_(?:mb|kbps|months)|amount)":(\{(?:[^{}]|\{[^{}]*\})*\})/g)];
    expect(fields.length).toBeGreaterThan(8);
    expect(fields.filter(([, , own]) => !own?.includes('x-unit')).map(([, name]) => name)).toEqual([]);
  });

  test('a field without words is found, however deep', () => {
    const deep = { properties: { a: { description: 'x', anyOf: [{ type: 'array', items: { properties: { b: { type: 'string' } } } }] } } };
    expect([...undescribed(deep)]).toEqual(['.a[].b']);
  });
});
