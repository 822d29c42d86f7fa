import { expect, test } from 'vitest';
import { columnStats } from '../../../../../src/core/ingest/draft/column-stats.ts';
import { oddValues } from '../../../../../src/core/ingest/draft/sentinels.ts';

test.each([
  [['5', '10', '999'], ['999']],
  [['5', '10', '20', '9999'], ['9999']],
  [['5', '10', '-1'], ['-1']],
  [['10', '20', '50', '1000'], ['1000']],
  [['10', '500', '1000'], []],
  [['5', '10', '99', '100', '120'], []],
  [['5', '0', '10'], ['0']],
  [['0', '0'], []],
  [['5', '10', 'Unlimited'], []],
  [[], []],
] as const)('%j: asked about %j', (cells, values) => {
  expect(oddValues(columnStats(cells)).map(({ value }) => value)).toEqual(values);
});

test('a suggestion says which list of the profile the value would go to', () => {
  expect(oddValues(columnStats(['5', '10', '999']))[0]?.suggestion).toEqual({ unlimited: ['999'] });
});
