/** The words of measures of one language, and of all languages together. */
import { compileMeasures, type Measures } from './common/measures.ts';
import { oncePer } from './common/once-per.ts';
import type { Locale } from './locale.ts';
import { LOCALES } from './locales/index.ts';

let every: Measures | null = null;

/** Running text is read with the words of its own language, and of those whose words turn up inside it. */
export const measuresOf = oncePer((locale: Locale): Measures =>
  compileMeasures([locale, ...LOCALES.filter(({ id }) => locale.mixes?.includes(id))].map(({ measures }) => measures)),
);

/** Cells of a table may be in any language: "per month", "pro Monat" and 每月 stand in the same column. */
export function everyMeasure(): Measures {
  every ??= compileMeasures(LOCALES.map(({ measures }) => measures));
  return every;
}
