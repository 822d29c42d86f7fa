/** Round numbers for axes. */

/** A step of 1, 2, 2.5 or 5 times a power of ten, at least as large as asked for. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10) * power;
}

/** The end of an axis from 0: a whole number of about five round steps; 1 where there is nothing to show. */
export function niceTop(most: number): number {
  if (!(most > 0)) return 1;
  const step = niceStep(most / 5);
  return Number((Math.ceil(most / step - 1e-9) * step).toPrecision(12));
}
