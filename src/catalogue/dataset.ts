/** The published data as one thing that can be cited: a hash of its bytes and the day of its newest snapshot. No clock. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../charts/canonical.ts';
import { plans, sources } from './index.ts';

export interface Dataset {
  /** SHA-256, hex; the same data always has the same one. */
  readonly sha256: string;
  /** Date of the newest snapshot, ISO 8601. */
  readonly date: string;
}

let memory: Dataset | null = null;

function compute(): Dataset {
  const hash = createHash('sha256');
  for (const plan of plans()) hash.update(`${canonicalJson(plan)}\n`);
  const dates = sources().flatMap(({ snapshots }) => snapshots.map(({ date }) => date));
  return { sha256: hash.digest('hex'), date: dates.toSorted().at(-1) ?? '' };
}

/** Computed once per build. */
export const dataset = (): Dataset => (memory ??= compute());
