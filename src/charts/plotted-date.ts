/** The day of what is plotted: that of its snapshot, or of the newest it was counted from. ISO 8601. */
import type { Plotted } from './types.ts';

export const plottedDate = (plotted: Plotted): string =>
  plotted.kind === 'plan'
    ? plotted.source.date
    : (plotted.sources
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? '');
