import { describe, expect, test } from 'vitest';
import { effectsOf } from './support.ts';

describe('an effect takes the speed or price that belongs to it', () => {
  test.each([
    ['After 20GB speed is slowed to 128 kbps', ['throttle 128 kbps']],
    ['20GB, then 50GB at 4Mbps, then 2Mbps', ['throttle 4Mbps', 'throttle 2Mbps']],
    ['slowed after 20GB, and charged at $10/GB', ['throttle', 'charge $10/GB']],
    ['we automatically add 1GB for $10', ['bolt-on add 1GB for $10']],
    ['more is added automatically in 50GB buckets', ['bolt-on pack 50GB']],
    ['data stops at 6GB', ['block']],
    ['after 6GB you can buy more at $10/GB, instead data stops', ['block']],
    ['after 6GB data stops and you can buy more at $10/GB', ['block']],
    ['beyond 300 minutes calls are charged at 19 cents', []],
    ['超出后5元/GB，满100GB断网', ['charge 5元/GB', 'block']],
  ])('%s', (text, expected) => {
    expect(effectsOf(text)).toEqual(expected);
  });
});

describe('unexpected: no effect', () => {
  test.each([
    'Add 5GB of data for $10 anytime',
    'Extra data can be bought at €5 per GB',
    '可自选10元/GB加油包',
    '本地數據用罄後，可以每GB $15加購',
    '250MB of data at 3G speed',
    'never throttled',
    'Your speed won’t be throttled',
    'no overage charges',
    '20GB',
    '',
  ])('%s', (text) => {
    expect(effectsOf(text)).toEqual([]);
  });
});
