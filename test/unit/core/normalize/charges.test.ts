import { describe, expect, test } from 'vitest';
import { moneyToDecimal, type Charge } from '../../../../src/core/model/index.ts';
import { readActivation, readCharges, readTermination } from '../../../../src/core/normalize/charges.ts';
import { aConstant, aField, aPair, codesOf, dollars, inCurrency, inShort } from './support.ts';

const short = ({ label, amount, wording }: Charge): unknown[] => [label, amount && `${moneyToDecimal(amount)} ${amount.currency}`, wording];

describe('readCharges', () => {
  test.each([
    ['a single amount', '35.00', [['Fee', '35.00 USD', null]]],
    [
      'a labelled list',
      'Activation: 35.00; Late Fee: Up to 8.95',
      [
        ['Activation', '35.00 USD', null],
        ['Late Fee', null, 'Up to 8.95'],
      ],
    ],
    ['a name in full-width signs', '功能费：6元', [['功能费', '6 CNY', '6元']]],
    ['a word', 'Included', [['Fee', null, 'Included']]],
    ['an amount with a condition', '15.00 (only in AT&T stores)', [['Fee', '15.00 USD', '15.00 (only in AT&T stores)']]],
    ['a lower bound is no amount', 'from 20', [['Fee', null, 'from 20']]],
    ['zero is an amount', 'Setup: 0.00', [['Setup', '0.00 USD', null]]],
    [
      'blank items and a separator at the end',
      '5;; 6;',
      [
        ['Fee', '5 USD', null],
        ['Fee', '6 USD', null],
      ],
    ],
    ['NULL', 'NULL', []],
  ])('%s', (_, text, expected) => expect(readCharges('charges.one_time', aField(text), 'Fee', dollars).value.map(short)).toEqual(expected));

  test.each([
    [
      'of equal length',
      'A;B',
      '1.00;2.00',
      [
        ['A', '1.00 USD', null],
        ['B', '2.00 USD', null],
      ],
      [],
    ],
    [
      'with a blank amount: the others keep their places',
      'A;B;C',
      '1;;3',
      [
        ['A', '1 USD', null],
        ['B', null, null],
        ['C', '3 USD', null],
      ],
      [],
    ],
    [
      'with a separator at the end',
      'A;B;',
      '1;2',
      [
        ['A', '1 USD', null],
        ['B', '2 USD', null],
      ],
      [],
    ],
    [
      'with more names',
      'A;B',
      '1',
      [
        ['A', '1 USD', null],
        ['B', null, null],
      ],
      ['list-length-mismatch'],
    ],
    [
      'with more amounts',
      'A',
      '1;2',
      [
        ['A', '1 USD', null],
        ['Fee', '2 USD', null],
      ],
      ['list-length-mismatch'],
    ],
    [
      'without amounts',
      'A;B',
      'NULL',
      [
        ['A', null, null],
        ['B', null, null],
      ],
      ['list-length-mismatch'],
    ],
    [
      'without names',
      'NULL',
      '1;2',
      [
        ['Fee', '1 USD', null],
        ['Fee', '2 USD', null],
      ],
      [],
    ],
    [
      'with words',
      'Late Fee;Modem',
      'Up to 8.95;Included',
      [
        ['Late Fee', null, 'Up to 8.95'],
        ['Modem', null, 'Included'],
      ],
      [],
    ],
    ['with neither', 'NULL', 'NULL', [], []],
  ])('parallel lists %s', (_, labels, amounts, expected, codes) => {
    const read = readCharges('charges.one_time', aPair(labels, amounts), 'Fee', dollars);
    expect([read.value.map(short), codesOf(read.notices)]).toEqual([expected, codes]);
    expect(read.facts.map(({ field }) => field)).toEqual(expected.map((_charge, i) => `charges.one_time.${i}`));
  });

  test('a charge quotes its name and its amount, each from its own cell', () => {
    expect(readCharges('c', aPair('Late Fee; Modem', '8.95; Included'), null, dollars).facts.map(inShort)).toEqual([
      ['stated', 8.95, 'Late Fee', '8.95'],
      ['stated', 'Included', 'Modem', 'Included'],
    ]);
    expect(inShort(readCharges('c', aPair('A;B', '1'), null, dollars).facts[1])).toEqual(['stated', 'B', 'B']);
  });

  test('a constant of the profile is derived', () =>
    expect(readCharges('c', aConstant('5.00'), 'Fee', dollars)).toMatchObject({
      value: [{ amount: { units: 500, scale: 2 } }],
      facts: [{ certainty: 'derived', value: 5 }],
    }));
  test('decimal commas', () =>
    expect(readCharges('c', aField('Anschluss: 39,99', { numbers: 'comma' }), null, inCurrency('EUR')).value.map(short)).toEqual([
      ['Anschluss', '39.99 EUR', null],
    ]));
  test('an absent column', () => expect(readCharges('c', undefined, null, dollars)).toEqual({ value: [], facts: [], notices: [] }));
});

describe('readTermination', () => {
  test.each([
    ['0.00', ['0.00 USD', null], ['stated', 0, '0.00']],
    ['€150', ['150 EUR', null], ['stated', 150, '€150']],
    ['150.00 USD', ['150.00 USD', null], ['stated', 150, '150.00 USD']],
    [
      'Up to $750 depending on device',
      [null, 'Up to $750 depending on device'],
      ['stated', 'Up to $750 depending on device', 'Up to $750 depending on device'],
    ],
    ['$20 per month remaining', [null, '$20 per month remaining'], ['stated', '$20 per month remaining', '$20 per month remaining']],
  ])('%s', (text, charge, fact) => {
    const { value, facts } = readTermination(aField(text), dollars);
    expect([value && short(value).slice(1), inShort(facts[0])]).toEqual([charge, fact]);
  });
  test.each(['NULL', ''])('"%s" is not stated', (text) =>
    expect(readTermination(aField(text), dollars)).toEqual({ value: null, facts: [], notices: [] }),
  );
  test('from the profile: derived', () => expect(inShort(readTermination(aConstant('0'), dollars).facts[0])).toEqual(['derived', 0]));
});

test('readActivation is one charge with a name', () => {
  const { value, facts } = readActivation(aField('35'), dollars);
  expect([value.map(short), facts[0]?.field]).toEqual([[['Activation', '35 USD', null]], 'charges.activation.0']);
  expect(readActivation(undefined, dollars).value).toEqual([]);
});
