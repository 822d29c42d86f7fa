import { describe, expect, test, vi } from 'vitest';
import { costOf } from '../../../src/core/cost/index.ts';
import { chunkFiles, manifestOf, packedChunk } from '../../../src/core/finder/manifest.ts';
import { ranker } from '../../../src/core/search/rank.ts';
import { catalogueService } from '../../../src/islands/catalogue.service.ts';
import { aCard } from '../../support/cards.ts';
import { aQuestion, aRequest } from '../../support/question.ts';

const INDEX = 'https://example.org/base/data/index.json';
const CARDS = [
  aCard({ id: 'us-a', name: 'Unlimited' }),
  aCard({ id: 'us-b' }),
  aCard({ id: 'cn-c', country: 'CN', carrier: '中国移动' }),
  aCard({ id: 'de-d', country: 'DE' }),
];
const FILES = chunkFiles(CARDS);
const CATALOGUE: Record<string, unknown> = {
  [INDEX]: manifestOf(FILES, 1, (name) => `cards/${name}.json`),
  ...Object.fromEntries(
    [...FILES.countries, ...FILES.whole].map((file) => [`https://example.org/base/data/cards/${file.name}.json`, packedChunk(file)]),
  ),
};
const DE = 'https://example.org/base/data/cards/de.json';
const without = (missing: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(CATALOGUE).filter(([url]) => url !== missing));
const from = (files: Record<string, unknown>) =>
  vi.fn(async (url: string) => {
    if (!(url in files)) throw new Error(`${url}: 404`);
    return structuredClone(files[url]);
  });

async function opened(get = from(CATALOGUE)) {
  const service = catalogueService(get, async () => {});
  await service.open(INDEX);
  return service;
}

describe('open', () => {
  test('fetches the manifest only', async () => {
    const get = from(CATALOGUE);
    const service = catalogueService(get);
    await expect(service.ask(aRequest())).rejects.toThrow('not open');
    expect(await service.open(INDEX)).toEqual(CATALOGUE[INDEX]);
    expect(get.mock.calls).toEqual([[INDEX]]);
  });

  test.each([
    ['another version', { [INDEX]: { version: 1, chunks: [] } }, 'not a catalogue'],
    ['no catalogue at all', { [INDEX]: null }, 'not a catalogue'],
    ['nothing there', {}, '404'],
  ])('%s is refused', async (_, files, message) => {
    await expect(catalogueService(from(files)).open(INDEX)).rejects.toThrow(message);
  });
});

describe('ask', () => {
  test('about the countries it is asked about', async () => {
    const service = await opened();
    const answer = await service.ask(aRequest({ countries: ['cn'], query: '移动' }));
    expect(answer.rows.map(({ card }) => card.id)).toEqual(['cn-c']);
    expect(answer).toMatchObject({ catalogue: 1, total: 1, failed: [] });
    expect((await service.ask(aRequest())).catalogue).toBe(4);
    expect((await service.ask(aRequest({ countries: ['de', 'us'] }))).catalogue).toBe(3);
  });

  test('with what is there, naming the country that is not', async () => {
    const service = await opened(from(without(DE)));
    expect(await service.ask(aRequest({ countries: ['cn', 'de'] }))).toMatchObject({ catalogue: 1, failed: ['de'] });
    await expect(service.ask(aRequest({ countries: ['de'] }))).rejects.toThrow('no plans could be fetched of de');
  });

  test('a country that failed is there once it can be fetched', async () => {
    const files = without(DE);
    const get = from(files);
    const service = await opened(get);
    await service.ask(aRequest({ countries: ['cn', 'de'] }));
    files[DE] = CATALOGUE[DE];
    get.mockClear();
    expect(await service.ask(aRequest({ countries: ['cn', 'de'] }))).toMatchObject({ catalogue: 2, failed: [] });
    expect(get.mock.calls).toEqual([[DE]]);
  });

  test('a country the catalogue does not have holds no plans', async () => {
    expect(await (await opened()).ask(aRequest({ countries: ['zz'] }))).toMatchObject({ catalogue: 0, rows: [], failed: [] });
  });

  test('the newest question wins: overtaken ones get its answer', async () => {
    const service = await opened();
    const asked = ['zzzz', 'yyyy', 'unlimited'].map((query) => service.ask(aRequest({ query })));
    const answers = await Promise.all(asked);
    expect(answers.map(({ rows }) => rows.map(({ card }) => card.id))).toEqual([['us-a'], ['us-a'], ['us-a']]);
    expect((await service.ask(aRequest({ query: 'zzzz' }))).total).toBe(0);
  });
});

describe('the search of words', () => {
  const service = async (load: () => Promise<typeof ranker>) => {
    const own = catalogueService(from(CATALOGUE), async () => {}, load);
    await own.open(INDEX);
    return own;
  };

  test('is fetched once the first list is there, and once only', async () => {
    const load = vi.fn(async () => ranker);
    const own = await service(load);
    expect(load).not.toHaveBeenCalled();
    await own.ask(aRequest());
    expect(load).toHaveBeenCalledTimes(1);
    expect((await own.ask(aRequest({ query: 'unlimited' }))).total).toBe(1);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('that cannot be fetched fails the question with words only, and is tried again', async () => {
    const load = vi.fn(async () => ranker).mockRejectedValue(new Error('offline'));
    const own = await service(load);
    expect((await own.ask(aRequest())).total).toBe(4);
    await expect(own.ask(aRequest({ query: 'unlimited' }))).rejects.toThrow('offline');
    load.mockResolvedValue(ranker);
    expect((await own.ask(aRequest({ query: 'unlimited' }))).total).toBe(1);
  });
});

describe('single plans', () => {
  test('are found in countries nobody asked for', async () => {
    const get = from(CATALOGUE);
    const service = await opened(get);
    expect((await service.byIds(['de-d', 'us-a'])).map(({ id }) => id)).toEqual(['de-d', 'us-a']);
  });

  test('are explained by their ledger', async () => {
    const service = await opened();
    expect(await service.explain('us-b', aQuestion())).toEqual(costOf(CARDS[1]!, aQuestion()));
    expect(await service.explain('us-zz', aQuestion())).toBeNull();
  });
});
