import { expect, test } from 'vitest';
import { drawnOf } from '../../../../src/islands/charts/drawn.ts';
import { pinnedPlan, pinnedRulebook } from './fakes.ts';

const BOOK = pinnedRulebook('core-unlimited');

test('the chart of what was chosen, in its language', () => {
  const figure = drawnOf({ chart: 'strips', lang: 'zh', maxGb: null }, [pinnedPlan('b'), pinnedPlan('a')]);
  expect(figure).toMatchObject({ chart: 'strips', lang: 'zh', subjects: ['b', 'a'] });
});

test('nothing of nothing, nothing of what the chart does not draw', () => {
  expect(drawnOf({ chart: 'strips', lang: 'en', maxGb: null }, [])).toBeNull();
  expect(drawnOf({ chart: 'strips', lang: 'en', maxGb: null }, [BOOK])).toBeNull();
  expect(drawnOf({ chart: 'disclosure', lang: 'en', maxGb: null }, [pinnedPlan('a')])).toBeNull();
});
