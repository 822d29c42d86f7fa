import { describe, expect, test } from 'vitest';
import { chunkFiles, manifestOf, packedChunk } from '../../../../src/core/finder/manifest.ts';
import { unpackCards } from '../../../../src/core/finder/pack/index.ts';
import { aCard } from '../../../support/cards.ts';

const CARDS = [
  aCard({ id: 'us-b-2', carrierId: 'us-b', asOf: '2024', coverage: 'excerpt' }),
  aCard({ id: 'us-a-1', carrierId: 'us-a', asOf: '2025-12-25' }),
  aCard({ id: 'us-b-1', carrierId: 'us-b', asOf: null }),
  aCard({ id: 'loose', carrierId: 'xx-c', country: null, asOf: null }),
  aCard({ id: 'de-d-1', carrierId: 'de-d', country: 'DE', asOf: '2023-01' }),
];
const names = (size?: number, files: 'countries' | 'whole' = 'countries') =>
  chunkFiles(CARDS, size)[files].map(({ name, cards }) => [name, ...cards.map(({ id }) => id)]);

describe('chunkFiles', () => {
  test('by country, plans without one under xx, each by id', () => {
    expect(names()).toEqual([
      ['de', 'de-d-1'],
      ['us', 'us-a-1', 'us-b-1', 'us-b-2'],
      ['xx', 'loose'],
    ]);
  });
  test('a large country is cut into several', () => {
    expect(names(2)).toEqual([
      ['de', 'de-d-1'],
      ['us', 'us-a-1', 'us-b-1'],
      ['us-2', 'us-b-2'],
      ['xx', 'loose'],
    ]);
  });
  test('all countries together, by id', () => {
    expect(names(4, 'whole')).toEqual([
      ['all', 'de-d-1', 'loose', 'us-a-1', 'us-b-1'],
      ['all-2', 'us-b-2'],
    ]);
  });
  test('one country alone is not kept twice', () => {
    expect(chunkFiles(CARDS.slice(0, 3)).whole).toEqual([]);
    expect(manifestOf(chunkFiles(CARDS.slice(0, 3)), 1, String)).not.toHaveProperty('whole');
  });
  test('the order of the cards has no influence', () => {
    expect(chunkFiles(CARDS.toReversed(), 2)).toEqual(chunkFiles(CARDS, 2));
  });
});

test('a file packs the cards it holds', () => {
  const [, us] = chunkFiles(CARDS).countries;
  expect(unpackCards(packedChunk(us!))).toEqual(us!.cards);
});

describe('manifestOf', () => {
  const manifest = manifestOf(chunkFiles(CARDS, 2), 7, (name) => `cards/${name}.json`);

  test('says what there is and how current it is', () => {
    expect(manifest).toMatchObject({ version: 2, plans: 5, carriers: 4, sources: 7, oldest: '2023-01', newest: '2025-12-25' });
  });
  test('has one entry a country, whatever number of files', () => {
    expect(manifest.chunks.map(({ country }) => country)).toEqual(['de', 'us', 'xx']);
    expect(manifest.chunks[1]).toEqual({
      country: 'us',
      files: [
        { url: 'cards/us.json', plans: 2 },
        { url: 'cards/us-2.json', plans: 1 },
      ],
      plans: 3,
      carriers: 2,
      excerpts: 1,
      oldest: '2024',
      newest: '2025-12-25',
    });
  });
  test('names the files of everything, too', () => {
    expect(manifest.whole).toEqual([
      { url: 'cards/all.json', plans: 2 },
      { url: 'cards/all-2.json', plans: 2 },
      { url: 'cards/all-3.json', plans: 1 },
    ]);
  });
  test('undated plans have no dates', () => expect(manifest.chunks[2]).toMatchObject({ oldest: null, newest: null }));
  test('an empty catalogue', () => {
    expect(manifestOf(chunkFiles([]), 0, String)).toEqual({
      version: 2,
      plans: 0,
      carriers: 0,
      sources: 0,
      oldest: null,
      newest: null,
      chunks: [],
    });
  });
});
