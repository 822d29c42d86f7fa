import { describe, expect, test, vi } from 'vitest';
import { catalogueClient } from '../../../src/islands/catalogue.client.ts';
import { aCard } from '../../support/cards.ts';
import { fakePort, instantCatalogue } from './fakes.ts';

const service = instantCatalogue([aCard({ id: 'a' })]);
const page = () => vi.fn(async () => service);
const first = async (client: ReturnType<typeof catalogueClient>) => (await client.byIds(['a']))[0]?.id;

describe('catalogueClient', () => {
  test('asks the worker', async () => {
    const onPage = page();
    const client = catalogueClient({ worker: () => fakePort(service), page: onPage });
    expect(await client.load('x')).toBe(1);
    expect(await first(client)).toBe('a');
    expect(onPage).not.toHaveBeenCalled();
  });

  test.each([
    [
      'workers are not available',
      () => {
        throw new Error('blocked');
      },
    ],
    ['the worker dies at once', () => fakePort(service, true)],
  ])('searches on the page when %s', async (_, worker) => {
    const client = catalogueClient({ worker, page: page() });
    expect(await client.load('x')).toBe(1);
    expect(await first(client)).toBe('a');
  });

  test('a failed fetch is a failure, not a reason to fetch again on the page', async () => {
    const onPage = page();
    const failing = { ...service, load: () => Promise.reject(new Error('404')) };
    const client = catalogueClient({ worker: () => fakePort(failing), page: onPage });
    await expect(client.load('x')).rejects.toThrow('404');
    expect(onPage).not.toHaveBeenCalled();
    await expect(client.byIds(['a'])).rejects.toThrow('not loaded');
  });
});
