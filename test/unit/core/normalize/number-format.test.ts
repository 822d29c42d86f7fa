import { expect, test } from 'vitest';
import type { NumberFormat, RawField } from '../../../../src/core/model/index.ts';
import { numbersOf } from '../../../../src/core/normalize/number-format.ts';

const field = (text: string, numbers: NumberFormat): RawField => ({
  serial: 1,
  cells: [{ column: 'price', columnIndex: 0, text, offset: 0 }],
  hint: { numbers },
});

test.each([
  ['59,95', 'point', 'comma'],
  ['$ 4,5 ', 'point', 'comma'],
  ['1,000', 'point', 'point'],
  ['1,000.50', 'point', 'point'],
  ['25,00; 30,00', 'point', 'comma'],
  ['25,00; 30', 'point', 'point'],
  ['5, 10', 'point', 'point'],
  ['59.95', 'point', 'point'],
  ['59,95', 'auto', 'auto'],
  ['8.900', 'comma', 'comma'],
] as const)('%j in a layout of format %s is read as %s', (text, declared, read) => expect(numbersOf(field(text, declared))).toBe(read));
