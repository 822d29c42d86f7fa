import { describe, expect, test } from 'vitest';
import { guessedId, guessedPer30, guessedPrice, longId, shortId } from '../../../../../src/core/finder/pack/guesses.ts';
import { aCard } from '../../../../support/cards.ts';
import { rowOf } from '../../../../../src/core/finder/pack/layout.ts';

test.each([
  ['Unlimited Plus 5G', 'unlimited-plus-5g'],
  ['SIM+ 20 GB!', 'sim-plus-20-gb'],
  ['不限量', ''],
])('%s is expected under the id …-%s', (name, id) => expect(guessedId({ name })).toBe(id));

test.each([
  ['us-example-basic', 'us-example', 'basic'],
  ['other-basic', 'us-example', '/other-basic'],
  ['us-example', 'us-example', '/us-example'],
  ['us-example-/x', 'us-example', '/us-example-/x'],
  ['/x', '', '//x'],
])('%s without %s is %s, and back', (id, carrier, short) => {
  expect(shortId(id, carrier)).toBe(short);
  expect(longId(short, carrier)).toBe(id);
});

describe('the printed price', () => {
  const step = { intro: false, amount: 30, period: 'month', from: 4, to: null };
  test.each([
    ['is the one step', [step], 30],
    ['is the standard step after an introductory one', [{ ...step, intro: true, amount: 10, from: 1, to: 3 }, step], 30],
    ['is introductory where nothing else is stated', [{ ...step, intro: true, amount: 10 }], 10],
  ])('%s', (_, steps, amount) => {
    expect(guessedPrice(rowOf(aCard({ steps })))).toEqual({ amount, currency: 'USD', period: 'month', tax: 'excluded' });
  });
  test('is absent without steps', () => expect(guessedPrice(rowOf(aCard({ steps: [] })))).toBeNull());
});

test('30 days of a 28-day price', () => {
  expect(guessedPer30({ amount: 28, currency: 'EUR', period: '28d', tax: 'included' })).toBe(30);
  expect(guessedPer30(null)).toBeNull();
});
