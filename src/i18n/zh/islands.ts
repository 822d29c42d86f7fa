/** 列表各部分的文字；比较页的在 compare.ts。 */
import type { IslandTexts } from '../en/islands.ts';
import { finderTexts } from './finder.ts';

export const islands: IslandTexts = finderTexts;
