/** The figure of a choice: what preview, code, files and citation are all made from. */
import { figureOf, type Figure, type Pinned } from '../../charts/figure.ts';
import type { Choice } from './address.ts';

type Drawing = Pick<Choice, 'chart' | 'lang' | 'maxGb'>;

/** @returns null where nothing was chosen, or the chart cannot show what was */
export function drawnOf({ chart, lang, maxGb }: Drawing, pinned: readonly Pinned[]): Figure | null {
  if (pinned.length === 0) return null;
  const request = { chart, lang, ...(maxGb === null ? {} : { maxMb: maxGb * 1000 }) };
  try {
    return figureOf(
      request,
      pinned.map(({ plotted }) => plotted),
    );
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
