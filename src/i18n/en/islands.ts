/** Everything the islands of the list say; the comparison has compare.ts. */
import { finderTexts } from './finder.ts';

export const islands = finderTexts;
export type IslandTexts = typeof islands;
