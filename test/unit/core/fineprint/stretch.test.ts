import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

describe('amounts that end the stretch before their speed', () => {
  test.each([
    ['5 जीबी तक 2 Mbps, 5 से 10 जीबी पर 512 kbps तथा 10 जीबी के बाद 256 kbps', ['data 5000 throttle 512', 'data 10000 throttle 256']],
    ['10 GB तक 21 Mbps, फिर 15 GB तक 1 Mbps, और 15 GB के बाद 153 kbps', ['data 10000 throttle 1000', 'data 15000 throttle 153']],
    ['10 GB तक 4 Mbps, फिर 20 GB तक 1 Mbps, और 20 GB के बाद इंटरनेट बंद', ['data 10000 throttle 1000', 'data 20000 block']],
  ])('%s', (text, tiers) => {
    expect(marked(text)).toEqual(tiers);
  });
});

describe('unexpected: an amount whose effect comes after it', () => {
  test.each([
    ['10 GB तक पूरी स्पीड, उसके बाद 64 kbps', ['data 10000 throttle 64']],
    ['Up to 30GB, then 128 kbps', ['data 30000 throttle 128']],
    ['10 GB तक 2 Mbps', []],
  ])('%s', (text, tiers) => {
    expect(marked(text)).toEqual(tiers);
  });
});

test('a further stretch adds to the one before', () => {
  expect(marked('First 100 GB: 150 Mbps. Up to 100 GB 150 Mbps, the next 100 GB at 10 Mbps, 1 Mbps from there')).toContain(
    'data 200000 throttle 1000',
  );
});
