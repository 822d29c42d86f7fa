import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

describe('extra use priced beside the allowance', () => {
  test.each([
    [
      'Share 2GB, 6GB & 10GB: $15 per additional 1GB.',
      ['data 2000 charge 15 USD/1000', 'data 6000 charge 15 USD/1000', 'data 10000 charge 15 USD/1000'],
    ],
    ['Share 300MB: $20 per additional 300MB.', ['data 300 charge 20 USD/300']],
    ['A 5GB plan is $15 per GB.', ['data ? charge 15 USD/1000']],
  ])('%s', (text, tiers) => expect(marked(text, { country: 'US', currency: 'USD' })).toEqual(tiers));
});
