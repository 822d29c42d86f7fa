import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../src/core/fineprint/index.ts';
import { tiersOf } from './support.ts';

const US = { country: 'US' };

describe('structured phrases', () => {
  test.each([
    ['20 GB then 128 kbps', ['data 20000 throttle 128']],
    ['20GB, then 50GB at 4Mbps, then 2Mbps', ['data 20000 throttle 4000', 'data 70000 throttle 2000']],
    ['满20GB后限速1Mbps，100GB后断网', ['data 20000 throttle 1000', 'data 100000 block']],
    ['$10/50GB', ['data  charge 10 USD/50000']],
    ['After 500MB data speed slowed to 128kbps', ['data 500 throttle 128']],
    ['AT&T may temporarily slow data speeds if the network is busy', ['data 0 deprioritize']],
    ['After 22GB AT&T may temporarily slow data speeds if the network is busy', ['data 22000 deprioritize']],
    ['30GB at max. 3 Mbps, then speeds slowed to max. 1.5 Mbps', ['data 0 throttle 3000', 'data 30000 throttle 1500']],
    ['150GB Speeds restricted to a maximum of 5Mbps after exceeding limit', ['data 150000 throttle 5000']],
    ['3 Mbps then speeds slowed to max. 1.5 Mbps', ['data  throttle 1500']],
    ['data: 200GB (5Mbps speed limit)', ['data 0 throttle 5000']],
    ['Unlimited No speed restrictions', ['data 0 full_speed']],
    ['20GB', []],
    ['Unlimited', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(tiersOf(text, US)).toEqual(expected);
  });
});

describe('several steps', () => {
  const two = ['data 20000 throttle 1000', 'data 50000 throttle 128'];
  test.each([
    ['After 20 GB the speed is reduced to 1 Mbps; after 50 GB it is reduced to 128 kbps.', two],
    ['After 20 GB your speed drops to 1 Mbps. After 50 GB it drops to 128 kbps.', two],
    ['Speeds drop to 1 Mbps after 20 GB and to 128 kbps after 50 GB', two],
    ['Speeds drop to 1 Mbps after 20 GB, then to 128 kbps after 50 GB', two],
    ['After 20 GB the speed is 1 Mbps; you can buy 50 GB its price is $5', ['data 20000 throttle 1000']],
  ])('%s', (text, expected) => {
    expect(tiersOf(text, US)).toEqual(expected);
  });
});

describe('a step that starts where the allowance ends takes no later amount', () => {
  const three = ['data 100000 throttle 1000', 'data 200000 block', 'data  throttle 3000'];
  test.each([
    ['套餐内流量用完后，网速降至3Mbps，超100GB降至1Mbps，超200GB关闭上网功能', three],
    ['套餐内流量用完后，网速降至3Mbps，达到100GB降至1Mbps，达到200GB关闭上网功能', three],
    ['套餐内流量用尽后限速3Mbps，超过100GB后限速1Mbps，超过200GB断网', three],
    ['套餐内流量用完后，网速降至3Mbps，满100GB后网速降至1Mbps，满200GB断网', three],
    ['Once your allowance is used up, speed drops to 3 Mbps, after 100 GB to 1 Mbps, and after 200 GB data stops', three],
    ['套内流量用完后限速1Mbps，满100GB断网', ['data 100000 block', 'data  throttle 1000']],
    ['用完后，网速降至3Mbps，超100GB请联系客服', ['data  throttle 3000']],
    ['每月30GB。用完后，网速降至3Mbps，超100GB降至1Mbps', ['data 30000 throttle 3000', 'data 100000 throttle 1000']],
    ['用完20GB后限速1Mbps，满100GB断网', ['data 20000 throttle 1000', 'data 100000 block']],
    [
      'When the limit is exceeded, speed is reduced to 1 Mbps at 20 GB and 128 kbps at 50 GB',
      ['data 20000 throttle 1000', 'data 50000 throttle 128'],
    ],
    ['Once you have used your data, we slow you to 128 kbps after 20GB', ['data 20000 throttle 128']],
  ])('%s', (text, expected) => {
    expect(tiersOf(text)).toEqual(expected);
  });
  test('it counts from the allowance', () => {
    const { tiers } = readFinePrint('套餐内流量用完后，网速降至3Mbps，超100GB降至1Mbps', {}).value;
    expect(tiers.map(({ relative }) => relative)).toEqual([false, true]);
  });
});

describe('data that stops', () => {
  test.each([
    ['After 5 GB, data is blocked until the next month.', ['data 5000 block']],
    ['data stops after 5 GB', ['data 5000 block']],
    ['internet access is blocked after 5 GB', ['data 5000 block']],
    ['After 5 GB data is automatically disabled', ['data 5000 block']],
    ['Tethering is blocked.', ['hotspot 0 block']],
    ['Hotspot data is blocked.', ['hotspot 0 block']],
    ['Access to adult sites is blocked.', []],
    ['Calls are blocked after 5 GB', []],
    ['Internet access is blocked on stolen devices', []],
    ['Data is not blocked after 5 GB', []],
  ])('%s', (text, expected) => {
    expect(tiersOf(text, US)).toEqual(expected);
  });
});

/** A promise of no slowdown is told as such; it is no step. */
const PROMISE = ['data 0 full_speed'];

describe('what does not happen is no step', () => {
  test.each([
    ['We do not slow you to 128 kbps after 20 GB', PROMISE],
    ['Speeds are never reduced', PROMISE],
    ['Your speed is not reduced to 128 kbps after 20 GB', PROMISE],
    ['We don’t cut your speed to 128 kbps after 20 GB', PROMISE],
    ['We never throttle', PROMISE],
    ['no throttling after 20 GB', PROMISE],
    ['不限速', PROMISE],
    ['不会降速', PROMISE],
    ['满20GB后不会降速至1Mbps', PROMISE],
    ['满20GB后不会降至1Mbps', PROMISE],
    ['网速不会下降', PROMISE],
    ['No throttling until 20 GB, then 128 kbps', ['data 20000 throttle 128']],
    ['Speed is not reduced until 20 GB; after 20 GB it drops to 1 Mbps', ['data 20000 throttle 1000']],
    ['20GB内不限速，满20GB后限速1Mbps', ['data 20000 throttle 1000']],
    ['前20GB不限速，超出后降至1Mbps', ['data 20000 throttle 1000']],
    ['Speeds are reduced to 128 kbps after 20 GB', ['data 20000 throttle 128']],
  ])('%s', (text, expected) => {
    expect(tiersOf(text, US)).toEqual(expected);
  });
});

describe('scope', () => {
  test('a hotspot cell is read as hotspot', () => {
    expect(tiersOf('10 GB then 600 kbps', US, 'hotspot')).toEqual(['hotspot 10000 throttle 600']);
  });
  test('a roaming cell is read as roaming', () => {
    expect(tiersOf('5 GB then 256 kbps', US, 'roaming')).toEqual(['roaming 5000 throttle 256']);
  });
  test('a mark in the text wins', () => {
    expect(tiersOf('After 22GB data may be deprioritised in congestion; hotspot drops to 600Kbps after 15GB.', US)).toEqual([
      'data 22000 deprioritize',
      'hotspot 15000 throttle 600',
    ]);
  });
});

describe('evidence', () => {
  const text = 'After 22.5 GB the speed is throttled to 128 kbps until the billing cycle ends.';
  const { tiers, mentions } = readFinePrint(text, US).value;
  test('each part quotes the words it rests on, and they are among the mentions', () => {
    const parts = tiers[0]?.parts ?? {};
    expect(parts).toMatchObject({
      threshold: { text: '22.5 GB', start: 6, end: 13, value: 22_500 },
      effect: { text: 'speed is throttled', start: 18, end: 36 },
      speed: { text: '128 kbps', start: 40, end: 48, value: 128 },
      period: { text: 'billing cycle', value: 'cycle' },
    });
    for (const part of Object.values(parts)) expect(mentions).toContain(part);
  });
  test('the rule that read it is named', () => {
    expect(tiers[0]?.parts.effect?.rule).toBe('fineprint/en/throttle');
  });
  test('a threshold that is elsewhere is relative and has no evidence', () => {
    const [tier] = readFinePrint('$10/50GB', US).value.tiers;
    expect(tier).toMatchObject({ relative: true, tier: { threshold: null } });
    expect(tier?.parts.threshold).toBeUndefined();
  });
});

describe('periods', () => {
  test.each([
    ['After 1.5GB in a day the speed drops to 64 Kbps', 'day', false],
    ['After 20GB in a billing cycle speed is 64 kbps, throttled', 'cycle', false],
    ['After 500GB in the 30 days the speed is slowed to 1Mbps', '30d', false],
    ['After 20GB speed slowed to 64 kbps', 'month', true],
    ['当日用满5GB降到128Kbps', 'day', false],
    ['After 40 GB speeds fall to 384kbps between 8am and midnight', 'month', true],
    ['After 40 GB speeds fall to 384kbps from 8:00 to 22:00', 'month', true],
    ['After 5 GB speeds fall to 384kbps until midnight', 'day', false],
    ['After 5 GB in a day speeds fall to 384kbps between noon and midnight', 'day', false],
    ['每日用量5GB，达到后限速128Kbps', 'day', false],
  ])('%s', (text, period, assumed) => {
    expect(readFinePrint(text, {}).value.tiers[0]?.tier).toMatchObject({ period, periodAssumed: assumed });
  });
});

describe('a period of one step is not that of the step before', () => {
  test.each([
    ['满50GB后限速1Mbps，当日5GB后限速128kbps', ['day 5000', 'month 50000']],
    ['满50GB后限速1Mbps，当日超过5GB限速128kbps', ['day 5000', 'month 50000']],
    ['After 50 GB slowed to 1 Mbps, after 5 GB in a day to 128 kbps', ['day 5000', 'month 50000']],
    ['满50GB后限速1Mbps；当日超过5GB限速128kbps', ['day 5000', 'month 50000']],
    ['每日满5GB后限速1Mbps；满10GB后断网', ['day 5000', 'day 10000']],
    ['每日满5GB后限速1Mbps，满10GB后断网', ['day 5000', 'day 10000']],
    ['slowed to 64 kbps after 1 GB in a day or 3 GB in a month', ['day 1000', 'month 3000']],
  ])('%s', (text, expected) => {
    const { tiers } = readFinePrint(text, {}).value;
    expect(tiers.map(({ tier: { period, threshold } }) => `${period} ${(threshold?.bytes ?? 0) / 1e6}`)).toEqual(expected);
  });
});

describe('the whole answer', () => {
  test.each([
    ['Unlimited data, no data caps', { marketedUnlimited: true, noLimitStated: true, disclosure: 'none' }],
    ['Unlimited No speed restrictions', { marketedUnlimited: true, noLimitStated: true, disclosure: 'none' }],
    ['Unlimited data, slowed to 128 kbps after 20GB', { marketedUnlimited: true, noLimitStated: false, disclosure: 'explicit' }],
    ['Unlimited data, subject to a fair use policy', { marketedUnlimited: true, noLimitStated: false, disclosure: 'undisclosed' }],
    ['20GB, then data stops', { marketedUnlimited: false, noLimitStated: false, disclosure: 'explicit' }],
    ['20GB, then charged at $10 per GB', { marketedUnlimited: false, noLimitStated: false, disclosure: 'explicit' }],
    ['After 22GB data may be deprioritized in congestion. Video streams at 480p.', { videoCapP: 480, disclosure: 'explicit' }],
  ])('%s', (text, expected) => {
    expect(readFinePrint(text, US).value).toMatchObject(expected);
  });
  test('the plan name may carry the claim', () => {
    expect(readFinePrint('After 20GB slowed to 128 kbps', { plan: 'Unlimited Plus' }).value.marketedUnlimited).toBe(true);
  });
  test('the language is that of the text, whatever the hint', () => {
    expect(readFinePrint('满20GB后限速1Mbps', { language: 'en' }).value.language).toBe('zh');
    expect(readFinePrint('20 GB then 128 kbps', { language: 'zh-CN' }).value.language).toBe('en');
  });
  test('lines in two languages are each read in their own', () => {
    expect(tiersOf('After 20GB speeds are slowed to 128kbps\n满100GB后断网')).toEqual(['data 20000 throttle 128', 'data 100000 block']);
  });
});

const WORDS = [
  '20GB',
  ' then ',
  '128kbps',
  'after ',
  '$10',
  '/GB',
  '满',
  '后限速',
  '1Mbps',
  '，',
  '。',
  '. ',
  'unlimited',
  'no ',
  'throttled',
  ' to ',
  'hotspot',
  '断网',
  '50%',
  'é',
  '\n',
  '480p',
  'up to ',
  '元',
  'every ',
  'monthly',
  '😀',
  '\ud800',
];

describe('properties', () => {
  const check = (text: string): void => {
    const outcome = readFinePrint(text, { country: 'US' });
    for (const mention of outcome.value.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    for (const { tier, parts } of outcome.value.tiers) {
      for (const part of Object.values(parts)) expect(outcome.value.mentions).toContain(part);
      expect(Number.isNaN(tier.threshold?.bytes ?? 0)).toBe(false);
    }
    expect(readFinePrint(text, { country: 'US' })).toEqual(outcome);
  };
  test('any string: nothing thrown, every quote exact, same answer twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), check));
  });
  test('any arrangement of tariff words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }), (words) => check(words.join(''))),
      { numRuns: 400 },
    );
  });
});

describe('long texts', () => {
  test.each([
    'After 22 GB data is slowed to 128 kbps. ',
    '20GB ',
    'then 20GB at 5Mbps, ',
    '1,1,1 ',
    'no no no ',
    '满20GB后限速1Mbps，',
    '$5 per ',
    '20GB\n',
    'a',
    ' ',
  ])('20,000 characters of "%s" are read to the end', (unit) => {
    // How long it takes, and that it grows in proportion to the length, is measured by `npm run bench`.
    const text = `${unit.repeat(Math.ceil(20_000 / unit.length))}. After 22 GB data is slowed to 128 kbps.`;
    const { mentions } = readFinePrint(text, US).value;
    expect(mentions.at(-1)?.end).toBeGreaterThan(text.length - 12);
  });
});
