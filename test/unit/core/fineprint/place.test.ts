import { describe, expect, test } from 'vitest';
import { marked, startsOf } from './support.ts';

describe('in one sentence', () => {
  test.each([
    ['slowed to 128 kbps after 20GB', ['throttle 20']],
    ['After 20GB slowed to 1 Mbps and after 40GB data stops', ['throttle 20', 'block 40']],
    ['falls to 1 Mbps at 100 GB and to 0.5 Mbps at 200 GB', ['throttle 100', 'throttle 200']],
    ['slowed to 64 kbps after 1 GB in a day or 3 GB in a month', ['throttle 1', 'throttle 3']],
    ['20GB, then another 50GB at 4Mbps, then 2Mbps', ['throttle 20', 'throttle 70']],
    ['Up to 20 Mbps until 300GB, then up to 2 Mbps', ['throttle 300']],
    ['Speed up to 50 Mbps till 500GB, 2 Mbps thereafter', ['throttle 500']],
    ['30GB at max. 3 Mbps, then 1.5 Mbps', ['throttle 0', 'throttle 30']],
    ['limited to 3 Mbps', ['throttle 0']],
    ['Pay as you go: Rs 0.30 per MB up to 5 GB and Rs 0.15 per MB after that', ['charge 0', 'charge 5']],
  ])('%s', (text, expected) => {
    expect(startsOf(text)).toEqual(expected);
  });
});

describe('beyond the allowance', () => {
  test.each([
    ['套外前3GB按5元/GB，超过3GB的部分按3元/GB', ['charge ?', 'charge +3']],
    ['套内10GB，套外前3GB按5元/GB，超过3GB的部分按3元/GB', ['charge 10', 'charge 13']],
    ['套外流量：1GB以内0.02元/MB，1至5GB为0.01元/MB，5GB以上0.005元/MB', ['charge ?', 'charge +1', 'charge +5']],
    ['前30GB高速，超過後降速至5Mbps', ['throttle 30']],
  ])('%s', (text, expected) => {
    expect(startsOf(text, 'CN')).toEqual(expected);
  });
});

describe('unexpected: no number rather than a wrong one', () => {
  test.each([
    ['每月50GB（通用40GB+定向10GB），用尽后限速1Mbps', ['throttle ?']],
    ['10GB+5GB bonus, then 128 kbps', ['throttle ?']],
    ['After 3,072 MB up to 256kbps and later up to 64kbps', ['throttle 3.072', 'throttle ?']],
    ['超出后0.1元/MB，收满15元送到1GB，依此循环', ['charge ?']],
    ['套外流量费达到600元暂停上网', ['block ?']],
  ])('%s', (text, expected) => {
    expect(startsOf(text, 'CN')).toEqual(expected);
  });
});

test('a maximum right beside an amount does not say whether it holds for the amount or after it', () => {
  expect(marked('Data: 200GB (5Mbps speed limit), shared data: 40GB')).toEqual(['data ? throttle 5000']);
  expect(marked('30GB at max. 3 Mbps')).toEqual(['data 0 throttle 3000']);
});
