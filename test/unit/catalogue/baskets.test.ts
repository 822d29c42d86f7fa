import { expect, test } from 'vitest';
import { baskets } from '../../../src/catalogue/baskets.ts';
import { projectFiles } from '../../support/project-files.ts';

test('the list is the folder', () => {
  const files = projectFiles('data/baskets').filter((file) => !file.endsWith('/order.json'));
  expect(baskets().map(({ id }) => `data/baskets/${id}.json`)).toHaveLength(files.length);
  expect(
    baskets()
      .map(({ id }) => `data/baskets/${id}.json`)
      .toSorted(),
  ).toEqual(files);
});

test.each([
  ['itu-data-only', { dataMb: 5000, hotspotMb: 0, roamingMb: 0, minutes: 0, messages: 0 }],
  ['itu-low', { dataMb: 1000, hotspotMb: 0, roamingMb: 0, minutes: 70, messages: 50 }],
  ['itu-high', { dataMb: 5000, hotspotMb: 0, roamingMb: 0, minutes: 140, messages: 20 }],
])('%s is the basket of 2025, with the floor of 256 kbit/s', (id, usage) => {
  const basket = baskets().find((candidate) => candidate.id === id);
  expect(basket).toMatchObject({ origin: 'ITU 2025', usage, leastKbps: 256, services: ['mobile'] });
});

test('every basket is labelled: those of ITU say what was not read, ours that they are ours', () => {
  expect(baskets().length).toBeGreaterThan(4);
  for (const { origin, citation } of baskets())
    expect(citation.text).toMatch(
      origin === 'ours' ? /[Oo]ur own, (?:a round figure )?not taken from any statistic/ : /neither document was read/,
    );
});

test('is read once', () => expect(baskets()).toBe(baskets()));
