import { expect, test } from 'vitest';
import { readUnitPrice } from '../../../../src/core/cost/unit-price.ts';

test.each([
  ['0.15/min', 0.15, 0.15],
  ['0,15 €/min', 0.15, 0.15],
  ['€0.15 per minute', 0.15, 0.15],
  ['0.05-0.12/min', 0.05, 0.12],
  ['0.025/s', 1.5, 1.5],
  ['20/30s', 40, 40],
  ['0.10/SMS', 0.1, 0.1],
  ['0.5/SMS off-net', 0, 0.5],
  ['0.17/s off-net', 0, 10.2],
  ['0.25/min + 0.30 setup', 0.25, null],
  ['0.2 EUR/message', 0.2, 0.2],
  ['0.22', 0.22, 0.22],
  ['RM 0.12', 0.12, 0.12],
  ['0.10-0.15', 0.1, 0.15],
  ['RM0.12/SMS', 0.12, 0.12],
])('%s costs from %d to %s', (wording, low, high) => expect(readUnitPrice(wording)).toEqual({ low, high }));

test.each(['', 'standard rates', 'from 0.15/min', '0.15/MB', 'see tariff guide'])('"%s" is no price of a minute or message', (wording) =>
  expect(readUnitPrice(wording)).toBeNull(),
);

test('every price of a minute or message in the wording of the bundled facts is read', () => {
  const published = '0.15/min 0.19/min 0.06/min 0.05-0.12/min 0.29/min 0.11/min 0.1605/min 22/30s 0.1/SMS 1.7394/SMS 6/SMS'.split(' ');
  expect(published.filter((wording) => readUnitPrice(wording) === null)).toEqual([]);
});
