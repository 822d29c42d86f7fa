import { expect, test } from 'vitest';
import { figureLater } from '../../../src/charts/figure-later.ts';
import { CHARTS, figureOf, type Figure } from '../../../src/charts/figure.ts';
import { aTier } from '../../support/a-plan.ts';
import { aPlotted, aRulebook } from '../../support/plotted.ts';

const said = ({ picture, ...figure }: Figure) => ({ ...figure, kind: picture.kind, height: picture.height(700) });

test.each(CHARTS.flatMap((chart) => (['en', 'zh'] as const).map((lang) => [chart, lang] as const)))(
  '%s in %s is the same later',
  async (chart, lang) => {
    const plotted = chart === 'disclosure' ? [aRulebook()] : [aPlotted({ tiers: [aTier()] })];
    expect(said(await figureLater({ chart, lang }, plotted))).toEqual(said(figureOf({ chart, lang }, plotted)));
  },
);

test('what does not fit is refused', async () => {
  await expect(figureLater({ chart: 'cost', lang: 'en' }, [])).rejects.toThrow(RangeError);
});
