import { describe, expect, test } from 'vitest';
import { codesOf, factOf, planOf, resultOf, tiersOf } from './support.ts';

describe('throttle columns', () => {
  test.each([
    ['a speed after the allowance', { data_allowance: '20 GB', throttle_speed: '128 kbps' }, ['data month 20000 throttle 128']],
    [
      'a threshold of its own',
      { data_allowance: 'Unlimited', throttle_threshold: '40 GB', throttle_speed: '1 Mbps' },
      ['data month 40000 throttle 1000'],
    ],
    ['a threshold without a speed', { data_allowance: 'Unlimited', throttle_threshold: '40 GB' }, ['data month 40000 throttle']],
    [
      'a threshold without a speed beside an allowance',
      { data_allowance: '20 GB', throttle_threshold: '40 GB' },
      ['data month 40000 throttle'],
    ],
    ['a speed without any threshold', { data_allowance: 'Unlimited', throttle_speed: '128 kbps' }, ['data month ? throttle 128']],
    ['a range: the most it can be', { data_allowance: '20 GB', throttle_speed: '256-512 kbps' }, ['data month 20000 throttle 512']],
    ['a placeholder', { data_allowance: '20 GB', throttle_speed: 'NULL' }, ['data month 20000 unspecified']],
    [
      'together with an overage',
      { data_allowance: '20 GB', throttle_speed: '128 kbps', overage_price: '5', overage_unit: 'GB' },
      ['data month 20000 throttle 128', 'data month 20000 charge 5USD/1000'],
    ],
  ])('%s', (_, cells, expected) => expect(tiersOf(planOf(cells))).toEqual(expected));

  test('units of bare numbers come from the profile', () => {
    const plan = planOf(
      { data_allowance: 'Unlimited', throttle_threshold: '40', throttle_speed: '512' },
      {},
      { throttle_threshold: { unit: 'GB' }, throttle_speed: { unit: 'kbps' } },
    );
    expect(tiersOf(plan)).toEqual(['data month 40000 throttle 512']);
    expect([factOf(plan.facts, 'tiers.0.threshold'), factOf(plan.facts, 'tiers.0.speed')]).toEqual([
      ['stated', 40_000, '40'],
      ['stated', 512, '512'],
    ]);
  });
  test.each([
    ['0', 'throttle_speed'],
    ['slow', 'throttle_speed'],
    ['a lot', 'throttle_threshold'],
  ] as const)('%s in %s is reported, not dropped', (text, column) => {
    const result = resultOf({ plan_name: 'P', data_allowance: '20 GB', [column]: text }, {}, { throttle_speed: { unit: 'kbps' } });
    expect(result.notices.filter((notice) => notice.column === column).map(({ code }) => code)).toEqual(['unreadable-value']);
  });
  test('the allowance as threshold is derived and quotes the allowance', () => {
    expect(factOf(planOf({ data_allowance: '20 GB', throttle_speed: '128 kbps' }).facts, 'tiers.0.threshold')).toEqual([
      'derived',
      20_000,
      '20 GB',
    ]);
  });
  test('a speed in the column against one in the fine print', () => {
    const result = resultOf({
      plan_name: 'P',
      data_allowance: '20 GB',
      throttle_speed: '512 kbps',
      terms: 'After 20 GB speed is reduced to 128 kbps.',
    });
    expect(codesOf(result.notices)).toEqual(['conflicting-terms']);
  });
});

describe('overage columns', () => {
  test('price, volume and allowance', () => {
    const plan = planOf({ data_allowance: '1.2 TB', overage_price: '10', overage_unit: '50GB' });
    expect(tiersOf(plan)).toEqual(['data month 1200000 charge 10USD/50000']);
    expect([factOf(plan.facts, 'tiers.0.threshold'), factOf(plan.facts, 'tiers.0.price')]).toEqual([
      ['derived', 1_200_000, '1.2 TB'],
      ['stated', 10, '10', '50GB'],
    ]);
  });
  test('without an allowance the threshold is not stated', () => {
    const plan = planOf({ overage_price: '$5/GB' });
    expect([tiersOf(plan), factOf(plan.facts, 'tiers.0.threshold')]).toEqual([['data month ? charge 5USD/1000'], ['not-stated', null]]);
  });
});
