/** The size of a picture's file is known without drawing it. */
import { describe, expect, test } from 'vitest';
import { figureOf, type ChartKind, type Plotted } from '../../../src/charts/figure.ts';
import { LIGHT } from '../../../src/charts/theme.ts';
import { PICTURE_WIDTH, pictureMark, pictureSize } from '../../../src/embed/picture-file.ts';
import { LANGS } from '../../../src/i18n/lang.ts';
import { figureFileSvg } from '../../../src/images/index.ts';
import { aTier } from '../../support/a-plan.ts';
import { aPlotted, aRulebook } from '../../support/plotted.ts';

const plan = aPlotted({ name: 'A very long name of a plan, '.repeat(6), tiers: [aTier()] });
const CASES: readonly [ChartKind, readonly Plotted[]][] = [
  ['strips', [plan]],
  ['strips', [plan, aPlotted(), aPlotted({ name: '无限畅享套餐'.repeat(12) })]],
  ['cost', [plan]],
  ['speed', [plan]],
  ['per-gb', [plan, aPlotted()]],
  ['disclosure', [aRulebook([{}, {}, {}])]],
];

/** Width and height as the file says them. */
const saidBy = (svg: string): number[] =>
  ['width', 'height'].map((name) => Number(new RegExp(`^<svg [^>]*\\s${name}="([\\d.]+)"`).exec(svg)?.[1]));

describe.each(LANGS)('%s', (lang) => {
  test.each(CASES)('%s: the size told is the size drawn', (chart, plotted) => {
    const figure = figureOf({ chart, lang }, plotted);
    const address = pictureMark({
      lang,
      pins: plotted.map(() => 'ab'.repeat(32)),
      address: `https://tariffs.test/embed/${chart}/${'x'.repeat(60)}/`,
      frozen: chart === 'cost' ? '2026-11-01' : null,
    });
    const { width, height } = pictureSize(figure, address);
    expect(width).toBe(PICTURE_WIDTH);
    expect([width, height]).toEqual(saidBy(figureFileSvg(figure, { width: PICTURE_WIDTH, theme: LIGHT, address })));
  });
});

test.each([
  ['en', null, `sha256 ${'a'.repeat(24)} · https://tariffs.test/`],
  ['en', '2026-11-01', `Frozen as of 1 November 2026: these figures never change. sha256 ${'a'.repeat(24)} · https://tariffs.test/`],
] as const)('%s, %s: the mark names the data, the address, and the day of what is frozen', (lang, frozen, expected) => {
  expect(pictureMark({ lang, pins: ['a'.repeat(64)], address: 'https://tariffs.test/', frozen })).toBe(expected);
});
