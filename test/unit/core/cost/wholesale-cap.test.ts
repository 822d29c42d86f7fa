import { expect, test } from 'vitest';
import { firstDay, wholesaleCap } from '../../../../src/core/cost/wholesale-cap.ts';

test.each([
  ['2017-07-01', 770],
  ['2018', 600],
  ['2019', 450],
  ['2020-02-29', 350],
  ['2021', 300],
  ['2022-06-30', 250],
  ['2022-07-01', 200],
  ['2022-07', 200],
  ['2023', 180],
  ['2024-12-31', 155],
  ['2025-01', 130],
  ['2026-11-22', 110],
  ['2027', 100],
  ['2031', 100],
])('%s: %i cents', (date, capCents) => expect(wholesaleCap(date)).toEqual({ year: Number(date.slice(0, 4)), capCents }));

test.each(['2016', '2017', '2017-06-30', '2022', '26', 'soon', '2026-11-22T10:00'])('%s: no single cap', (date) => {
  expect(wholesaleCap(date)).toBeNull();
});

test.each([
  ['2026', '2026-01-01'],
  ['2026-11', '2026-11-01'],
  ['2026-11-22', '2026-11-22'],
])('the first day of %s', (date, day) => expect(firstDay(date)).toBe(day));
