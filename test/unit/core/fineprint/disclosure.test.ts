import { expect, test } from 'vitest';
import { disclosureOf } from '../../../../src/core/fineprint/disclosure.ts';
import type { PolicyTier } from '../../../../src/core/model/index.ts';

const tier = (part: Partial<PolicyTier>): PolicyTier => ({
  scope: 'data',
  period: 'month',
  periodAssumed: true,
  threshold: null,
  effect: 'unspecified',
  downKbps: null,
  price: null,
  priceVolume: null,
  chargeCap: null,
  unitCapPrice: null,
  unitCapVolume: null,
  ...part,
});
const at = (gb: number): { threshold: { bytes: number } } => ({ threshold: { bytes: gb * 1e9 } });
const usd = { units: 10, scale: 0, currency: 'USD' };

test.each([
  ['nothing', [], null, 'none'],
  ['only a video cap', [], 480, 'explicit'],
  ['only voice', [tier({ scope: 'voice', effect: 'block' })], null, 'none'],
  ['threshold and speed', [tier({ ...at(20), effect: 'throttle', downKbps: 128 })], null, 'explicit'],
  ['threshold, no speed', [tier({ ...at(20), effect: 'throttle' })], null, 'partial'],
  ['speed, no threshold', [tier({ effect: 'throttle', downKbps: 128 })], null, 'partial'],
  ['block at a number', [tier({ ...at(100), effect: 'block' })], null, 'explicit'],
  ['block, no number', [tier({ effect: 'block' })], null, 'undisclosed'],
  ['congestion only', [tier({ ...at(0), effect: 'deprioritise' })], null, 'undisclosed'],
  ['deprioritised from a number', [tier({ ...at(22), effect: 'deprioritise' })], null, 'explicit'],
  [
    'congestion beside a complete step',
    [tier({ ...at(0), effect: 'deprioritise' }), tier({ ...at(22), effect: 'block' })],
    null,
    'explicit',
  ],
  ['price and unit', [tier({ ...at(20), effect: 'charge', price: usd, priceVolume: { bytes: 1e9 } })], null, 'explicit'],
  ['price without unit', [tier({ ...at(20), effect: 'charge', price: usd })], null, 'partial'],
  ['a pack size alone', [tier({ effect: 'bolt-on', priceVolume: { bytes: 1e9 } })], null, 'partial'],
  ['a unit of 1 MB says nothing', [tier({ effect: 'charge', priceVolume: { bytes: 1e6 } })], null, 'undisclosed'],
  ['a fair-use rule', [tier({})], null, 'undisclosed'],
] as const)('%s', (_name, tiers, video, expected) => {
  expect(disclosureOf(tiers, video)).toBe(expected);
});
