/** What a comparison's link carries: the plans and the use they are costed for. `#p=a,b,c&data=20000&months=24`. */
import { idsInAddress } from '../selection.ts';
import { readUsage, writeUsage, type Preset, type UsageChoice } from '../usage.address.ts';

export interface CompareAddress {
  /** Each id once, in order; not cut to what a comparison holds. */
  readonly ids: readonly string[];
  readonly usage: UsageChoice;
}

export const readCompare = (params: URLSearchParams, presets: readonly Preset[]): CompareAddress => ({
  ids: idsInAddress(params.toString()),
  usage: readUsage(params, presets),
});

/** Parameters of the fragment; also those of the list, which ranks for the same use and keeps the plans in its tray. */
export function compareParams({ ids, usage }: CompareAddress): URLSearchParams {
  const params = new URLSearchParams();
  if (ids.length > 0) params.set('p', ids.join(','));
  writeUsage(usage, params);
  return params;
}
