import { describe, expect, test } from 'vitest';
import type { WirePlan } from '../../../../src/core/model/wire.ts';
import { AFTER } from '../../../../src/islands/compare/after.ts';
import type { RowKey } from '../../../../src/islands/compare/row.ts';
import { aTier } from '../../../support/cards.ts';
import { answer, compared, EXCERPT } from './fakes.ts';

const cell = (key: RowKey, overrides: Partial<WirePlan>) => answer(AFTER, key, compared(overrides));
const charged = { action: 'charge', price: 10, currency: 'USD', price_unit_mb: 50_000 } as const;

test.each<[string, RowKey, Partial<WirePlan>, readonly string[]]>([
  [
    'tiers in order',
    'tiers',
    { tiers: [aTier({ down_kbps: 1000 }), aTier({ from_mb: 100_000, action: 'block' })] },
    ['From 20 GB per month slowed to 1 Mbit/s', 'From 100 GB per month stopped'],
  ],
  ['throttle speeds', 'throttle', { tiers: [aTier({ down_kbps: 1000 }), aTier({ down_kbps: 128 })] }, ['1 Mbit/s', '128 kbit/s']],
  ['throttle without a speed', 'throttle', { tiers: [aTier({ down_kbps: null })] }, ['not stated']],
  ['price of extra data', 'overage', { tiers: [aTier(charged)] }, ['Charged US$10 per 50 GB']],
])('%s', (_, key, overrides, lines) => expect(cell(key, overrides)).toMatchObject({ known: true, lines }));

test.each<[RowKey, string, string]>([
  ['tiers', 'No limit or effect is stated', 'No limit or effect in the fact sheet'],
  ['throttle', 'No slowing is stated', 'No slowing in the fact sheet'],
  ['overage', 'No charge for extra data is stated', 'No charge for extra data in the fact sheet'],
])('%s: silence is said, and is nothing to compare by', (key, inFile, inExcerpt) => {
  expect(cell(key, {})).toMatchObject({ known: false, lines: [inFile], figure: null });
  expect(cell(key, EXCERPT)).toMatchObject({ known: false, lines: [inExcerpt], figure: null });
  expect(cell(key, { unread_terms: true })).toMatchObject({ known: false, lines: ['not known (fine print not read yet)'] });
});

describe('what compares', () => {
  const figure = (key: RowKey, ...tiers: WirePlan['tiers']) => cell(key, { tiers }).figure;
  test('one speed', () => expect(figure('throttle', aTier({ down_kbps: 384 }))?.value).toBe(384));
  test('not several speeds', () => expect(figure('throttle', aTier(), aTier({ from_mb: 50_000, down_kbps: 64 }))).toBeNull());
  test('not a speed that is not stated', () => expect(figure('throttle', aTier({ down_kbps: null }))).toBeNull());
  test('one price by volume', () => expect(figure('overage', aTier(charged))?.value).toBe(10 / 50_000));
  test('not two prices', () => expect(figure('overage', aTier(charged), aTier({ ...charged, from_mb: 90_000 }))).toBeNull());
  test('not a price without a volume', () => expect(figure('overage', aTier({ ...charged, price_unit_mb: null }))).toBeNull());
  test('not a price by volume with an automatic block', () => {
    expect(figure('overage', aTier(charged))?.unit).not.toBe(figure('overage', aTier({ ...charged, action: 'bolt_on' }))?.unit);
  });
});
