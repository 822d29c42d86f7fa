import { describe, expect, test } from 'vitest';
import { sortCharges } from '../../../../src/core/cost/charges.ts';
import type { CardCharge } from '../../../../src/core/model/card.ts';

const charge = (
  label: string | null,
  amount: number | null = 10,
  wording: string | null = null,
  kind: CardCharge['kind'] = 'one-time',
): CardCharge => ({
  kind,
  label,
  amount,
  wording,
});
const due = (...charges: CardCharge[]) => sortCharges(charges).due.map(({ label, low, high, gap }) => [label, low, high, gap]);

describe('how much of a charge is known', () => {
  test.each([
    ['Activation', 35, null, 35, 35, null],
    ['Modem', null, 'Included', 0, 0, null],
    ['Activation', null, 'Up to 8.95', 0, 8.95, 'charge-condition'],
    ['Activation', 15, '15.00 (only in shops)', 0, 15, 'charge-condition'],
    ['Activation', null, 'see price list', 0, null, 'charge-amount'],
    ['Activation', null, null, 0, null, 'charge-amount'],
    ['Mobile without home internet', 10, null, 0, 10, 'charge-condition'],
  ])('%s %s %s', (label, amount, wording, low, high, gap) =>
    expect(due(charge(label, amount, wording))).toEqual([[label, low, high, gap]]),
  );
});

describe('what is not due', () => {
  test.each([
    ['Late Fee', 'conditional'],
    ['Declined Auto Payment', 'conditional'],
    ['Reconnection fee', 'conditional'],
    ['Paper bill', 'conditional'],
    ['滞纳金', 'conditional'],
    ['Optional WiFi Service', 'optional'],
    ['可选流量包', 'optional'],
  ])('%s is %s', (label, reason) => {
    const sorted = sortCharges([charge(label)]);
    expect(sorted.due).toEqual([]);
    expect(sorted.notCounted).toEqual([{ label, wording: null, reason }]);
  });

  test.each(['Activation', 'Setup fee', 'Router', 'Installation Fee', 'Translated documents', 'California Cost Recovery Charge'])(
    '%s is due',
    (label) => expect(due(charge(label))).toHaveLength(1),
  );

  test('of several ways to be installed the cheapest is counted', () => {
    const sorted = sortCharges([charge('Professional Install', 65), charge('Self-Install Activation', 30), charge('Activation', 5)]);
    expect(sorted.due.map(({ label }) => label)).toEqual(['Self-Install Activation', 'Activation']);
    expect(sorted.notCounted.map(({ label, reason }) => [label, reason])).toEqual([['Professional Install', 'alternative']]);
  });

  test('a charge for leaving is kept whatever its words', () =>
    expect(due(charge('Late cancellation', 80, null, 'termination'))).toHaveLength(1));
});
