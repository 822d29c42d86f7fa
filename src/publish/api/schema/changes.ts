/** What changed from snapshot to snapshot. */
import * as z from 'zod';
import { Outcome } from './findings.ts';
import { Tier } from './plan.ts';
import { Count, described, Hash, Link, links, SchemaLink } from './values.ts';

const Moment = z
  .object({ date: described(z.iso.date(), 'The day it was fetched, ISO 8601.'), sha256: Hash })
  .meta({ description: 'A snapshot of the source.' });
const Threshold = Tier.pick({ from_mb: true, action: true, down_kbps: true, period: true });

const StepFields = {
  source: described(z.string(), 'Id of the source.'),
  title: described(z.string(), 'Title of the source.'),
  date: described(z.iso.date(), 'The day the snapshot was fetched, ISO 8601.'),
  sha256: Hash,
  previous: Moment.nullable().meta({ description: 'The snapshot before it; null for the first one of a source.' }),
  plans: described(Count, 'Plans in it.'),
};

export const ChangesSchema = z
  .object({
    $schema: SchemaLink,
    snapshots: described(
      z.array(
        z.object({
          ...StepFields,
          added: described(Count, 'Plans the snapshot before it does not have.'),
          removed: described(Count, 'Plans only the snapshot before it has.'),
          thresholds: described(Count, 'Plans whose data thresholds differ.'),
          better: described(Count, 'Rules whose answer is stated more clearly.'),
          worse: described(Count, 'Rules whose answer is stated less clearly.'),
          links: links({ self: Link, source: Link }),
        }),
      ),
      'Every snapshot of every source, newest first. Changes since a day are those of the entries with a later date.',
    ),
    links: links({ self: Link, index: Link, feed: Link }),
  })
  .meta({ title: 'Changes', description: 'Every snapshot and how much it changed.' });

const FindingChange = z.object({
  rulebook: described(z.string(), 'Id of the rulebook.'),
  rule: described(z.string(), 'Id of the rule.'),
  plan: described(z.string().nullable(), 'Id of the plan; null for the carrier as a whole.'),
  name: described(z.string(), 'Name of the plan, or of the carrier.'),
  before: Outcome,
  after: Outcome,
});

export const SnapshotChangesSchema = z
  .object({
    $schema: SchemaLink,
    ...StepFields,
    added: described(z.array(z.string()), 'Ids of plans the snapshot before it does not have; empty for the first snapshot.'),
    removed: described(z.array(z.string()), 'Ids of plans only the snapshot before it has.'),
    thresholds: described(
      z.array(
        z.object({
          plan: described(z.string(), 'Id of the plan.'),
          before: described(z.array(Threshold), 'In the snapshot before; empty = none was stated.'),
          after: described(z.array(Threshold), 'In this snapshot; empty = none is stated.'),
        }),
      ),
      'Data thresholds that differ, of the plans in the newest snapshot.',
    ),
    better: described(z.array(FindingChange), 'What is stated more clearly than before.'),
    worse: described(z.array(FindingChange), 'What is stated less clearly than before.'),
    links: links({ self: Link, index: Link, source: Link, page: Link }),
  })
  .meta({ title: 'Changes of a snapshot', description: 'Against the snapshot before it, as far as both can be judged.' });

export type ChangesFile = z.infer<typeof ChangesSchema>;
export type SnapshotChangesFile = z.infer<typeof SnapshotChangesSchema>;
