import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

describe('amounts listed before what happens behind them', () => {
  test.each([
    ['Peak: 80GB. Off-peak: 120GB. Whichever you use up is shaped to 256 kbps.', ['data 80000 throttle 256', 'data 120000 throttle 256']],
    [
      'Internet 60 400 GB\nInternet 100 1000 GB\nUsage above the amount shown: $10 per additional 50 GB',
      ['data 400000 charge 10 USD/50000', 'data 1000000 charge 10 USD/50000'],
    ],
    // Rows of a sheet that name different things are no list.
    ['Total data: 56 GB | Fast data: 2 GB/day | After that 64 kbps', ['data 2000 throttle 64']],
  ])('%s', (text, tiers) => expect(marked(text, { country: 'US', currency: 'USD' })).toEqual(tiers));
});
