/** The dataset as a whole: a hash of what is published, a date of what is in it. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dataset, datasetOf, publishedData, seal } from '../../../src/catalogue/dataset.ts';
import { sources } from '../../../src/catalogue/index.ts';
import { bytesOf } from '../../support/exported.ts';

test('the dataset has a hash and the date of its newest snapshot', () => {
  const { sha256, date } = dataset();
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  const dates = sources().flatMap(({ snapshots }) => snapshots.map((snapshot) => snapshot.date));
  expect(dates).toContain(date);
  expect(dates.filter((other) => other > date)).toEqual([]);
});

test('its hash is that of the list of hashes of the published bytes', () => {
  const { files, sealed } = publishedData();
  const lines = files
    .map((file) => `${createHash('sha256').update(bytesOf(file)).digest('hex')}  ${file.name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(dataset().sha256);
  expect(sealed.map(({ name }) => name)).toContain('plans.csv');
});

test('one byte more is another dataset; another order of the files is not', () => {
  const one = seal({ name: 'a', write: (out) => out('1') });
  const other = seal({ name: 'b', write: (out) => out(new Uint8Array([49, 50])) });
  expect([one.bytes, other.bytes]).toEqual([1, 2]);
  const hash = (...files: (typeof one)[]): string => datasetOf(files, { sources: [] }).sha256;
  expect(hash(one, other)).toBe(hash(other, one));
  expect(hash(one)).not.toBe(hash({ ...other, name: 'a' }));
});
