import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

describe('what an effect is about where only an earlier sentence says it', () => {
  test.each([
    ['an amount told of use abroad', 'Roaming: 10 GB per month. After 10 GB speed is 128 kbps.', ['roaming 10000 throttle 128']],
    [
      'a price abroad',
      'Data in roaming costs €5 per 100MB. Once that is used up, data is blocked.',
      ['roaming ? block', 'roaming ? charge 5 EUR/100'],
    ],
    ['use at home', '20 GB per month. After 20 GB speed is 128 kbps.', ['data 20000 throttle 128']],
    [
      'a price at home',
      'Extra data costs €5 per 100MB. Once the cap is reached, data is blocked.',
      ['data ? block', 'data ? charge 5 EUR/100'],
    ],
  ])('%s', (_name, text, tiers) => {
    expect(marked(text, { language: 'en', country: 'IE' }).toSorted()).toEqual(tiers);
  });
});
