import { describe, expect, test } from 'vitest';
import { readItems } from '../../../../src/core/fineprint/item.ts';
import { scanText } from '../../../../src/core/fineprint/scan.ts';

/** The effects of a text as "effect [speed] [price]", with "ceiling" where a maximum holds at all times. */
const items = (text: string, country = 'US'): string[] =>
  scanText(text, { country }).sentences.flatMap((sentence) =>
    readItems(sentence).map(({ effect, speed, price, ceiling, pack }) =>
      [
        effect,
        ...(speed ? [speed.mention.text] : []),
        ...(price ? [price.mention.text] : []),
        ...(pack ? [`pack ${pack.mention.text}`] : []),
        ...(ceiling ? ['ceiling'] : []),
      ].join(' '),
    ),
  );

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
    expect(items(text)).toEqual(expected);
  });
});

describe('a speed by itself', () => {
  test.each([
    ['limited to 3 Mbps', ['throttle 3 Mbps ceiling']],
    ['capped at 150 Mbps', ['throttle 150 Mbps ceiling']],
    ['up to 8 Mbps', ['throttle 8 Mbps ceiling']],
    ['up to 100 Mbps', []],
    ['Max speed of 1 Gbps', []],
    ['speeds up to 250 Mbps', []],
    ['average speed 40 Mbps', []],
    ['5G峰值速率可达1Gbps', []],
    ['网速上限3Mbps', ['throttle 3Mbps ceiling']],
  ])('%s', (text, expected) => {
    expect(items(text)).toEqual(expected);
  });
  test('of two to choose from, the higher counts', () => {
    expect(items('After 20GB 1.5 Mbps, or 3 Mbps on 4G')).toEqual(['throttle 3 Mbps']);
  });
  test('a fast one after a step of use is what follows the step', () => {
    expect(items('after 2TB you are slowed to 300 Mbps')).toEqual(['throttle 300 Mbps']);
  });
});

describe('congestion makes a slowing a lower priority', () => {
  test.each([
    ['Data may be slowed in congestion', ['deprioritise']],
    ['slower speeds when the network is busy', ['deprioritise']],
    ['After 22GB slowed to 600 kbps; speeds may drop in heavy network traffic', ['throttle 600 kbps', 'deprioritise']],
  ])('%s', (text, expected) => {
    expect(items(text)).toEqual(expected);
  });
});

describe('prices', () => {
  test('by the hour: both hold at the same use, and the first is kept', () => {
    expect(items('Extra use costs Rs 0.30 per MB from 08:00 to 02:00 and Rs 0.15 per MB from 02:00 to 08:00', 'IN')).toEqual([
      'charge Rs 0.30 per MB',
    ]);
  });
  test('what the first stretch comes to takes its place', () => {
    expect(items('前100MB按0.03元/MB收，满3元返还到1GB，即3元/GB循环', 'CN')).toEqual(['charge 3元/GB']);
  });
  test('without a first stretch the price stated first stays', () => {
    expect(items('套外0.3元/MB，即300元/GB', 'CN')).toEqual(['charge 0.3元/MB']);
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
    expect(items(text)).toEqual([]);
  });
});
