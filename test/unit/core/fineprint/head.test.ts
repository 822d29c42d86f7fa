import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

const read = (text: string): string[] => marked(text, { country: 'IN' });

describe('the first speed is what the line is sold with', () => {
  test.each([
    ['30 Mbps पर अनलिमिटेड डेटा, 3.3TB के बाद स्पीड कम कर दी जाएगी', ['data 3300000 throttle']],
    ['50 Mbps till 500GB, 2 Mbps thereafter', ['data 500000 throttle 2000']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('the first step starts where the allowance named before ends, not at a later amount', () => {
  test.each([
    ['डेटा 5 जीबी; तदुपरांत गति 128 kbps तक घटा दी जाएगी तथा 20 जीबी पर सेवा बंद', ['data 5000 throttle 128', 'data 20000 block']],
    ['प्लान में 5 जीबी; उसके बाद 128 kbps', ['data 5000 throttle 128']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('a condition right behind an effect is its own where a later clause has an amount for the next', () => {
  test.each([
    [
      'The first 300 GB go out first; speeds are cut to 25 Mbps beyond that and, past 500 GB, to 10 Mbps.',
      ['data 300000 throttle 25000', 'data 500000 throttle 10000'],
    ],
    ['25 Mbps then 10 Mbps after 500 GB.', ['data 500000 throttle 10000']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
