import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

const read = (text: string): string[] => marked(text, { country: 'FR', language: 'fr' });

describe('what comes behind a charge that ends', () => {
  test.each([
    [
      'a number of blocks',
      'Au-delà de 5 Go, recharge automatique de 1 Go à 2 €, 3 fois maximum. Ensuite, internet est coupé.',
      'data 8000 block',
    ],
    ['an amount of money', 'Au-delà de 20 Mo, 0,05 €/Mo dans la limite de 15 €, puis débit réduit.', 'data ? throttle'],
    [
      'an amount of money, in the next sentence',
      'Au-delà de 20 Mo, 0,05 €/Mo dans la limite de 15 €. Ensuite, débit réduit.',
      'data ? throttle',
    ],
    ['an amount of its own', 'Au-delà de 20 Mo, 0,05 €/Mo dans la limite de 15 €. À partir de 1 Go, débit réduit.', 'data 1000 throttle'],
  ])('%s', (_, text, last) => {
    expect(read(text).at(-1)).toBe(last);
  });
  test('a charge without an end leaves the start to the allowance', () => {
    expect(read('Au-delà de 5 Go, 2 €/Go ou débit réduit à 128 kbit/s.')).toContain('data 5000 charge 2 EUR/1000');
  });
});
