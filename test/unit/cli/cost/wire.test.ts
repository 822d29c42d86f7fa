import { expect, test } from 'vitest';
import { amountText, wireSpan } from '../../../../src/cli/cost/wire.ts';

test.each<[number, number, string | null, string]>([
  [1250, 2, 'EUR', '12.50'],
  [12_500_000, 6, 'EUR', '12.50'],
  [12_512_500, 6, 'EUR', '12.5125'],
  [980, 0, 'JPY', '980'],
  [980_0000, 4, 'JPY', '980'],
  [9805, 1, 'JPY', '980.5'],
  [1431, 8, 'USD', '0.00001431'],
  [12, 0, 'EUR', '12.00'],
  [0, 0, null, '0.00'],
])('%i at scale %i in %s is %s', (units, scale, currency, text) => expect(amountText(units, { scale, currency })).toBe(text));

test('a span whose rest is not disclosed has no upper end', () => {
  expect(wireSpan({ low: 100, high: null }, { scale: 2, currency: 'EUR' })).toEqual({ low: '1.00', high: null });
});
