import { describe, expect, test } from 'vitest';
import type { WirePlan } from '../../../../src/core/model/wire.ts';
import { PRICE } from '../../../../src/islands/compare/price.ts';
import type { RowKey } from '../../../../src/islands/compare/row.ts';
import { answer, compared, EXCERPT, printed } from './fakes.ts';

const step = (from_month: number, to_month: number | null, amount: number, kind = 'standard') => ({
  ...printed(amount),
  kind,
  from_month,
  to_month,
});
const cell = (key: RowKey, overrides: Partial<WirePlan>) => answer(PRICE, key, compared(overrides));

test.each<[string, RowKey, Partial<WirePlan>, readonly string[]]>([
  ['with tax', 'price', { price: printed(30) }, ['US$30 per month', 'plus tax']],
  ['without currency', 'price', { price: printed(30, 'month', null) }, ['30 (currency not stated) per month', 'plus tax']],
  ['28 days', 'per30', { price: printed(28, '28d') }, ['US$30']],
  ['one-off', 'per30', { price: printed(28, 'one-off') }, ['One-off price']],
  [
    'introductory and standard',
    'steps',
    { price_steps: [step(1, 6, 10, 'introductory'), step(7, null, 30)] },
    ['Months 1–6: US$10 per month', 'From month 7: US$30 per month'],
  ],
  [
    'open introductory price',
    'steps',
    { price_steps: [step(1, null, 10, 'introductory')] },
    ['At first: US$10 per month (how long is not stated)'],
  ],
  ['one price', 'steps', {}, ['One price, no change stated']],
])('%s', (_, key, overrides, lines) => expect(cell(key, overrides)).toMatchObject({ known: true, lines }));

test.each<[RowKey, Partial<WirePlan>]>([
  ['price', { price: printed(null) }],
  ['per30', { price: printed(null, null) }],
  ['steps', { price_steps: [] }],
])('%s not stated', (key, overrides) => {
  expect(cell(key, overrides)).toMatchObject({ known: false, lines: ['not stated'], figure: null });
  expect(cell(key, { ...overrides, ...EXCERPT })).toMatchObject({ known: false, lines: ['not in the fact sheet'] });
});

describe('prices compare', () => {
  const unit = (price: WirePlan['price']) => cell('per30', { price }).figure?.unit;
  test('in one currency and with the same said about tax', () => {
    expect(unit(printed(30))).toBe(unit(printed(20, '28d')));
    expect(unit(printed(30))).not.toBe(unit(printed(30, 'month', 'CAD')));
    expect(unit(printed(30))).not.toBe(unit({ ...printed(30), tax: 'included' }));
  });
  test('not without a currency', () => expect(unit(printed(30, 'month', null))).toBeUndefined());
  test('not where the price is paid once', () => expect(unit(printed(30, 'one-off'))).toBeUndefined());
});
