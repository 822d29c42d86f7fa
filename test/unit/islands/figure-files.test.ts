import { expect, test } from 'vitest';
import { fileName } from '../../../src/islands/figure-files.ts';

test.each([
  [['us-acme-twenty'], '2026-11-01', 'plaintariff-cost-us-acme-twenty-2026-11-01-en.svg'],
  [['us-fcc-label@2022'], '2017', 'plaintariff-cost-us-fcc-label-2022-2017-en.svg'],
  [['a', 'b', 'c'], '', 'plaintariff-cost-3-plans-en.svg'],
  [['x'.repeat(200)], '2017', `plaintariff-cost-${'x'.repeat(60)}-2017-en.svg`],
])('%o of %s → %s', (subjects, asOf, expected) => {
  expect(fileName({ chart: 'cost', lang: 'en', subjects, asOf }, 'svg')).toBe(expected);
});
