import { describe, expect, test } from 'vitest';
import { startsOf } from './support.ts';

describe('from one sentence to the next', () => {
  test.each([
    ['You get 20GB. After that, 128 kbps.', ['throttle 20']],
    ['60GB data at 5G speed up to 250Mbps\nUnlimited data at reduced speed', ['throttle 60']],
    ['Fair Use Policy: 650GB. Extra data is billed at $1.50 per GB.', ['charge 650']],
    ['In-plan data 6GB\nOut-of-bundle $0.49/MB', ['charge 6']],
    ['slowed after your allowance', ['throttle ?']],
    ['It all comes out of one 60 GB bucket. After that you continue at 512 Kbps.', ['throttle 60']],
    ['Extra data costs $10 per 5GB bucket. After that you continue at 512 Kbps.', ['charge ?', 'throttle ?']],
    ['套内10GB。超出后5元/GB', ['charge 10']],
  ])('%s', (text, expected) => {
    expect(startsOf(text)).toEqual(expected);
  });
});
