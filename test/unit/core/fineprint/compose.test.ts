import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

const US = { country: 'US' };

describe('unexpected', () => {
  test.each([
    [
      'an unspecified rule beside one that says what happens',
      'A fair use policy applies. After 20GB slowed to 128 kbps.',
      ['data 20000 throttle 128'],
    ],
    ['apps that do not count', 'Messaging apps zero-rated to 2GB, then 64kbps', []],
    ['more times than any carrier charges', '$10 per GB, capped after 90,000,000GB', ['data ? charge 10 USD/1000']],
  ])('%s', (_, text, expected) => {
    expect(marked(text, US)).toEqual(expected);
  });
});
