import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (text: string, plan?: string): string[] => marked(text, { country: 'US', language: 'en', ...(plan ? { plan } : {}) });

describe('what later sentences and semicolons are about', () => {
  test.each([
    ['After 50 GB your hotspot drops to 600 kbps; past 75 GB it stops.', ['hotspot 50000 throttle 600', 'hotspot 75000 block']],
    [
      'Speeds on hotspot are capped at 5 Mbps; past 50 GB data may be deprioritized.',
      ['data 50000 deprioritize', 'hotspot 0 throttle 5000'],
    ],
    ['Past 60 GB data drops to 1 Mbps; past 90 GB it stops.', ['data 60000 throttle 1000', 'data 90000 block']],
  ])('%s', (text, tiers) => expect(read(text)).toEqual(tiers));

  test('a plan sold without a limit is not one for use abroad', () => {
    expect(read('After 80GB speeds drop to 1 Mbps.', 'Endless data (roaming included)')).toEqual(['data 80000 throttle 1000']);
    expect(read('After 2GB speeds drop to 1 Mbps.', 'Roaming day pass')).toEqual(['roaming 2000 throttle 1000']);
  });
});

describe('steps over several sentences', () => {
  test.each([
    [
      'Full speed up to 50 GB. Then 512 Kbps until total use hits 100 GB. Over 100 GB it slows to 128 kbps.',
      ['data 50000 throttle 512', 'data 100000 throttle 128'],
    ],
    [
      'Exceed 40GB and we add 1GB for $10, no more than three times per month. Following the third add-on, data access is stopped.',
      ['data 40000 bolt_on 10 USD/1000 cap 30', 'data 43000 block'],
    ],
    ['Your pass includes 3GB. If you need more, 1GB for $8 is added for you automatically.', ['data 3000 bolt_on 8 USD/1000']],
    // An offer that nothing adds by itself is no price of use.
    ['Your pass includes 3GB. 1GB for $8 in the app.', []],
  ])('%s', (text, tiers) => expect(read(text)).toEqual(tiers));
});

describe('sums and words that only look like use', () => {
  test.each([
    [
      'The 400GB allowance is made up of 200GB by day plus 200GB by night. On hitting the fair use cap of 200GB, customers are throttled to 1Mbps.',
      ['data 200000 throttle 1000'],
    ],
    ['1.5 GB/day (42 GB in all), then 64 kbps.', ['data 1500 throttle 64']],
    [
      'Our data runs at speeds up to 3 Mbps. When the 4GB is finished you keep browsing at no more than 128 kbps.',
      ['data 0 throttle 3000', 'data 4000 throttle 128'],
    ],
  ])('%s', (text, tiers) => expect(read(text)).toEqual(tiers));
});
