/** What the cost chart draws, and where its values stand in pixels. */
import type { Chart } from '../chartjs.ts';
import type { Flag } from '../draw/flags.ts';
import type { KeyItem } from '../draw/key.ts';
import type { CostPoint } from '../types.ts';

export interface CostLine extends KeyItem {
  readonly points: readonly CostPoint[];
  /** A cost in words, such as "at least US$30". */
  readonly said: (point: CostPoint) => string;
  /** Index of its field. */
  readonly panel: number;
}

export interface CostPanel {
  readonly title: string;
  /** Top of the axis, in the currency; lines above it are cut. */
  readonly max: number;
  readonly amount: (value: number) => string;
}

export interface CostDrawing {
  /** Names of the lines; none where the title names the only plan. */
  readonly keys: readonly KeyItem[];
  /** Words over the whole field where there is no line to draw; else null. */
  readonly empty: string | null;
  readonly lines: readonly CostLine[];
  readonly panels: readonly CostPanel[];
  readonly flags: readonly Flag[];
  readonly endMb: number;
  readonly xTitle: string;
  readonly volume: (mb: number) => string;
}

/** Name of the axis of a field. */
export const axisId = (panel: number): string => `y${panel}`;

export interface Scales {
  readonly x: (mb: number) => number;
  readonly y: (amount: number) => number;
  readonly top: number;
  readonly bottom: number;
}

export function scalesOf(chart: Chart, panel: number): Scales {
  const [x, y] = [chart.scales['x'], chart.scales[axisId(panel)]];
  return {
    x: (mb) => x?.getPixelForValue(mb / 1000) ?? 0,
    y: (amount) => y?.getPixelForValue(amount) ?? 0,
    top: y?.top ?? 0,
    bottom: y?.bottom ?? 0,
  };
}
