import { expect, test } from 'vitest';
import type { Chart } from '../../../../src/charts/chartjs.ts';
import { hintPlugin } from '../../../../src/charts/draw/hint.ts';
import { LIGHT } from '../../../../src/charts/theme.ts';

const look = { width: 200, height: 100, theme: LIGHT, font: 'sans-serif', animated: false };

/** A chart whose nearest point is always the same, and what is written on it. */
function aChart(x: number) {
  const written: { text: string; x: number }[] = [];
  const nothing = (): void => undefined;
  const ctx = {
    ...{ save: nothing, restore: nothing, fillRect: nothing },
    measureText: (text: string) => ({ width: text.length * 6 }),
    fillText: (text: string, at: number) => void written.push({ text, x: at }),
  };
  const found = [{ datasetIndex: 1, index: 2, element: { x, y: 50 } }];
  const chart = { ctx, chartArea: { left: 20, right: 180, top: 0, bottom: 100 }, getElementsAtEventForMode: () => found };
  return { chart: chart as unknown as Chart, written };
}

function pointed(plugin: ReturnType<typeof hintPlugin>, chart: Chart, type: string, inChartArea = true): boolean {
  const said = { event: { type }, inChartArea, changed: false, replay: false, cancelable: false as const };
  plugin.afterEvent?.(chart, said as unknown as Parameters<NonNullable<typeof plugin.afterEvent>>[1], {});
  plugin.afterDraw?.(chart, {}, {});
  return said.changed;
}

const plugin = () => hintPlugin((points) => points.map(({ datasetIndex, index }) => `line ${datasetIndex}, point ${index}`), look);

test('the nearest point is named, and the chart drawn anew only when it is another', () => {
  const { chart, written } = aChart(40);
  const one = plugin();
  expect([pointed(one, chart, 'mousemove'), pointed(one, chart, 'mousemove')]).toEqual([true, false]);
  expect(written[0]?.text).toBe('line 1, point 2');
});

test.each([
  ['outside the field', 'mousemove', false],
  ['when the pointer leaves', 'mouseout', true],
])('nothing is said %s', (_name, type, inside) => {
  const { chart, written } = aChart(40);
  const one = plugin();
  pointed(one, chart, 'mousemove');
  written.length = 0;
  expect(pointed(one, chart, type, inside)).toBe(true);
  expect(written).toEqual([]);
});

test('at the right edge the box stands on the other side of the point', () => {
  const { chart, written } = aChart(170);
  pointed(plugin(), chart, 'mousemove');
  expect(written[0]?.x).toBeLessThan(170 - '  line 1, point 2'.length * 5);
});
