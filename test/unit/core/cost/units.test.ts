import { describe, expect, test } from 'vitest';
import { deliveryOf, gapsOf, newTally } from '../../../../src/core/cost/tally.ts';
import { unitPriceOf, unitTerms, useUnits } from '../../../../src/core/cost/units.ts';
import type { CardAllowance } from '../../../../src/core/model/card.ts';
import { metered, said } from './facts.ts';

/** [cost of 12 months low, high, delivery, gaps] */
function call(allowance: CardAllowance, price: string | null, minutes: number) {
  const tally = newTally(12);
  useUnits(tally, unitTerms('voice', allowance, unitPriceOf(price), 2), minutes);
  return [tally.low, tally.bounded ? tally.high : null, deliveryOf(tally), gapsOf(tally.gaps).join()];
}

describe('minutes', () => {
  test.each([
    ['none used', said('not-stated'), null, 0, [0, 0, 'full', '']],
    ['unlimited', said('unlimited'), null, 500, [0, 0, 'full', '']],
    ['included', metered(100), '0.10/min', 100, [0, 0, 'full', '']],
    ['beyond', metered(100), '0.10/min', 130, [3600, 3600, 'full', '']],
    ['beyond, half a minute more', metered(100), '0.10/min', 100.5, [120, 120, 'full', '']],
    ['beyond, without a price', metered(100), null, 130, [0, null, 'full', 'voice-price']],
    ['beyond, a price that cannot be read', metered(100), 'as listed', 130, [0, null, 'full', 'voice-price']],
    ['beyond, a range of prices', metered(100), '0.05-0.10/min', 130, [1800, 3600, 'full', 'voice-price']],
    ['beyond, a charge per call on top', metered(100), '0.10/min + 0.30 setup', 130, [3600, null, 'full', 'voice-price']],
    ['excluded, at a price', said('excluded'), '0.10/min', 10, [1200, 1200, 'full', '']],
    ['excluded', said('excluded'), null, 10, [0, 0, 'part', '']],
    ['nothing said', said('not-stated'), null, 10, [0, null, 'unknown', 'voice-allowance']],
    ['only a price said: nothing to all of it', said('not-stated'), '0.10/min', 10, [0, 1200, 'full', 'voice-allowance']],
    [
      'metered without a number',
      { kind: 'metered', amount: null, period: 'month' } as const,
      null,
      10,
      [0, null, 'unknown', 'voice-allowance'],
    ],
    ['by the day', metered(1, 'day'), '1/min', 60.8, [36_500, 36_500, 'full', '']],
  ] as const)('%s', (_, allowance, price, minutes, expected) => expect(call(allowance, price, minutes)).toEqual(expected));
});
