import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

describe('what is smaller than a megabyte is how use is metered', () => {
  test.each([
    ['no threshold where its price is not understood', '250 Mo. Au-delà, navigation au tarif de 5 unités les 10 Ko.', []],
    ['a megabyte is one', 'Après 1 Mo, débit réduit à 32 kbit/s.', ['data 1 throttle 32']],
  ])('%s', (_, text, tiers) => {
    expect(marked(text, { country: 'FR', language: 'fr' })).toEqual(tiers);
  });
});

test.each([
  ['Plan of 25GB: 20GB + 5GB. Once it is used up, data stops.', ['data ? block']],
  ['40GB + 10GB, then 1 Mbps.', ['data ? throttle 1000']],
])('a sum and its parts are no threshold: %s', (text, tiers) => {
  expect(marked(text, { country: 'US' })).toEqual(tiers);
});
