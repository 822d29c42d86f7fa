/** The visitor's month of use on this device, kept only on request. What is kept is the usage part of the fragment, nothing else. */
import { fragmentOf } from './fragment.ts';
import { USAGE_FIELDS, writeUsage, type UsageChoice } from './usage.address.ts';

/** A place for one text. Reading and writing never throw; null = nothing is kept. */
export interface Memory {
  readonly read: () => string | null;
  readonly write: (text: string | null) => void;
}

const NAMES = [...Object.values(USAGE_FIELDS).map(({ name }) => name), 'months', 'promo', 'basket'];

/** The text to keep. */
export function inMemory(usage: UsageChoice): string {
  const params = new URLSearchParams();
  writeUsage(usage, params);
  return fragmentOf(params);
}

/** The parameters of an address, filled up with what is kept where the address says nothing about usage. A shared link always wins. */
export function fromMemory(params: URLSearchParams, kept: string | null): URLSearchParams {
  if (kept === null || NAMES.some((name) => params.has(name))) return params;
  const filled = new URLSearchParams(params);
  for (const [name, value] of new URLSearchParams(kept)) if (NAMES.includes(name)) filled.set(name, value);
  return filled;
}
