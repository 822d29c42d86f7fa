import { expect, test } from 'vitest';
import { compareTiers, orderTiers } from '../../../../src/core/normalize/order.ts';
import { aTier, gb } from '../../../support/a-plan.ts';

test('scope, then period, then ascending threshold with unknown ones last, then as found', () => {
  const tiers = [
    aTier({ scope: 'roaming', threshold: gb(1) }),
    aTier({ threshold: null }),
    aTier({ threshold: gb(100), effect: 'block' }),
    aTier({ period: 'day', threshold: gb(50) }),
    aTier({ scope: 'hotspot', threshold: gb(5) }),
    aTier({ threshold: gb(20), effect: 'charge' }),
    aTier({ threshold: gb(20) }),
    aTier({ period: '365d', threshold: gb(1) }),
  ];
  const ordered = orderTiers(tiers.map((tier) => ({ tier })));
  expect(ordered.map(({ tier }) => tiers.indexOf(tier))).toEqual([3, 5, 6, 2, 1, 7, 4, 0]);
  expect(tiers[0]?.scope).toBe('roaming');
});
test('equal steps compare as equal', () => expect(compareTiers(aTier(), aTier({ downKbps: 64 }))).toBe(0));
