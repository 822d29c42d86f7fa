/** The plans chosen for comparison, as they stand in an address: `p=a,b,c`. */
export const MAX_COMPARED = 6;
export const MIN_COMPARED = 2;

/** The ids in an address, each once, in order; not cut to what a comparison holds. */
export function idsInAddress(search: string): string[] {
  const text = new URLSearchParams(search).get('p') ?? '';
  return [...new Set(text.split(',').map((id) => id.trim()))].filter(Boolean);
}

/** Adds an id, or takes it out if it is chosen; a full selection takes no more. */
export function toggled(ids: readonly string[], id: string): readonly string[] {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length >= MAX_COMPARED ? ids : [...ids, id];
}
