import { expect, test } from 'vitest';
import { findHeader } from '../../../../../src/core/ingest/draft/find-header.ts';

test.each([
  [
    'the first record',
    [
      ['Plan', 'Price', 'Data'],
      ['A', '10', '5 GB'],
    ],
    0,
  ],
  [
    'below a title',
    [
      ['Tariffs 2026', '', ''],
      ['', '', ''],
      ['Plan', 'Price', 'Data'],
      ['A', '10', '5 GB'],
      ['B', '20', '9 GB'],
    ],
    2,
  ],
  ['below a note', [['Prices include tax'], ['Tarif', 'Preis'], ['A', '10']], 1],
  [
    'in a language without lexicon',
    [
      ['navn', 'pris', 'hastighed'],
      ['A', '149', '100'],
      ['B', '199', '200'],
    ],
    0,
  ],
  [
    'numbers that count the columns',
    [
      ['0', '1', '2'],
      ['Nombre: A', 'Precio: $9.990', 'Datos: 5 GB'],
    ],
    0,
  ],
  [
    'data that looks like names',
    [
      ['Plan', 'Price'],
      ['Data', '10'],
      ['Voice', '20'],
    ],
    0,
  ],
] as const)('%s', (_, preview, index) => {
  expect(findHeader(preview).index).toBe(index);
});

test('no header: the first record is data like the others', () => {
  expect(
    findHeader([
      ['A', '10.00', '2024-01-01'],
      ['B', '20.00', '2024-01-02'],
    ]),
  ).toEqual({ index: null, doubtful: true });
});

test('nothing at all is no fault', () => {
  expect(findHeader([])).toEqual({ index: 0, doubtful: true });
  expect(findHeader([['', '']]).index).toBe(0);
});
