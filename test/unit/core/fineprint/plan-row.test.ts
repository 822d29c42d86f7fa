import { describe, expect, test } from 'vitest';
import { tiersOf } from './support.ts';

describe('rows with the speed of a plan, its amount and the speed behind it', () => {
  test.each([
    ['Starter 20 Mbps 250GB ≤ 2 Mbps $79.99', ['data 250000 throttle 2000']],
    [
      'Basic (30 Mbps) 449 3300 GB up to 2 Mbps Value (100 Mbps) 799 4000 GB up to 4 Mbps',
      ['data 3300000 throttle 2000', 'data 4000000 throttle 4000'],
    ],
    // No slower speed: only two speeds of one plan.
    ['20 Mbps 250GB 20 Mbps', []],
  ])('%s', (text, tiers) => expect(tiersOf(text, { country: 'US' })).toEqual(tiers));
});
