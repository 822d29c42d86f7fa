import { expect, test, vi } from 'vitest';
import { finding } from '../../../../src/islands/compare/find.ts';
import { aCard } from '../../../support/cards.ts';
import { instantFinder } from '../fakes.ts';

const CATALOGUE = instantFinder(['Alpha', 'Beta', 'Gamma'].map((name) => aCard({ id: name.toLowerCase(), name })));
const WHERE = { manifestUrl: () => 'x', lang: () => 'en' };

test('the catalogue is opened once, at the first search', async () => {
  const open = vi.fn(CATALOGUE.open);
  const find = finding({ ...CATALOGUE, open }, WHERE);
  expect(open).not.toHaveBeenCalled();
  expect((await find('gamma', 8)).map(({ id }) => id)).toEqual(['gamma']);
  await find('beta', 8);
  expect(open).toHaveBeenCalledTimes(1);
});

test('no more plans than asked for', async () => {
  expect(await finding(CATALOGUE, WHERE)('example', 2)).toHaveLength(2);
});

test('a catalogue that cannot be fetched is said, and tried again', async () => {
  const open = vi.fn(CATALOGUE.open).mockRejectedValueOnce(new Error('offline'));
  const find = finding({ ...CATALOGUE, open }, WHERE);
  await expect(find('beta', 8)).rejects.toThrow('offline');
  expect(await find('beta', 8)).toHaveLength(1);
});
