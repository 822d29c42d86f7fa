import { describe, expect, test } from 'vitest';
import { composeTiers } from '../../../../src/core/fineprint/compose.ts';
import { scanText } from '../../../../src/core/fineprint/scan.ts';

const US = { country: 'US' };
const tiers = (text: string) => composeTiers(scanText(text, US).sentences, 'data');

describe('periods', () => {
  test('two thresholds of two periods are two tiers', () => {
    expect(
      tiers('slowed to 64 kbps after 1 GB in a day or 3 GB in a month').map(({ tier }) => [tier.period, tier.threshold?.bytes]),
    ).toEqual([
      ['day', 1e9],
      ['month', 3e9],
    ]);
  });
});
