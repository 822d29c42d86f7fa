import { describe, expect, test } from 'vitest';
import { effectsOf } from './support.ts';

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
    expect(effectsOf(text)).toEqual(expected);
  });
  test('of two to choose from, the higher counts', () => {
    expect(effectsOf('After 20GB 1.5 Mbps, or 3 Mbps on 4G')).toEqual(['throttle 3 Mbps']);
  });
  test('a fast one after a step of use is what follows the step', () => {
    expect(effectsOf('after 2TB you are slowed to 300 Mbps')).toEqual(['throttle 300 Mbps']);
  });
});
