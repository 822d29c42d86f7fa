import { describe, expect, test, vi } from 'vitest';
import { chunkFiles, manifestOf, packedChunk } from '../../../src/core/finder/manifest.ts';
import type { PlanCard } from '../../../src/core/model/card.ts';
import { chunkStore } from '../../../src/islands/chunk-store.ts';
import { aCard } from '../../support/cards.ts';

const INDEX = 'https://example.org/data/index.json';
const card = (id: string, country: string | null): PlanCard => aCard({ id, country });
const CARDS = [
  ...['us-a', 'us-b', 'us-c', 'us-d'].map((id) => card(id, 'US')),
  card('de-a', 'DE'),
  card('fr-a', 'FR'),
  card('xx-loose', null),
  card('fr-nowhere', null),
];

/** A catalogue at most two plans a file; `missing` names files that cannot be fetched. */
function storeOf(missing: string[] = [], damage: Record<string, unknown> = {}) {
  const files = chunkFiles(CARDS, 2);
  const all = new Map<string, unknown>([...files.countries, ...files.whole].map((file) => [file.name, packedChunk(file)]));
  const fetched: string[] = [];
  const get = vi.fn(async (url: string) => {
    const name = /cards\/(.+)\.json$/.exec(url)?.[1] ?? '';
    fetched.push(name);
    if (missing.includes(name)) throw new Error(`${url}: 404`);
    return damage[name] ?? all.get(name);
  });
  const store = chunkStore(
    manifestOf(files, 1, (name) => `/data/cards/${name}.json`),
    INDEX,
    get,
  );
  /** What was fetched since the last call. */
  const taken = (): string[] => fetched.splice(0).sort();
  return { store, taken };
}
const ids = (cards: readonly PlanCard[]): string[] => cards.map(({ id }) => id).sort();

describe('stock', () => {
  test('fetches a country in all its files, once', async () => {
    const { store, taken } = storeOf();
    expect(ids((await store.stock(['us'])).cards)).toEqual(['us-a', 'us-b', 'us-c', 'us-d']);
    expect(taken()).toEqual(['us', 'us-2']);
    await store.stock(['us']);
    expect(taken()).toEqual([]);
    expect(await store.stock(['us', 'de'])).toMatchObject({ countries: ['de', 'us'], failed: [] });
    expect(taken()).toEqual(['de']);
  });

  test('two at the same time fetch once', async () => {
    const { store, taken } = storeOf();
    await Promise.all([store.stock(['de']), store.stock(['de'])]);
    expect(taken()).toEqual(['de']);
  });

  test('everything comes from the files of all countries', async () => {
    const { store, taken } = storeOf();
    expect(ids((await store.stock([])).cards)).toEqual(ids(CARDS));
    expect(taken()).toEqual(['all', 'all-2', 'all-3', 'all-4']);
  });

  test('where most is there already, the rest comes by country', async () => {
    const { store, taken } = storeOf();
    await store.stock(['us']);
    taken();
    expect(ids((await store.stock([])).cards)).toEqual(ids(CARDS));
    expect(taken()).toEqual(['de', 'fr', 'xx']);
  });

  test('what a missing file of everything holds comes by country', async () => {
    const { store, taken } = storeOf(['all-4']);
    expect(await store.stock([])).toMatchObject({ failed: [] });
    expect(taken().filter((name) => !name.startsWith('all'))).not.toContain('de');
    expect(ids((await store.stock([])).cards)).toEqual(ids(CARDS));
  });

  test('a country without one of its files is not there at all, the others are', async () => {
    const missing = ['us-2', 'all', 'all-2', 'all-3', 'all-4'];
    const { store, taken } = storeOf(missing);
    expect(await store.stock(['de', 'us'])).toMatchObject({ countries: ['de'], failed: ['us'] });
    missing.length = 0;
    taken();
    expect((await store.stock(['de', 'us'])).failed).toEqual([]);
    expect(taken()).toEqual(['us', 'us-2']);
  });

  test.each([
    ['fewer plans than announced', packedChunk({ name: 'de', country: 'de', cards: [] })],
    ['something else', { plans: [] }],
    ['nothing', null],
  ])('a file that holds %s is a failure', async (_, content) => {
    const { store } = storeOf([], { de: content ?? [] });
    expect(await store.stock(['de', 'fr'])).toMatchObject({ countries: ['fr'], failed: ['de'] });
  });

  test('countries the catalogue does not have are passed over', async () => {
    const { store, taken } = storeOf();
    expect(await store.stock(['zz'])).toEqual({ cards: [], countries: [], failed: [] });
    expect(taken()).toEqual([]);
  });
});

describe('byIds', () => {
  test('fetches the countries of the ids, in the order asked for', async () => {
    const { store, taken } = storeOf();
    expect((await store.byIds(['fr-a', 'de-a'])).map(({ id }) => id)).toEqual(['fr-a', 'de-a']);
    expect(taken()).toEqual(['de', 'fr']);
  });

  test('plans without a country stand apart, whatever their id begins with', async () => {
    const { store } = storeOf();
    expect((await store.byIds(['xx-loose', 'fr-nowhere'])).map(({ id }) => id)).toEqual(['xx-loose', 'fr-nowhere']);
  });

  test('unknown ids are left out', async () => {
    expect(await storeOf().store.byIds(['de-zz', 'zz-a', 'nonsense', ''])).toEqual([]);
  });

  test('a country that cannot be fetched is a failure: its plans exist, they are not unknown', async () => {
    await expect(storeOf(['de']).store.byIds(['fr-a', 'de-a'])).rejects.toThrow('404');
  });
});
