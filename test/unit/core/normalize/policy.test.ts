import { describe, expect, test } from 'vitest';
import { factOf, planOf } from './support.ts';

test('data, hotspot and roaming are told apart', () => {
  const plan = planOf({ data_allowance: '20 GB', hotspot: '5 GB', roaming: 'EU included' });
  expect([plan.data.kind, plan.hotspot.kind, plan.roaming.kind, plan.roaming.wording]).toEqual([
    'metered',
    'metered',
    'not-stated',
    'EU included',
  ]);
  expect([factOf(plan.facts, 'allowance.hotspot'), factOf(plan.facts, 'allowance.roaming')]).toEqual([
    ['stated', 5000, '5 GB'],
    ['stated', 'EU included', 'EU included'],
  ]);
});

test('columns that are absent are not stated and make no facts of their own', () => {
  const plan = planOf({ data_allowance: '20 GB' });
  expect([plan.hotspot.kind, plan.roaming.kind, factOf(plan.facts, 'allowance.hotspot')]).toEqual(['not-stated', 'not-stated', undefined]);
});

describe('video', () => {
  test.each([
    ['Video streams at 480p.', 480, ['stated', 480, '480p']],
    ['Nothing about pictures.', null, undefined],
  ])('%s', (terms, lines, fact) => {
    const plan = planOf({ data_allowance: 'Unlimited', terms });
    expect([plan.videoCapP, (factOf(plan.facts, 'video_cap_p') as unknown[] | undefined)?.slice(0, 2)]).toEqual([lines, fact?.slice(0, 2)]);
  });
});

test('the fine print is kept as published, one entry per cell it was read from', () => {
  expect(planOf({ data_allowance: '40 GB then 1 Mbps', terms: ' Sold in "shops". ' }).terms).toEqual([
    ' Sold in "shops". ',
    '40 GB then 1 Mbps',
  ]);
});
