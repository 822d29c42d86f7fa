import { describe, expect, test } from 'vitest';
import { apiFiles } from '../../../../src/publish/api/index.ts';
import { openapi, OPERATIONS } from '../../../../src/publish/api/openapi.ts';
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from '../../../../src/publish/api/schema/index.ts';
import { someApiData } from '../../../support/api-data.ts';
import { openapiFaults } from '../../../support/openapi.ts';

interface Described {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Record<string, { get: { operationId: string; parameters?: { name: string; schema: { pattern?: string } }[] } }>;
}
const described = openapi({ server: 'https://tariffs.example/base', date: '2026-03-01' }) as unknown as Described;
const files = [...apiFiles(someApiData(), { address: (path) => path, absolute: (path) => path }).keys()];

/** The addresses a described path stands for. */
const pattern = (path: string): RegExp =>
  new RegExp(
    `^${path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const parameter = described.paths[path]?.get.parameters?.find((one) => one.name === name);
      return `(?:${(parameter?.schema.pattern ?? String.raw`^\d+$`).slice(1, -1)})`;
    })}$`,
  );

describe('the description', () => {
  test('is one of OpenAPI 3.1, with the address of the site', () => {
    expect(described.openapi).toMatch(/^3\.1\.\d$/);
    expect(described.servers).toEqual([{ url: 'https://tariffs.example/base' }]);
  });

  test('every parameter of a path is described, and its example fits', () => {
    for (const { path, parameters } of OPERATIONS) {
      const own = described.paths[path]?.get.parameters ?? [];
      expect(own.map(({ name }) => name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      for (const parameter of own) {
        const { example, schema } = parameter as unknown as { example: string; schema: { pattern?: string } };
        if (schema.pattern) expect(example).toMatch(new RegExp(schema.pattern));
      }
      expect(parameters.length).toBe(own.length);
    }
  });

  test('every file of the API is described, schemas and the description itself apart', () => {
    const paths = Object.keys(described.paths).map(pattern);
    expect(files.filter((file) => !/\/schema\/|openapi/.test(file) && !paths.some((path) => path.test(file)))).toEqual([]);
  });

  test('every schema that is named is published, and no operation has the id of another one', () => {
    expect(OPERATIONS.map(({ schema }) => schema).filter((name) => !SCHEMA_NAMES.includes(name))).toEqual([]);
    expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
  });
});

describe('the official schema of OpenAPI 3.1', () => {
  const made = (): Record<string, unknown> => openapi({ server: 'https://tariffs.example', date: '2026-03-01' });
  const schemaOf = (address: string): Record<string, unknown> =>
    jsonSchema(address.replace(/^schema\/|\.json$/g, '') as SchemaName, (path) => path);

  test('lets the description pass', async () => {
    expect(await openapiFaults(made(), schemaOf)).toEqual([]);
  });

  test.each<readonly [string, Record<string, unknown>]>([
    ['no title', { info: { version: '1' } }],
    ['a version that is none', { openapi: '4.0' }],
    ['a path without a slash', { paths: { plans: {} } }],
    ['a parameter without a place', { paths: { '/x': { get: { parameters: [{ name: 'x' }], responses: {} } } } }],
    ['a status that is none', { paths: { '/x': { get: { responses: { ok: { description: 'x' } } } } } }],
    ['an answer without a description', { paths: { '/x': { get: { responses: { '200': {} } } } } }],
    ['a word nobody knows', { urls: [] }],
  ])('finds %s', async (_, wrong) => {
    expect(await openapiFaults({ ...made(), ...wrong }, schemaOf)).not.toEqual([]);
  });
});
