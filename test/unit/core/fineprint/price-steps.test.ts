import { describe, expect, test } from 'vitest';
import { isWorkedOut, readFinePrint } from '../../../../src/core/fineprint/index.ts';
import { priceSteps } from '../../../../src/core/fineprint/price-steps.ts';
import { scanText } from '../../../../src/core/fineprint/scan.ts';
import { tiersOf } from './support.ts';

const DE = { country: 'DE', language: 'de' };
const LADDER = 'Bis 3 GB 10 €, bis 10 GB 15 €, darüber 20 € im Monat.';

describe('what a ladder charges', () => {
  test('once per period from each volume on, with both prices as evidence', () => {
    const { tiers, mentions, marketedUnlimited } = readFinePrint(LADDER, DE).value;
    expect(tiers.map(({ tier, parts }) => [tier.effect, tier.period, tier.priceVolume, parts.threshold?.text, parts.price?.text])).toEqual([
      ['charge', 'month', null, '3 GB', '10 €, bis 10 GB 15 €'],
      ['charge', 'month', null, '10 GB', '15 €, darüber 20 €'],
    ]);
    for (const { parts } of tiers) for (const part of Object.values(parts)) expect(mentions).toContain(part);
    // It ends at a price, not at an amount of data.
    expect(marketedUnlimited).toBe(null);
  });
  test('what the sentences beside it say is read as ever', () =>
    expect(tiersOf(`${LADDER} Nach 100 GB 1 Mbit/s.`, DE)).toEqual([
      'data 3000 charge 5 EUR/null',
      'data 10000 charge 5 EUR/null',
      'data 100000 throttle 1000',
    ]));
  test.each([
    'Im Ausland: bis 3 GB 10 €, bis 10 GB 15 €, darüber 20 €.',
    'Nach Verbrauch des Volumens bis 3 GB 10 €, bis 10 GB 15 €, darüber 20 €.',
  ])('is none of the plan: %s', (text) => expect(priceSteps(scanText(text, DE).sentences)).toEqual([]));
  test('a difference stands nowhere in the text', () => {
    const [step] = readFinePrint(LADDER, DE).value.tiers;
    expect([isWorkedOut(step?.parts.price), isWorkedOut(step?.parts.threshold), isWorkedOut(undefined)]).toEqual([true, false, false]);
  });
});
