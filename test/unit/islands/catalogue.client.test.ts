import { describe, expect, test, vi } from 'vitest';
import type { FinderService } from '../../../src/core/finder/types.ts';
import { catalogueClient } from '../../../src/islands/catalogue.client.ts';
import { aCard } from '../../support/cards.ts';
import { aQuestion, aRequest } from '../../support/question.ts';
import { fakePort, instantFinder } from './fakes.ts';

const service = instantFinder([aCard({ id: 'a' })]);
const page = (own: FinderService = service) => vi.fn(async () => own);
const plansOf = async (client: ReturnType<typeof catalogueClient>) => (await client.open('x')).plans;

describe('catalogueClient', () => {
  test('asks the worker', async () => {
    const onPage = page();
    const client = catalogueClient({ worker: () => fakePort(service), page: onPage });
    expect(await plansOf(client)).toBe(1);
    expect((await client.byIds(['a']))[0]?.id).toBe('a');
    expect((await client.ask(aRequest())).total).toBe(1);
    expect(await client.explain('a', aQuestion())).toEqual(await service.explain('a', aQuestion()));
    expect(onPage).not.toHaveBeenCalled();
  });

  test('starts nothing before it is asked', () => {
    const worker = vi.fn(() => fakePort(service));
    catalogueClient({ worker, page: page() });
    expect(worker).not.toHaveBeenCalled();
  });

  test.each([
    [
      'workers are not available',
      () => {
        throw new Error('blocked');
      },
    ],
    ['the worker dies at once', () => fakePort(service, true)],
  ])('runs on the page when %s', async (_, worker) => {
    const client = catalogueClient({ worker, page: page() });
    expect(await plansOf(client)).toBe(1);
    expect((await client.ask(aRequest())).total).toBe(1);
  });

  test('goes on upon the page when the worker stops later: opens there and asks again', async () => {
    const open = vi.fn(service.open);
    const onPage = page({ ...service, open });
    let stopped = false;
    const client = catalogueClient({ worker: () => fakePort(service, () => stopped), page: onPage });
    await client.open('where');
    stopped = true;
    expect((await client.ask(aRequest())).total).toBe(1);
    expect(open).toHaveBeenCalledWith('where');
    expect((await client.byIds(['a'])).length).toBe(1);
    expect(onPage).toHaveBeenCalledTimes(1);
  });

  test('a failed fetch is a failure, not a reason to fetch again on the page', async () => {
    const onPage = page();
    const failing = { ...service, open: () => Promise.reject(new Error('404')) };
    const client = catalogueClient({ worker: () => fakePort(failing), page: onPage });
    await expect(client.open('x')).rejects.toThrow('404');
    expect(onPage).not.toHaveBeenCalled();
  });
});
