import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

describe('as many speeds as amounts before them', () => {
  test.each([
    [
      '三档分别含20GB、60GB、150GB，用完后分别限速至1Mbps、3Mbps、5Mbps',
      ['data 20000 throttle 1000', 'data 60000 throttle 3000', 'data 150000 throttle 5000'],
    ],
    ['$98計劃每月20GB、$148計劃每月50GB，用畢後速度分別降至1Mbps及3Mbps', ['data 20000 throttle 1000', 'data 50000 throttle 3000']],
  ])('%s', (text, tiers) => {
    expect(marked(text, { country: 'HK' })).toEqual(tiers);
  });
});

describe('unexpected: fewer amounts than speeds', () => {
  test.each([
    ['用完20GB后限速至3Mbps或1.5Mbps', ['data 20000 throttle 3000']],
    ['用完20GB后限速至3Mbps，之后再降至1Mbps', ['data 20000 throttle 3000', 'data ? throttle 1000']],
  ])('%s', (text, tiers) => {
    expect(marked(text, { country: 'CN' })).toEqual(tiers);
  });
});
