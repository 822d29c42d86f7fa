import { describe, expect, test } from 'vitest';
import { composeTiers } from '../../../../src/core/fineprint/compose.ts';
import { scanText } from '../../../../src/core/fineprint/scan.ts';
import { marked } from './support.ts';

const US = { country: 'US' };
const tiers = (text: string) => composeTiers(scanText(text, US).sentences, 'data');

describe('scope', () => {
  test.each([
    ['Hotspot: 5GB, then 128 kbps', 'hotspot'],
    ['While roaming, limited to 128 kbps', 'roaming'],
    ['12GB in the EU, then $3.00 per GB', 'roaming'],
    ['20GB, then 128 kbps', 'data'],
  ])('%s → %s', (text, scope) => {
    expect(tiers(text).map(({ tier }) => tier.scope)).toEqual([scope]);
  });
});

describe('behind a ban on tethering', () => {
  test.each([
    ['Tethering is not allowed and after 10GB speed drops to 64 kbps.', ['data 10000 throttle 64', 'hotspot 0 block']],
    ['Tethering slows to 64 kbps after 10GB.', ['hotspot 10000 throttle 64']],
  ])('%s', (text, expected) => {
    expect(marked(text, US)).toEqual(expected);
  });
});

describe('amounts of several places', () => {
  const FR = { country: 'FR', language: 'fr' };
  test.each([
    [
      '60 Go en France dont 12 Go en Europe. Au-delà en France, débit réduit à 32 kbit/s ; au-delà en Europe, 1,86 € le Go.',
      ['data 60000 throttle 32', 'roaming 12000 charge 1.86 EUR/1000'],
    ],
    ['60 Go en France dont 12 Go en Europe. Au-delà, débit réduit.', ['data 60000 throttle']],
    ['Au-delà de 30 Go, débit soit réduit, soit coupé.', ['data 30000 throttle']],
    ['Le hors forfait est plafonné à 60 €.', ['data ? charge cap 60']],
  ])('%s', (text, expected) => {
    expect(marked(text, FR)).toEqual(expected);
  });
});
