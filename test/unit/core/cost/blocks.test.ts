import { expect, test } from 'vitest';
import { blocksOf, chargeOf } from '../../../../src/core/cost/blocks.ts';
import { toRung } from '../../../../src/core/cost/rung.ts';
import { charged } from './facts.ts';

const MONTH = { times: 1, per: 1, days: 30 };
const GB = 1e9;

test.each([
  ['whole blocks', charged(0, 5, 1000), 3 * GB, 3 * GB, 3],
  ['the first byte of a block costs the block', charged(0, 5, 1000), 3 * GB + 1, 3 * GB + 1, 4],
  ['a fee that is not tied to a volume', charged(0, 5, null), 3 * GB, 3 * GB, 1],
  ['packs of a day: one a day', charged(0, 1, 500, { period: 'day' }), 3 * GB, 3 * GB, 30],
  ['packs of a day: as many as a day takes', charged(0, 1, 500, { period: 'day' }), 30 * GB, 30 * GB, 60],
  ['packs of a day for the rest of the month', charged(20_000, 1, 1000, { period: 'day' }), 10 * GB, 30 * GB, 10],
])('%s', (_, tier, used, use, blocks) => expect(blocksOf(toRung(tier, 0, 2, 'month'), used, use, MONTH)).toBe(blocks));

test.each([
  [null, 3, 1500],
  [12, 3, 1200],
  [20, 3, 1500],
])('at most %s a month: %i blocks cost %i', (charge_cap, blocks, amount) =>
  expect(chargeOf(toRung(charged(0, 5, 1000, { charge_cap }), 0, 2, 'month'), blocks, blocks * GB)).toBe(amount),
);

// 0.29 a MB, at most 60.00 for each 1 GB, which is reached after 207 MB; then the count starts again.
test.each([
  [100, 2900],
  [206, 5974],
  [207, 6000],
  [1000, 6000],
  [1001, 6029],
  [34_500, 210_000],
  [34_100, 206_900],
])('%i MB at 0.29 a MB, at most 60 a GB, cost %i', (mb, amount) => {
  const rung = toRung(charged(0, 0.29, 1, { unit_cap_price: 60, unit_cap_mb: 1000 }), 0, 2, 'month');
  expect(chargeOf(rung, blocksOf(rung, mb * 1e6, mb * 1e6, MONTH), mb * 1e6)).toBe(amount);
});

test('a cap per GB and one of the month hold at once', () => {
  const rung = toRung(charged(0, 0.1, 1, { unit_cap_price: 20, unit_cap_mb: 1000, charge_cap: 100 }), 0, 2, 'month');
  expect([1, 4, 9].map((gb) => chargeOf(rung, gb * 1000, gb * GB))).toEqual([2000, 8000, 10_000]);
});
