import { expect, test } from 'vitest';
import { minorUnits } from '../../../../src/core/cost/minor-units.ts';

test.each([
  ['USD', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['KWD', 3],
  ['TWD', 2],
  [null, 2],
])('%s is billed to %i decimals', (currency, decimals) => expect(minorUnits(currency)).toBe(decimals));
