import { describe, expect, test } from 'vitest';
import { composeTiers } from '../../../../src/core/fineprint/compose.ts';
import { scanText } from '../../../../src/core/fineprint/scan.ts';
import { marked } from './support.ts';

const US = { country: 'US' };
const tiers = (text: string) => composeTiers(scanText(text, US).sentences, 'data');

describe('the most a charge can reach', () => {
  test.each([
    ['overage $10 per GB, up to $60', 60, '$60'],
    ['$10 per GB, capped after 6GB', 60, '6GB'],
    ['we automatically add 1GB for $10, up to three times', 30, 'up to three times'],
    ['overage is $0.50 per 100MB, maximum 4 blocks', 2, 'maximum 4 blocks'],
    ['超出后自动叠加，10元/1GB，最多叠加15次', 150, '最多叠加15次'],
  ])('%s', (text, amount, words) => {
    const [reading] = tiers(text);
    expect(reading?.tier.chargeCap && reading.tier.chargeCap.units / 10 ** reading.tier.chargeCap.scale).toBe(amount);
    expect(reading?.parts.cap?.text).toBe(words);
  });
  test.each([
    'overage $10 per GB',
    '超出后0.2元/MB，60元/GB封顶',
    '$10 per 3GB, capped after 10GB',
    'slowed after 6GB, up to three devices',
  ])('not stated as an amount: %s', (text) => {
    expect(tiers(text).map(({ tier }) => tier.chargeCap)).toEqual([null]);
  });
  test('an amount of money at which data stops caps the charge and gives the block no volume', () => {
    expect(marked('20GB后5元/GB，费用满500元断网', { country: 'CN' })).toEqual(['data 20000 charge 5 CNY/1000 cap 500', 'data ? block']);
  });
});

describe('scope', () => {
  test.each([
    ['Hotspot: 5GB, then 128 kbps', 'hotspot'],
    ['While roaming, limited to 128 kbps', 'roaming'],
    ['12GB in the EU, then $3.00 per GB', 'roaming'],
    ['20GB, then 128 kbps', 'data'],
  ])('%s → %s', (text, scope) => {
    expect(tiers(text).map(({ tier }) => tier.scope)).toEqual([scope]);
  });
  test('beside a ban on tethering, a fair use rule is about the data', () => {
    expect(marked('A fair use policy applies, without tethering.', US)).toEqual(['data ? unspecified', 'hotspot 0 block']);
  });
});

describe('periods', () => {
  test('two thresholds of two periods are two tiers', () => {
    expect(
      tiers('slowed to 64 kbps after 1 GB in a day or 3 GB in a month').map(({ tier }) => [tier.period, tier.threshold?.bytes]),
    ).toEqual([
      ['day', 1e9],
      ['month', 3e9],
    ]);
  });
});

describe('unexpected', () => {
  test.each([
    [
      'an unspecified rule beside one that says what happens',
      'A fair use policy applies. After 20GB slowed to 128 kbps.',
      ['data 20000 throttle 128'],
    ],
    ['apps that do not count', 'Messaging apps zero-rated to 2GB, then 64kbps', []],
    ['more times than any carrier charges', '$10 per GB, capped after 90,000,000GB', ['data ? charge 10 USD/1000']],
  ])('%s', (_, text, expected) => {
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
