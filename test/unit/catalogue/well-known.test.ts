import { expect, test } from 'vitest';
import { ownIndex, WELL_KNOWN_EXAMPLE } from '../../../src/catalogue/well-known.ts';
import { WellKnownIndexSchema } from '../../../src/core/ingest/index.ts';

test('our own index has the form we propose to others', () => {
  const index = ownIndex((path) => `/base${path}`);
  expect(WellKnownIndexSchema.parse(JSON.parse(JSON.stringify(index)))).toEqual(index);
  expect(index.files.map(({ url }) => url)).toEqual(expect.arrayContaining(['/base/api/v1/index.json', '/base/data/index.json']));
});

test('the example of the guide has that form, with one current file', () => {
  expect(WellKnownIndexSchema.parse(WELL_KNOWN_EXAMPLE)).toEqual(WELL_KNOWN_EXAMPLE);
  expect(WELL_KNOWN_EXAMPLE.files.filter(({ current }) => current)).toHaveLength(1);
});

test('an index without files, or with a word more, is none', () => {
  expect(WellKnownIndexSchema.safeParse({ ...WELL_KNOWN_EXAMPLE, files: [] }).success).toBe(false);
  expect(WellKnownIndexSchema.safeParse({ ...WELL_KNOWN_EXAMPLE, more: 1 }).success).toBe(false);
});
