/** What an address of a figure asks for behind its `?`. Whatever is not understood is left out. */
import { MOST_PLANS } from '../charts/types.ts';
import type { EmbedOptions } from './address.ts';

export interface AskedFor extends EmbedOptions {
  /** Ids of plans, in order. */
  readonly plans: readonly string[];
  /** Hashes of frozen data, in order. */
  readonly pins: readonly string[];
  /** True where more were named than a chart shows. */
  readonly tooMany: boolean;
}

/** Ids are parts of addresses: nothing that could lead elsewhere. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._@-]*$/u;
const PIN = /^[0-9a-f]{24,64}$/;
const MAX_GB = /^\d{1,6}(?:\.\d{1,3})?$/;

const list = (text: string | null, pattern: RegExp): string[] => [...new Set((text ?? '').split(','))].filter((part) => pattern.test(part));

/** @param search the part of an address from `?` on */
export function readOptions(search: string): AskedFor {
  const query = new URLSearchParams(search);
  const [theme, max] = [query.get('theme'), query.get('max') ?? ''];
  const plans = list(query.get('plans'), ID);
  const pins = list(query.get('pins'), PIN);
  return {
    plans: plans.slice(0, MOST_PLANS),
    pins: pins.slice(0, MOST_PLANS),
    tooMany: plans.length > MOST_PLANS || pins.length > MOST_PLANS,
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(MAX_GB.test(max) && Number(max) > 0 ? { maxGb: Number(max) } : {}),
  };
}
