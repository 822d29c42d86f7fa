import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

const read = (text: string): string[] => marked(text, { country: 'FR', language: 'fr' });

describe('where an effect starts when its sentence names no volume', () => {
  test.each([
    [
      'a condition holds for what a semicolon joins to it',
      '80 Go en France, dont 20 Go depuis l’UE. En cas de dépassement à l’étranger : 0,0019 €/Mo ; en France : débit réduit.',
      ['data 80000 throttle', 'roaming 20000 charge 0.0019 EUR/1'],
    ],
    [
      'use abroad that is billed by the megabyte starts at zero',
      'Depuis l’étranger, le trafic est facturé 13,31 €/Mo.',
      ['roaming 0 charge 13.31 EUR/1'],
    ],
    ['extra use does not', 'Consommation hors forfait facturée 0,05 €/Mo.', ['data ? charge 0.05 EUR/1']],
  ])('%s', (_, text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
