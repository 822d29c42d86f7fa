/** The finder with its own search of words, for where everything is at hand. */
import type { PlanCard } from '../model/card.ts';
import { ranker } from '../search/rank.ts';
import { finderOver, type Finder } from './assembly.ts';

/** Prepares plans for asking. The order of `cards` has no influence on any answer. */
export const finder = (cards: readonly PlanCard[]): Finder => finderOver(cards, ranker);
