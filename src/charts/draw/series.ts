/** What tells plans apart without colour: a letter, a mark, a dash. */
import type { Theme } from '../theme.ts';

export interface Series {
  /** A, B, C …: stands at the line and in the key. */
  readonly letter: string;
  readonly colour: string;
  readonly mark: 'circle' | 'rect' | 'triangle' | 'rectRot' | 'cross' | 'star';
}

const MARKS = ['circle', 'rect', 'triangle', 'rectRot', 'cross', 'star'] as const;

export const seriesOf = (at: number, theme: Theme): Series => ({
  letter: String.fromCharCode(65 + at),
  colour: theme.series[at % theme.series.length] ?? theme.text,
  mark: MARKS[at % MARKS.length] ?? 'circle',
});
