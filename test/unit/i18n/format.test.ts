import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';

const en = createFormat('en');
const zh = createFormat('zh');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('money', () => {
  test.each([
    [150, 'USD', 'US$150', 'US$150'],
    [29.9, 'USD', 'US$29.90', 'US$29.90'],
    [0.00001431, 'USD', 'US$0.00001431', 'US$0.00001431'],
    [0, 'EUR', '€0', '€0'],
    [98, 'CNY', 'CN¥98', '¥98'],
    [8_008, 'JPY', 'JP¥8,008', 'JP¥8,008'],
    [12.5, null, '12.5', '12.5'],
  ])('%d %s', (amount, currency, inEnglish, inChinese) => {
    expect(plain(en.money(amount, currency))).toBe(inEnglish);
    expect(plain(zh.money(amount, currency))).toBe(inChinese);
  });

  test('dollars of different countries never look alike', () => {
    const texts = ['USD', 'CAD', 'AUD', 'HKD', 'NZD', 'TWD', 'SGD'].map((currency) => en.money(1, currency));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('volumes and speeds, 1 GB = 1000 MB', () => {
  test.each([
    [0, '0 MB'],
    [0.001, '1 KB'],
    [500, '500 MB'],
    [1_500, '1.5 GB'],
    [20_000, '20 GB'],
    [1_250_000, '1.25 TB'],
  ])('%d MB', (mb, text) => expect(plain(en.volume(mb))).toBe(text));

  test.each([
    [0.001, 'KB'],
    [1_000, 'GB'],
    [50_000, '50 GB'],
    [10_000, '10 GB'],
  ])('a price per %d MB counts by', (mb, text) => expect(plain(en.unitVolume(mb))).toBe(text));

  test.each([
    [128, '128 kbit/s'],
    [1_000, '1 Mbit/s'],
    [7_200, '7.2 Mbit/s'],
    [2_000_000, '2 Gbit/s'],
  ])('%d kbit/s', (kbps, text) => expect(plain(en.speed(kbps))).toBe(text));

  test.each([
    [53_000, 304_000, '53–304 Mbit/s'],
    [500, 1_000, '500 kbit/s–1 Mbit/s'],
    [6_000, 6_000, '6 Mbit/s'],
  ])('from %d to %d kbit/s', (low, high, text) => expect(plain(en.speedRange(low, high))).toBe(text));
});

describe('dates keep the precision they have', () => {
  test.each([
    ['2025-12-25', '25 December 2025', '2025年12月25日'],
    ['2013-03', 'March 2013', '2013年3月'],
    ['2018', '2018', '2018'],
    ['spring 2019', 'spring 2019', 'spring 2019'],
    ['2025-02-31', '2025-02-31', '2025-02-31'],
  ])('%s', (iso, inEnglish, inChinese) => {
    expect(en.date(iso)).toBe(inEnglish);
    expect(zh.date(iso)).toBe(inChinese);
  });
});

test('months are shortened for tables', () => {
  expect([en.shortDate('2025-12-25'), en.shortDate('2013-03'), zh.shortDate('2025-12-25')]).toEqual([
    '25 Dec 2025',
    'Mar 2013',
    '2025年12月25日',
  ]);
});

describe('names', () => {
  test.each([
    ['US', 'United States', '美国'],
    ['HK', 'Hong Kong', '香港'],
    ['not a code', 'not a code', 'not a code'],
  ])('country %s', (code, inEnglish, inChinese) => {
    expect(en.country(code)).toBe(inEnglish);
    expect(zh.country(code)).toBe(inChinese);
  });

  test('language', () => expect([en.language('zh'), zh.language('en')]).toEqual(['Chinese', '英语']));
});

test.each([
  [1, 3, '33%'],
  [0, 0, '–'],
])('%d of %d', (part, whole, text) => expect(en.percent(part, whole)).toBe(text));

test('file sizes to a tenth', () => expect([en.bytes(773), en.bytes(8_593)].map(plain)).toEqual(['773 B', '8.6 KB']));
