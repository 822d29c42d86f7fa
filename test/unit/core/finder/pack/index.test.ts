import { describe, expect, test } from 'vitest';
import { PackError, packCards, unpackCards, type PackedChunk } from '../../../../../src/core/finder/pack/index.ts';
import { aCard, generatedCards } from '../../../../support/cards.ts';

const travelled = (chunk: PackedChunk): PackedChunk => JSON.parse(JSON.stringify(chunk)) as PackedChunk;

describe('packCards', () => {
  test.each([[0], [1], [2], [1000]])('%i cards come back as they were', (size) => {
    const cards = generatedCards(size);
    expect(unpackCards(travelled(packCards(cards)))).toEqual(cards);
  });

  test('a price that no step gives, a price per 30 days of its own, an id without the carrier', () => {
    const odd = [
      aCard({ steps: [] }),
      aCard({ price: null, per30: null }),
      aCard({ per30: 7.77 }),
      aCard({ price: { amount: 0.000_014_31, currency: null, period: 'once', tax: 'varies' }, per30: null }),
      aCard({ id: 'elsewhere' }),
    ];
    expect(unpackCards(travelled(packCards(odd)))).toEqual(odd);
  });

  test('what cards have in common is one object', () => {
    const [one, other] = unpackCards(packCards([aCard({ id: 'a' }), aCard({ id: 'b' })]));
    expect(one?.tiers).toBe(other?.tiers);
    expect(one?.hotspot).toBe(other?.hotspot);
  });
});

describe('unpackCards refuses', () => {
  const chunk = packCards(generatedCards(20));
  test.each([
    ['nothing', null],
    ['plain cards', generatedCards(2)],
    ['another format', { ...chunk, format: 'plan-cards-0' }],
    ['a chunk without its rows', { ...chunk, rows: [] }],
    ['a chunk that announces more plans', { ...chunk, plans: 21 }],
  ])('%s', (_, damaged) => {
    expect(() => unpackCards(damaged as unknown as PackedChunk)).toThrow(PackError);
  });
});
