import { describe, expect, test } from 'vitest';
import { composeTiers } from '../../../../src/core/fineprint/compose.ts';
import { scanText } from '../../../../src/core/fineprint/scan.ts';

const US = { country: 'US' };
const tiers = (text: string) => composeTiers(scanText(text, US).sentences, 'data');

describe('the most a charge can reach', () => {
  test.each([
    ['overage $10 per GB, up to $60', 60, '$60'],
    ['$10 per GB, capped after 6GB', 60, '6GB'],
    ['we automatically add 1GB for $10, up to three times', 30, 'up to three times'],
    ['overage is $0.50 per 100MB, maximum 4 blocks', 2, 'maximum 4 blocks'],
    ['超出后自动叠加，10元/1GB，最多叠加15次', 150, '最多叠加15次'],
  ])('%s', (text, amount, words) => {
    const [reading] = tiers(text);
    expect(reading?.tier.chargeCap && reading.tier.chargeCap.units / 10 ** reading.tier.chargeCap.scale).toBe(amount);
    expect(reading?.parts.cap?.text).toBe(words);
  });
  test.each([
    'overage $10 per GB',
    '超出后0.2元/MB，60元/GB封顶',
    '$10 per 3GB, capped after 10GB',
    'slowed after 6GB, up to three devices',
  ])('not stated as an amount: %s', (text) => {
    expect(tiers(text).map(({ tier }) => tier.chargeCap)).toEqual([null]);
  });
});
