import { expect, test } from 'vitest';
import { daySpan, within } from '../../../../src/core/disclosure/index.ts';

test.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2018-05', '2018-05-01', '2018-05-31'],
  ['2018-05-07', '2018-05-07', '2018-05-07'],
])('%s lasts from %s to %s', (date, from, to) => {
  expect(daySpan(date)).toEqual({ from, to });
});

test.each([[null], ['undated'], ['07/05/2018'], ['']])('%j is no day', (date) => {
  expect(daySpan(date)).toBeNull();
});

test.each([
  ['2022-07-01', '2022-07-01', null, 'inside'],
  ['2022-06-30', '2022-07-01', null, 'outside'],
  ['2022', '2022-07-01', null, 'unclear'],
  ['2023', '2022-07-01', '2023-12-31', 'inside'],
  ['2023', '2022-07-01', '2023-06-30', 'unclear'],
  ['2024-01-01', '2022-07-01', '2023-12-31', 'outside'],
  ['1999', null, null, 'inside'],
] as const)('%s in %s … %s: %s', (date, from, to, place) => {
  expect(within(daySpan(date)!, { from, to })).toBe(place);
});
