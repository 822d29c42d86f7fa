import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

describe('a price for the first volume and another behind it', () => {
  test.each([
    [
      'Past 300GB you pay $5 for the first 50GB, then $10 for each 50GB after that.',
      ['data 300000 charge 5 USD/50000', 'data 350000 charge 10 USD/50000'],
    ],
    ['Past 300GB you pay $10 for each 50GB.', ['data 300000 charge 10 USD/50000']],
  ])('%s', (text, tiers) => expect(marked(text, { country: 'US', currency: 'USD' })).toEqual(tiers));
});
