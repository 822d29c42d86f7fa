/** The axes of the cost chart: GB along, and one field a currency above the next. */
import { axisLook, axisTitle, fontOf } from '../draw/options.ts';
import { roughMeasure } from '../measure.ts';
import type { Look } from '../types.ts';
import { axisId, type CostDrawing, type CostPanel } from './drawing.ts';

/** Width of the labels of stacked axes. */
const labelRoom = (panels: readonly CostPanel[], look: Look): number =>
  Math.max(...panels.map(({ max, amount }) => roughMeasure(amount(max), fontOf(look, 11)))) + 10;

function amountAxis(panel: CostPanel, at: number, panels: readonly CostPanel[], look: Look) {
  return {
    ...axisLook(look),
    type: 'linear' as const,
    position: 'left' as const,
    stack: 'cost',
    weight: panels.length - at,
    offset: panels.length > 1,
    // Chart.js gives stacked axes less room than their labels need.
    afterFit: (scale: { width: number }) => {
      if (panels.length > 1) scale.width = labelRoom(panels, look);
    },
    min: 0,
    max: panel.max,
    title: { ...axisTitle(panel.title, look), display: panels.length === 1 },
    ticks: { ...axisLook(look).ticks, maxTicksLimit: 6, callback: (value: string | number) => panel.amount(Number(value)) },
  };
}

/** `x`, and `y0`, `y1` … from top to bottom. */
export function costAxes({ panels, endMb, xTitle }: CostDrawing, look: Look) {
  const x = {
    ...axisLook(look),
    type: 'linear' as const,
    min: 0,
    max: endMb / 1000,
    title: axisTitle(xTitle, look),
    ticks: { ...axisLook(look).ticks, includeBounds: false, maxTicksLimit: look.width < 420 ? 6 : 11 },
  };
  return { x, ...Object.fromEntries(panels.map((panel, at) => [axisId(at), amountAxis(panel, at, panels, look)])) };
}
