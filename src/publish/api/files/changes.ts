/** What changed from snapshot to snapshot: all of them in short, and each in full. */
import { changesPath, indexPath, schemaPath, snapshotPath, sourcePath, type Address } from '../address.ts';
import type { ChangesFile, SnapshotChangesFile } from '../schema/index.ts';
import type { SnapshotStep } from '../steps.ts';

const headOf = ({ source, snapshot, previous }: SnapshotStep) => ({
  source: source.id,
  title: source.title,
  date: snapshot.date,
  sha256: snapshot.sha256,
  previous,
  plans: snapshot.plans,
});

/** @param feed path of the Atom feed */
export const changesFile = (steps: readonly SnapshotStep[], feed: string, address: Address): ChangesFile => ({
  $schema: address(schemaPath('changes')),
  snapshots: steps.map((step) => ({
    ...headOf(step),
    added: step.added.length,
    removed: step.removed.length,
    thresholds: step.thresholds.length,
    better: step.better.length,
    worse: step.worse.length,
    links: { self: address(snapshotPath(step.source.id, step.snapshot.date)), source: address(sourcePath(step.source.id)) },
  })),
  links: { self: address(changesPath), index: address(indexPath), feed: address(feed) },
});

export const snapshotFile = (step: SnapshotStep, address: Address): SnapshotChangesFile => ({
  $schema: address(schemaPath('snapshot-changes')),
  ...headOf(step),
  added: [...step.added],
  removed: [...step.removed],
  thresholds: step.thresholds.map(({ plan, before, after }) => ({ plan, before: [...before], after: [...after] })),
  better: [...step.better],
  worse: [...step.worse],
  links: {
    self: address(snapshotPath(step.source.id, step.snapshot.date)),
    index: address(indexPath),
    source: address(sourcePath(step.source.id)),
    page: address(`/sources/${step.source.id}/`),
  },
});
