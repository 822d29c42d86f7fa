/** Plans and rulebooks that were shown once and are not in today's data: articles still show them, so their addresses stay. */
import { plottedDate } from '../charts/plotted-date.ts';
import type { Pinned, PlottedPlan } from '../charts/types.ts';
import { allPins, plottedOf } from './plots.ts';

/** A plan that is not in today's data, as it was last. */
export interface FormerPlan extends Pinned {
  readonly plotted: PlottedPlan;
}

/**
 * The last data of each subject that is gone.
 * @param all in the order in which they are kept: by subject, then date
 * @param isCurrent whether a plan or rulebook of that id is in today's data
 */
export function lastOfGone(all: readonly Pinned[], isCurrent: (id: string) => boolean): readonly Pinned[] {
  const last = new Map<string, Pinned>();
  for (const pinned of all) {
    const { id } = pinned.plotted;
    const before = last.get(id);
    if (isCurrent(id) || (before && plottedDate(before.plotted) > plottedDate(pinned.plotted))) continue;
    last.set(id, pinned);
  }
  return [...last.values()];
}

let memory: readonly Pinned[] | null = null;

/** Everything that was frozen once and is gone, as it was last. Read once per build. */
export const formerPins = (): readonly Pinned[] => (memory ??= lastOfGone(allPins(), (id) => plottedOf(id) !== undefined));

export const formerPlans = (): readonly FormerPlan[] =>
  formerPins().filter((pinned): pinned is FormerPlan => pinned.plotted.kind === 'plan');
