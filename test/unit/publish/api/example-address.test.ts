import { expect, test } from 'vitest';
import { apiFiles } from '../../../../src/publish/api/index.ts';
import { addressPattern, exampleAddresses } from '../../../../src/publish/api/example-address.ts';
import { OPERATIONS } from '../../../../src/publish/api/openapi.ts';
import { someApiData } from '../../../support/api-data.ts';

test.each([
  ['/api/v1/plans/{id}.json', '/api/v1/plans/us-x.json', true],
  ['/api/v1/plans/{id}.json', '/api/v1/plans/us/x.json', false],
  ['/api/v1/plans/{id}.json', '/api/v1/plans/us-xjson', false],
  ['/api/v1/changes/{cc}/{folder}/{date}.json', '/api/v1/changes/us/acme/2026-03-01.json', true],
  ['/api/v1/index.json', '/api/v1/index.json', true],
])('%s stands for %s: %s', (path, own, expected) => expect(addressPattern(path).test(own)).toBe(expected));

test('every address has an example that exists, but where lists end and what charts draw', () => {
  const files = [...apiFiles(someApiData(), { address: (path) => path, absolute: (path) => path }).keys()];
  const examples = exampleAddresses(files);
  expect([...examples.values()].filter((path) => !files.includes(path))).toEqual([]);
  expect(OPERATIONS.map(({ id }) => id).filter((id) => !examples.has(id))).toEqual(['countryPage', 'findingsPage', 'chart', 'pin']);
  expect(examples.get('source')).toBe('/api/v1/sources/de/other.json');
});
