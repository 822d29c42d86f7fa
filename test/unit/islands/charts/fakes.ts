/** Plotted plans under a hash, as the site has them. */
import type { Pinned } from '../../../../src/charts/types.ts';
import type { Plan } from '../../../../src/core/model/plan.ts';
import { aPlotted, aRulebook } from '../../../support/plotted.ts';

/** A hash that tells which subject it is of. */
export const pinOf = (id: string): string => Buffer.from(id.padEnd(32, '.')).toString('hex').slice(0, 64);

export const pinnedPlan = (id: string, overrides: Partial<Plan> = {}): Pinned => ({
  pin: pinOf(id),
  plotted: aPlotted({ id, name: `Plan ${id}`, ...overrides }),
});

export const pinnedRulebook = (id: string): Pinned => ({ pin: pinOf(id), plotted: { ...aRulebook(), id } });
