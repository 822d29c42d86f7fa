import { describe, expect, test } from 'vitest';
import { recurringParts, type Step } from '../../../../src/core/cost/schedule.ts';

const step = (intro: boolean, units: number, from: number, to: number | null, period = 'month', at = 0): Step => ({
  intro,
  units,
  from,
  to,
  period,
  at,
});
const STANDARD = [step(false, 3000, 1, null)];
const PROMOTION = [step(true, 2000, 1, 12), step(false, 3000, 13, null, 'month', 1)];
const OPEN = [step(true, 2000, 1, null), step(false, 3000, 2, null, 'month', 1)];
const ONLY_INTRO = [step(true, 2000, 1, 12)];

const parts = (...args: Parameters<typeof recurringParts>) =>
  recurringParts(...args).map(({ from, to, amount, rate, gap }) => [
    `${from}-${to}`,
    amount.low,
    amount.high,
    rate === null ? 'once' : 'each',
    gap,
  ]);

describe('months 1 to 24', () => {
  test.each([
    ['one price', STANDARD, 'with', [['1-24', 3000, 3000, 'each', null]]],
    [
      'promotion, then the standard price',
      PROMOTION,
      'with',
      [
        ['1-12', 2000, 2000, 'each', null],
        ['13-24', 3000, 3000, 'each', null],
      ],
    ],
    ['as if there were no promotion', PROMOTION, 'without', [['1-24', 3000, 3000, 'each', null]]],
    ['once it has ended', PROMOTION, 'after', [['1-24', 3000, 3000, 'each', null]]],
    [
      'a promotion of unknown length: either price may hold from the second month',
      OPEN,
      'with',
      [
        ['1-1', 2000, 2000, 'each', null],
        ['2-24', 2000, 3000, 'each', 'promotion-months'],
      ],
    ],
    ['a promotion of unknown length, without it', OPEN, 'without', [['1-24', 3000, 3000, 'each', null]]],
    [
      'no price after the promotion',
      ONLY_INTRO,
      'with',
      [
        ['1-12', 2000, 2000, 'each', null],
        ['13-24', 0, null, 'each', 'price-after-promotion'],
      ],
    ],
    ['no standard price at all', ONLY_INTRO, 'without', [['1-24', 0, null, 'each', 'price-after-promotion']]],
    ['no standard price, after', ONLY_INTRO, 'after', [['1-24', 0, null, 'each', 'price-after-promotion']]],
    ['no price', [], 'with', [['1-24', 0, null, 'each', 'price']]],
  ] as const)('%s', (_, steps, promotion, expected) => expect(parts(steps, null, 24, promotion)).toEqual(expected));
});

test('two prices after a promotion: with `without` the first stands from the start', () => {
  const three = [step(true, 1000, 1, 6), step(false, 2000, 7, 12, 'month', 1), step(false, 3000, 13, null, 'month', 2)];
  expect(parts(three, null, 24, 'without')).toEqual([
    ['1-12', 2000, 2000, 'each', null],
    ['13-24', 3000, 3000, 'each', null],
  ]);
  expect(parts(three, null, 24, 'after')).toEqual([['1-24', 3000, 3000, 'each', null]]);
});

test('a horizon inside the promotion ends there', () =>
  expect(parts(PROMOTION, null, 6, 'with')).toEqual([['1-6', 2000, 2000, 'each', null]]));

test('months no step covers are not free', () => {
  const late = [step(false, 3000, 4, null)];
  expect(parts(late, null, 6, 'with')).toEqual([
    ['1-3', 0, null, 'each', 'price'],
    ['4-6', 3000, 3000, 'each', null],
  ]);
});

describe('periods that are no month', () => {
  test.each([
    ['a year is paid whole within half a year', 'year', null, 6, [['1-6', 9000, 9000, 'once', null]]],
    ['and by its share over a year and a half', 'year', null, 18, [['1-18', 9000, 9000, 'each', null]]],
    ['a one-off that lasts 30 days comes again', 'one-off', '30d', 12, [['1-12', 9000, 9000, 'each', null]]],
    ['a one-off of unknown length costs at least once', 'one-off', null, 12, [['1-12', 9000, null, 'once', 'validity']]],
    ['a one-off that outlasts the horizon is paid once', 'one-off', '365d', 6, [['1-6', 9000, 9000, 'once', null]]],
  ] as const)('%s', (_, period, validity, months, expected) =>
    expect(parts([step(false, 9000, 1, null, period)], validity, months, 'with')).toEqual(expected),
  );
});
