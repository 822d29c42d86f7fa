import { expect, test } from 'vitest';
import { dayFirst, numberStyle } from '../../../../../src/core/ingest/draft/number-style.ts';

test.each([
  [['12.99', '5'], 'point', []],
  [['12,99', '5'], 'comma', []],
  [['1.234,50 €'], 'comma', []],
  [['1,234.50'], 'point', []],
  [['8.900', '10.900'], 'auto', ['8.900', '10.900']],
  [['69,000'], 'auto', ['69,000']],
  [['12.99', '12,99'], 'auto', ['12.99', '12,99']],
  [['10', '20'], 'auto', []],
  [['01.02.2024', '2024-01-01', 'https://example.org/1.25'], 'auto', []],
  [[], 'auto', []],
] as const)('%j is written with %s', (cells, format, doubtful) => {
  expect(numberStyle(cells)).toEqual({ format, doubtful });
});

test.each([
  [['14/3/2013', '1/3/2013'], true],
  [['3/14/2013'], false],
  [['1/3/2013', '2/3/2013'], null],
  [['2013-03-14'], undefined],
  [[], undefined],
] as const)('day first in %j: %s', (cells, answer) => {
  expect(dayFirst(cells)).toBe(answer);
});
