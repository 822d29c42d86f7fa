import { describe, expect, test } from 'vitest';
import { guessedId, guessedPer30, guessedPrice, longId, printedStep, shortId } from '../../../../../src/core/finder/pack/guesses.ts';

test.each([
  ['Unlimited Plus 5G', 'unlimited-plus-5g'],
  ['SIM+ 20 GB!', 'sim-plus-20-gb'],
  ['不限量', ''],
])('%s is expected under the id …-%s', (name, id) => expect(guessedId(name)).toBe(id));

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
  const intro = { intro: true, amount: 10, period: 'month', from: 1, to: 3 };
  const steps = [intro, { intro: false, amount: 30, period: 'month', from: 4, to: null }];
  const price = { amount: 30, currency: 'USD', period: 'month', tax: 'excluded' as const };

  test.each([
    ['the step with its amount and period', price, 2],
    ['an introductory step too', { ...price, amount: 10 }, 1],
    ['no step where the period is another', { ...price, period: 'year' }, 0],
    ['no step where there is no price', null, 0],
  ])('is %s', (_, printed, step) => {
    expect(printedStep({ price: printed, steps })).toBe(step);
  });

  test.each([
    [1, { ...price, amount: 10 }],
    [2, price],
    [0, null],
    [3, null],
  ])('of step %i is %j', (step, expected) => {
    expect(guessedPrice({ steps, currency: 'USD' }, step, 'excluded')).toEqual(expected);
  });
});

test('30 days of a 28-day price', () => {
  expect(guessedPer30({ amount: 28, currency: 'EUR', period: '28d', tax: 'included' })).toBe(30);
  expect(guessedPer30(null)).toBeNull();
});
