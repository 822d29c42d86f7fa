import { expect, test } from 'vitest';
import { costAxes } from '../../../../src/charts/cost/axes.ts';
import { aDrawing, LOOK } from './a-drawing.ts';

const panel = (title: string, max: number) => ({ title, max, amount: (value: number) => `${title} ${value}` });

test('data run from 0 to the end in GB', () => {
  expect(costAxes(aDrawing([], { endMb: 30_000 }), LOOK).x).toMatchObject({ min: 0, max: 30 });
});

test('one currency is named at its axis', () => {
  const { y0 } = costAxes(aDrawing([], { panels: [panel('USD', 40)] }), LOOK) as unknown as Record<string, object>;
  expect(y0).toMatchObject({ min: 0, max: 40, offset: false, title: { display: true, text: 'USD' } });
});

test('currencies are fields one above the other, the first on top, as wide as their labels need', () => {
  const { y0, y1 } = costAxes(aDrawing([], { panels: [panel('USD', 40), panel('JPY', 9000)] }), LOOK) as unknown as Record<
    string,
    { weight: number; title: { display: boolean }; afterFit: (scale: { width: number }) => void }
  >;
  expect([y0?.weight, y1?.weight, y0?.title.display]).toEqual([2, 1, false]);
  const scale = { width: 1 };
  y0?.afterFit(scale);
  expect(scale.width).toBeGreaterThan(50);
});
