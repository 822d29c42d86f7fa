/** The filter of the findings. */
import type { Outcome } from '../../core/disclosure/types.ts';

/** Outcomes that are listed, those that ask for attention first; not-applicable ones are only counted. */
export const LISTED_ORDER = ['absent', 'vague', 'conflicting', 'disclosed', 'untested'] as const satisfies readonly Outcome[];

/** With the item when it was not there, without it when it was. */
export const toggled = <T>(items: readonly T[], item: T): readonly T[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
