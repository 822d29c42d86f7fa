/** The cost order of the plans that match: their places in it, and the plan each stands behind. */
import type { CostOrder } from '../cost/index.ts';
import { divided, picked, sharesOf, type Numbered } from './positions.ts';
import { SECTIONS, type RowGroup } from './types.ts';

export interface Ranking {
  /** Matching positions, currencies with most plans first, inside each best first. */
  readonly positions: Uint32Array;
  /** One per currency and section. */
  readonly groups: readonly RowGroup[];
  /** By position, for the matching ones: place in the order of its currency, from 1, and the position of the plan before it, -1 for the first. */
  readonly rank: Uint32Array;
  readonly before: Int32Array;
}

/** The matching plans in cost order. @param currencies currency of the cost of each plan */
export function ranking({ order, section }: CostOrder, wanted: Uint8Array, currencies: Numbered): Ranking {
  const matching = picked(order, wanted);
  const positions = divided(matching, currencies, sharesOf(matching, currencies));
  const rank = new Uint32Array(order.length);
  const before = new Int32Array(order.length).fill(-1);
  const groups: { currency: string | null; section: RowGroup['section']; count: number }[] = [];
  positions.forEach((at, place) => {
    const last = positions[place - 1];
    const follows = last !== undefined && currencies.codes[last] === currencies.codes[at];
    rank[at] = follows ? (rank[last] ?? 0) + 1 : 1;
    before[at] = follows ? last : -1;
    if (!follows || section[last] !== section[at])
      groups.push({
        currency: currencies.values[currencies.codes[at] ?? 0] ?? null,
        section: SECTIONS[section[at] ?? 0] ?? null,
        count: 0,
      });
    const group = groups.at(-1);
    if (group) group.count += 1;
  });
  return { positions, groups, rank, before };
}
