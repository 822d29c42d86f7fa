/** The dataset as a whole: a hash of what is published, a date of what is in it. */
import { expect, test } from 'vitest';
import { dataset } from '../../../src/catalogue/dataset.ts';
import { sources } from '../../../src/catalogue/index.ts';

test('the dataset has a hash and the date of its newest snapshot', () => {
  const { sha256, date } = dataset();
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  const dates = sources().flatMap(({ snapshots }) => snapshots.map((snapshot) => snapshot.date));
  expect(dates).toContain(date);
  expect(dates.filter((other) => other > date)).toEqual([]);
});
