/** The cost chart as a Chart.js configuration: GB along, money up, one field a currency above the next. */
import type { ChartConfiguration, Plugin } from '../chartjs.ts';
import { flagRoom } from '../draw/flag-room.ts';
import { drawFlags } from '../draw/flags.ts';
import { hintPlugin } from '../draw/hint.ts';
import { keyHeight, keyPlugin, keyWidth } from '../draw/key.ts';
import { baseOptions } from '../draw/options.ts';
import type { Look } from '../types.ts';
import { costAxes } from './axes.ts';
import { scalesOf, type CostDrawing } from './drawing.ts';
import { hintWords, lineOf } from './lines.ts';
import { drawAmounts, drawHeadings, drawLineEnds } from './marks.ts';
import { drawNothing, drawUnknown } from './unknown.ts';

const marksPlugin = (drawing: CostDrawing, look: Look): Plugin => ({
  id: 'cost-marks',
  beforeDatasetsDraw: (chart) => {
    const { left, right, top, bottom } = chart.chartArea;
    const x = scalesOf(chart, 0).x;
    drawFlags(chart.ctx, drawing.flags, x, { left, right, top, bottom }, bottom, look);
    for (const line of drawing.lines) drawUnknown(chart, line, look);
    if (drawing.empty !== null) drawNothing(chart, drawing.empty, look);
  },
  afterDatasetsDraw: (chart) => {
    for (const panel of drawing.panels.keys()) drawLineEnds(chart, drawing, panel, look);
    drawHeadings(chart, drawing, look);
    drawAmounts(chart, drawing, look);
  },
});

export function costConfig(drawing: CostDrawing, look: Look): ChartConfiguration {
  const { lines, keys, flags, endMb } = drawing;
  const right = keyWidth(keys, look);
  const padding = { top: flagRoom(flags, endMb, 56, right, look), right, bottom: keyHeight(keys, look), left: 2 };
  return {
    type: 'line',
    data: { datasets: lines.map((line) => lineOf(line, drawing, look)) },
    options: { ...baseOptions(look, padding), parsing: false, scales: costAxes(drawing, look) },
    plugins: [marksPlugin(drawing, look), keyPlugin(keys, look), hintPlugin(hintWords(drawing), look)],
  } as ChartConfiguration;
}
