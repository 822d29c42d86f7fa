import { expect, test, vi } from 'vitest';
import { finding } from '../../../../src/islands/compare/find.ts';
import { aCard } from '../../../support/cards.ts';
import { instantCatalogue } from '../fakes.ts';

const CATALOGUE = instantCatalogue(['Alpha', 'Beta', 'Gamma'].map((name) => aCard({ id: name.toLowerCase(), name })));
const WHERE = { indexUrl: () => 'x', lang: () => 'en' };

test('the catalogue is fetched once, at the first search', async () => {
  const load = vi.fn(CATALOGUE.load);
  const find = finding({ ...CATALOGUE, load }, WHERE);
  expect(load).not.toHaveBeenCalled();
  expect((await find('gamma', 8)).map(({ id }) => id)).toEqual(['gamma']);
  await find('beta', 8);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a failed fetch is said, and tried again', async () => {
  const load = vi.fn(CATALOGUE.load).mockRejectedValueOnce(new Error('offline'));
  const find = finding({ ...CATALOGUE, load }, WHERE);
  await expect(find('beta', 8)).rejects.toThrow('offline');
  expect(await find('beta', 8)).toHaveLength(1);
});
