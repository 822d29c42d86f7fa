/** The data thresholds of a plan in one snapshot: what a plan's history is made of. */
import type { Plan } from './plan.ts';
import { wireTier, type WireTier } from './wire.ts';

export interface HistoryPoint {
  /** Date of the snapshot, ISO 8601. */
  readonly date: string;
  /** Of the snapshot's bytes, hex. */
  readonly sha256: string;
  readonly tiers: readonly Pick<WireTier, 'from_mb' | 'action' | 'down_kbps' | 'period'>[];
}

/** @param date of the snapshot the plan was read from */
export const historyPoint = ({ tiers, provenance }: Pick<Plan, 'tiers' | 'provenance'>, date: string): HistoryPoint => ({
  date,
  sha256: provenance.snapshot,
  tiers: tiers
    .filter(({ scope }) => scope === 'data')
    .map(wireTier)
    .map(({ from_mb, action, down_kbps, period }) => ({ from_mb, action, down_kbps, period })),
});
