import { describe, expect, test } from 'vitest';
import { packCards } from '../../../src/core/finder/pack/index.ts';
import { catalogueService, fetchCards } from '../../../src/islands/catalogue.service.ts';
import { aCard } from '../../support/cards.ts';

const INDEX = 'https://example.org/base/data/index.json';
const FILES: Record<string, unknown> = {
  [INDEX]: {
    version: 2,
    plans: 3,
    chunks: [
      { country: 'us', files: [{ url: '/base/data/cards/us.json', plans: 2 }], plans: 2 },
      { country: 'cn', files: [{ url: 'cards/cn.json', plans: 1 }], plans: 1 },
    ],
  },
  'https://example.org/base/data/cards/us.json': packCards([aCard({ id: 'a' }), aCard({ id: 'b', name: 'Unlimited' })]),
  'https://example.org/base/data/cards/cn.json': packCards([aCard({ id: 'c', carrier: '中国移动' })]),
};
const getFrom = (files: Record<string, unknown>) => async (url: string) => {
  if (!(url in files)) throw new Error(`${url}: 404`);
  return files[url];
};

describe('fetchCards', () => {
  test('chunks by absolute and by relative address', async () => {
    expect((await fetchCards(INDEX, getFrom(FILES))).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['another version', { ...FILES, [INDEX]: { version: 1, chunks: [] } }, 'not a catalogue'],
    ['no catalogue at all', { ...FILES, [INDEX]: null }, 'not a catalogue'],
    ['a chunk is missing', { [INDEX]: FILES[INDEX] }, '404'],
    ['a chunk is short', { ...FILES, 'https://example.org/base/data/cards/cn.json': packCards([]) }, '3 plans announced, 2 received'],
  ])('%s', async (_, files, message) => {
    await expect(fetchCards(INDEX, getFrom(files))).rejects.toThrow(message);
  });
});

describe('catalogueService', () => {
  test('answers once loaded', async () => {
    const service = catalogueService(getFrom(FILES));
    await expect(service.byIds(['a'])).rejects.toThrow('not loaded');
    expect(await service.load(INDEX)).toBe(3);
    const answer = await service.ask({ query: '移动', choices: {}, sort: 'relevance', limit: 9, lang: 'zh' });
    expect(answer.plans.map(({ id }) => id)).toEqual(['c']);
    expect((await service.byIds(['b'])).map(({ name }) => name)).toEqual(['Unlimited']);
  });

  test('a failed load can be tried again', async () => {
    let down = true;
    const service = catalogueService(async (url) => (down ? Promise.reject(new Error('offline')) : getFrom(FILES)(url)));
    await expect(service.load(INDEX)).rejects.toThrow('offline');
    down = false;
    expect(await service.load(INDEX)).toBe(3);
  });
});
