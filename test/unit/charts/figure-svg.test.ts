/** A figure as a file of its own. */
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/charts/figure.ts';
import { figureSvg, PAD } from '../../../src/charts/figure-svg.ts';
import { DARK, LIGHT } from '../../../src/charts/theme.ts';
import { aTier } from '../../support/a-plan.ts';
import { aPlotted } from '../../support/plotted.ts';

const figure = figureOf({ chart: 'cost', lang: 'en' }, [aPlotted({ tiers: [aTier()] })]);
const look = { width: 600, height: 300, theme: LIGHT, font: 'sans-serif', animated: false };
/** Text of the drawing without its tags, so that lines do not matter. */
const wordsOf = (svg: string): string => svg.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');
const ADDRESS = `https://tariffs.test/embed/cost/frozen/?pins=${['a', 'b', 'c'].map((letter) => letter.repeat(24)).join(',')}`;

describe('a framed picture', () => {
  const svg = figureSvg(figure, look, undefined, { framed: true, address: ADDRESS });

  test('holds title, sources and its whole address', () => {
    const words = wordsOf(svg);
    expect(words).toContain(figure.title);
    expect(words).toContain('Acme Mobile');
    expect(words).toContain(ADDRESS);
  });

  test('is wider than the picture by its edges', () => {
    expect(svg).toContain(`width="${600 + 2 * PAD}"`);
  });

  test('grows by the lines of its address', () => {
    const height = (text: string): number => Number(/height="(\d+)"/.exec(text)?.[1]);
    expect(height(svg)).toBeGreaterThan(height(figureSvg(figure, look, undefined, { framed: true })));
  });

  test('has the background of its theme', () => {
    expect(figureSvg(figure, { ...look, theme: DARK }, undefined, { framed: true })).toContain(`fill="${DARK.background}"`);
  });
});

test('inside a page it is the picture alone', () => {
  const svg = figureSvg(figure, look, undefined, { address: ADDRESS });
  expect(wordsOf(svg)).not.toContain('https://');
  expect(svg).toContain('width="600"');
});
