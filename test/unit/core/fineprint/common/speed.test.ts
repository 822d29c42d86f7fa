import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpeeds } from '../../../../../src/core/fineprint/common/speed.ts';
import { quoted } from '../support.ts';

const speeds = (text: string, unit?: string): [string, number, number][] =>
  quoted(text, readSpeeds(text, unit === undefined ? {} : { unit })).map(([quote, { lowKbps, highKbps }]) => [quote, lowKbps, highKbps]);

describe('one figure, in kbit/s', () => {
  test.each([
    ['128kbps', 128],
    ['128 Kbps', 128],
    ['64 kbit/s', 64],
    ['256 Kb/s', 256],
    ['1Mbps', 1000],
    ['1.5Mpbs', 1500],
    ['10 Mb/s', 10_000],
    ['2 MBit/s', 2000],
    ['1 Gbps', 1e6],
    ['0.5 mbps', 500],
    ['256k', 256],
    ['128Kb', 128],
    ['64 kilobits per second', 64],
    ['256 kilobits-per-second', 256],
    ['384kb per second', 384],
    ['100 MBPS', 100_000],
    ['１２８ｋｂｐｓ', 128],
  ])('%s', (text, kbps) => {
    expect(speeds(text)).toEqual([[text, kbps, kbps]]);
  });
  test('bare M after a word for slowing', () => {
    expect(speeds('网速降至1M')).toEqual([['1M', 1000, 1000]]);
    expect(speeds('speed of 2 mega')).toEqual([['2 mega', 2000, 2000]]);
    expect(speeds('a pack of 2 mega')).toEqual([]);
  });
});

describe('byte units', () => {
  test.each([
    ['4 KB/s', 32],
    ['4 Ko/s', 32],
    ['10 MB/s', 80_000],
    ['2 MBps', 16_000],
  ])('%s counts eightfold', (text, kbps) => {
    expect(speeds(text)).toEqual([[text, kbps, kbps]]);
  });
  test.each([
    ['128KB/s', 128],
    ['512 Ko/s', 512],
    ['64 KB/s', 64],
  ])('%s is a throttle step printed carelessly', (text, kbps) => {
    expect(speeds(text)).toEqual([[text, kbps, kbps]]);
  });
  test('MB/s beside Mb/s is a slip of the pen', () => {
    expect(speeds('50 Mb/s, then 10 MB/s')).toEqual([
      ['50 Mb/s', 50_000, 50_000],
      ['10 MB/s', 10_000, 10_000],
    ]);
  });
});

describe('ranges', () => {
  test.each([
    ['12-78 Mbps', 12_000, 78_000],
    ['53–304 Mbps', 53_000, 304_000],
    ['5 to 10 Mbps', 5000, 10_000],
    ['256kbps-1Mbps', 256, 1000],
    ['5~10Mbps', 5000, 10_000],
  ])('%s', (text, low, high) => {
    expect(speeds(text)).toEqual([[text, low, high]]);
  });
  test('bare with a unit, padded', () => {
    expect(speeds('67  - 622 ', 'Mbps')).toEqual([['67  - 622', 67_000, 622_000]]);
  });
  test('a speed below nothing is none', () => {
    expect(speeds('-1 -1', 'Mbps')).toEqual([]);
  });
  test('of a fall told in words, the slower end counts', () => {
    expect(speeds('from 30 Mbps to 128 kbps')).toEqual([['128 kbps', 128, 128]]);
    expect(speeds('from 1 Mbps to 5 Mbps')).toEqual([['1 Mbps to 5 Mbps', 1000, 5000]]);
  });
  test('a unit printed in the cell goes before that of the column', () => {
    expect(speeds('800-950 kbps', 'Mbps')).toEqual([['800-950 kbps', 800, 950]]);
  });
  test('down and up share a unit', () => {
    expect(speeds('100/20 Mbps')).toEqual([
      ['100', 100_000, 100_000],
      ['20 Mbps', 20_000, 20_000],
    ]);
  });
});

describe('not a speed', () => {
  test.each(['20GB', '100 Mb', '3元包3M', '25 MBs are used', '5G', '10 minutes', '500 Mo', '50', '2 million', '$5'])('%s', (text) => {
    expect(speeds(text)).toEqual([]);
  });
});

test('no string makes it throw or misquote', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('1', '2', 'M', 'b', 'p', 's', 'k', '/', '-', ' ', '速', '.', 'é') }),
      (text) => void speeds(text, 'Mbps'),
    ),
  );
});
