import { describe, expect, test } from 'vitest';
import { effectsOf } from './support.ts';

describe('congestion makes a slowing a lower priority', () => {
  test.each([
    ['Data may be slowed in congestion', ['deprioritise']],
    ['slower speeds when the network is busy', ['deprioritise']],
    ['After 22GB slowed to 600 kbps; speeds may drop in heavy network traffic', ['throttle 600 kbps', 'deprioritise']],
  ])('%s', (text, expected) => {
    expect(effectsOf(text)).toEqual(expected);
  });
});
