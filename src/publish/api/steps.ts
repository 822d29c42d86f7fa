/** Every snapshot of every source as a step from the one before it: what the API, and the feed, tell of changes. */
import type { Changes } from '../../core/disclosure/index.ts';
import type { HistoryPoint, Snapshot, Source } from '../../core/model/index.ts';

export interface ThresholdChange {
  readonly plan: string;
  readonly name: string;
  readonly before: HistoryPoint['tiers'];
  readonly after: HistoryPoint['tiers'];
}

export interface SnapshotStep extends Changes {
  readonly source: Source;
  readonly snapshot: Snapshot;
  /** The last snapshot before it that could be read; null for the first. */
  readonly previous: Pick<Snapshot, 'date' | 'sha256'> | null;
  readonly thresholds: readonly ThresholdChange[];
}

/** What is compared between two snapshots of a source, by their dates. */
export type FoundChanges = Changes & { readonly source: string; readonly from: string; readonly to: string };

/** The data thresholds of a plan in every snapshot it is in, oldest first. */
export interface PlanHistory {
  readonly plan: string;
  readonly name: string;
  readonly points: readonly HistoryPoint[];
}

const NOTHING: Changes = { better: [], worse: [], added: [], removed: [] };
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function thresholdChanges(history: readonly PlanHistory[], from: string, to: string): ThresholdChange[] {
  return history.flatMap(({ plan, name, points }) => {
    const [before, after] = [from, to].map((date) => points.find((point) => point.date === date)?.tiers);
    return before && after && !same(before, after) ? [{ plan, name, before, after }] : [];
  });
}

/** Newest first; on one day by source. */
export function snapshotSteps(
  sources: readonly Source[],
  found: readonly FoundChanges[],
  historyOf: (source: string) => readonly PlanHistory[],
): readonly SnapshotStep[] {
  const steps = sources.flatMap((source) =>
    source.snapshots.map((snapshot, i) => {
      const changes = found.find(({ source: id, to }) => id === source.id && to === snapshot.date);
      const compared = source.snapshots.find(({ date }) => date === changes?.from);
      const previous = compared ?? source.snapshots[i - 1] ?? null;
      return {
        ...(changes ? { better: changes.better, worse: changes.worse, added: changes.added, removed: changes.removed } : NOTHING),
        source,
        snapshot,
        previous: previous && { date: previous.date, sha256: previous.sha256 },
        thresholds: previous ? thresholdChanges(historyOf(source.id), previous.date, snapshot.date) : [],
      };
    }),
  );
  return steps.sort((a, b) =>
    a.snapshot.date === b.snapshot.date ? (a.source.id < b.source.id ? -1 : 1) : a.snapshot.date < b.snapshot.date ? 1 : -1,
  );
}
