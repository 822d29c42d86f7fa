import { describe, expect, test } from 'vitest';
import { figureOf, type PlottedPlan } from '../../../../src/charts/figure.ts';
import { LIGHT } from '../../../../src/charts/theme.ts';
import { aPlotted } from '../../../support/plotted.ts';
import { wellFormed } from '../../../support/well-formed.ts';

const look = { width: 500, height: 100, theme: LIGHT, font: 'Sans', animated: false };

function compactOf(plans: readonly PlottedPlan[]) {
  const { picture } = figureOf({ chart: 'strips', lang: 'en' }, plans);
  return picture.kind === 'svg' ? picture.compact : undefined;
}

const plans = ['One', 'Two', 'Three'].map((name) => aPlotted({ id: name.toLowerCase(), name }));

describe('strips in little room', () => {
  test('are there for several plans, not for one', () => {
    expect(compactOf(plans.slice(0, 1))).toBeUndefined();
    expect(compactOf(plans)).toBeDefined();
  });

  test('name each plan of one carrier by its own name, and bear one axis', () => {
    const svg = compactOf(plans)?.svg(look) ?? '';
    expect([...svg.matchAll(/>(One|Two|Three)</g)].map(([, name]) => name)).toEqual(['One', 'Two', 'Three']);
    expect(svg.match(/class="ts-axis"/g)).toHaveLength(1);
    expect(wellFormed(svg)).toBeNull();
  });

  test('name the carriers where there are several', () => {
    const other = aPlotted({ id: 'x', name: 'Four', carrier: { id: 'us-other', name: 'Other' } });
    expect(compactOf([...plans, other])?.svg(look)).toContain('Four (Other)');
  });

  test('take less room than strips in full, more for more plans', () => {
    const { picture } = figureOf({ chart: 'strips', lang: 'en' }, plans);
    const height = compactOf(plans)?.height(500) ?? Infinity;
    expect(height).toBeLessThan(picture.height(500) / 2);
    expect(compactOf(plans.slice(0, 2))?.height(500)).toBeLessThan(height);
  });

  test('hold no colour of a page', () => {
    expect(compactOf(plans)?.svg(look)).not.toContain('Canvas');
  });
});
