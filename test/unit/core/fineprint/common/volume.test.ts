import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readVolumes } from '../../../../../src/core/fineprint/common/volume.ts';
import { quoted } from '../support.ts';

const volumes = (text: string, unit?: string): [string, number][] =>
  quoted(text, readVolumes(text, unit === undefined ? {} : { unit })).map(([quote, { bytes }]) => [quote, bytes]);

describe('units', () => {
  test.each([
    ['20GB', 20e9],
    ['20 gb', 20e9],
    ['15Gb', 15e9],
    ['50G', 50e9],
    ['500 Mo', 500e6],
    ['2 Go', 2e9],
    ['1.2 TB', 1.2e12],
    ['1 To', 1e12],
    ['300MB', 300e6],
    ['100 Mb', 100e6],
    ['10KB', 10e3],
    ['4.5 GB', 4.5e9],
    ['50 gigs', 50e9],
    ['1 gig', 1e9],
    ['50 gigabytes', 50e9],
    ['1 terabyte', 1e12],
    ['2 gigaoctets', 2e9],
    ['1 GiB', 2 ** 30],
    ['1 MiB', 2 ** 20],
    ['20\u00a0GB', 20e9],
    ['５０ＧＢ', 50e9],
    ['二十GB', 20e9],
    ['1.5GB', 1.5e9],
    ['10,240 MB', 10_240e6],
  ])('%s', (text, bytes) => {
    expect(volumes(text)).toEqual([[text, bytes]]);
  });
  test('a range whose ends both have a unit is one amount', () => {
    expect(volumes('20GB-60GB')).toEqual([['20GB-60GB', 20e9]]);
  });
  test('1 GB is 1000 MB', () => {
    expect(readVolumes('1 GB')[0]?.value).toEqual(readVolumes('1000 MB')[0]?.value);
  });
  test('inside text, beside Han and accented letters', () => {
    expect(volumes('满20GB后')).toEqual([['20GB', 20e9]]);
    expect(volumes('3元包3M')).toEqual([['3M', 3e6]]);
    expect(volumes('5000G流量')).toEqual([['5000G', 5000e9]]);
    expect(volumes('after 50 GB it is slower')).toEqual([['50 GB', 50e9]]);
    expect(volumes('after 50 GB per SIM')).toEqual([['50 GB', 50e9]]);
    expect(volumes('200 mega, slowed to 1 mega per second')).toEqual([['200 mega', 200e6]]);
    expect(volumes('1GB=1024MB')).toEqual([
      ['1GB', 1e9],
      ['1024MB', 1024e6],
    ]);
  });
  test('a range gives its lower end and keeps the upper', () => {
    expect(readVolumes('20-30GB')).toEqual([{ value: { bytes: 20e9 }, upper: { bytes: 30e9 }, text: '20-30GB', start: 0, end: 7 }]);
  });
  test('number words come from the language', () => {
    expect(quoted('one terabyte', readVolumes('one terabyte', { words: new Map([['one', 1]]) }))).toEqual([
      ['one terabyte', { bytes: 1e12 }],
    ]);
  });
  test('bare numbers take the unit of the column', () => {
    expect(volumes('50', 'GB')).toEqual([['50', 50e9]]);
    expect(volumes('$50', 'GB')).toEqual([]);
    expect(volumes('50', 'furlongs')).toEqual([]);
  });
});

describe('not a volume', () => {
  test.each([
    '100 Mbps',
    '20 Mb/s',
    '5 Gbps',
    '10 Mbit',
    '10 Gbits',
    '4G',
    '5G network',
    '5G网络',
    '3G speeds',
    '4K video',
    '降至1M',
    '100M宽带',
    '384kb per second',
    '128Kb',
    '50 GBP',
    '5 minutes',
    '12m',
    '2010 to March',
    '6 mo',
    '30 days',
    '720p',
    '每秒384kb',
    'GB',
  ])('%s', (text) => {
    expect(volumes(text)).toEqual([]);
  });
});

test('no string makes it throw or misquote', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('1', '2', 'G', 'B', 'M', 'k', 'i', '-', ' ', '/', 's', '满', 'é', '.') }),
      (text) => void volumes(text, 'GB'),
    ),
  );
});

describe('a change is no range', () => {
  test.each([
    ['raised from 25 to 40 GB', [['40 GB', 40e9]]],
    ['si passa da 25 a 40 GB', [['40 GB', 40e9]]],
    ['se amplió de 25 a 40 GB', [['40 GB', 40e9]]],
    ['from 25 to 40 GB', [['25 to 40 GB', 25e9]]],
  ])('%s', (text, expected) => {
    expect(volumes(text)).toEqual(expected);
  });
});
