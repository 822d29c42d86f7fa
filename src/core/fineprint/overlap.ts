/** Which readings of a text lie apart from each other. */
import type { Stretch } from './sentences.ts';

/** The items of a sentence that are no part of its prices. */
export const free = <T extends Stretch>(items: readonly T[], prices: readonly Stretch[]): T[] =>
  prices.length === 0 ? [...items] : items.filter((item) => !prices.some((price) => overlaps(price, item)));
export const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
