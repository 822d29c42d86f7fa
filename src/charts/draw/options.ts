/** Chart.js options that hold for every chart of ours. */
import type { ChartConfiguration } from '../chartjs.ts';
import type { Look } from '../types.ts';

export const SIZE = 12;
export const fontOf = ({ font }: Pick<Look, 'font'>, size = SIZE, weight = 400): string => `${weight} ${size}px ${font}`;

/** Narrow enough that names stand in a key below instead of at the lines. */
export const isNarrow = ({ width }: Pick<Look, 'width'>): boolean => width < 560;

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The host decides the size of the canvas; nothing listens to the window. */
export const baseOptions = (look: Look, padding: Padding): NonNullable<ChartConfiguration['options']> => ({
  responsive: false,
  maintainAspectRatio: false,
  normalized: true,
  locale: 'en-GB',
  color: look.theme.text,
  font: { family: look.font, size: SIZE },
  layout: { padding: { ...padding }, autoPadding: false },
  ...(look.animated ? { animation: { duration: 400 } } : { animation: false as const }),
});

/** Lines and letters of an axis. */
export const axisLook = ({ theme, font }: Look) => ({
  border: { color: theme.axis, display: true },
  grid: { color: theme.grid, tickColor: theme.axis, lineWidth: 1, tickLength: 4 },
  ticks: { color: theme.muted, font: { family: font, size: 11 }, padding: 3, maxRotation: 0 },
});

export const axisTitle = (text: string, { theme, font }: Look) => ({
  display: true,
  text,
  color: theme.muted,
  font: { family: font, size: 11 },
  padding: { top: 2, bottom: 2 },
});
