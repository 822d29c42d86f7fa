/** Data thresholds of plans in every snapshot they are in. Read once per build. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { historyPoint, type HistoryPoint, type Plan } from '../core/model/index.ts';
import { plansOfSource, sources } from './index.ts';
import { CatalogueError, compiledDir } from './load.ts';

type Earlier = Readonly<Record<string, readonly HistoryPoint[]>>;
let memory: Earlier | null = null;

/** Our own output of the same commit: read as it is, without a schema. @throws CatalogueError when it is missing */
function load(): Earlier {
  const file = path.join(compiledDir(), 'history.json');
  if (!existsSync(file))
    throw new CatalogueError(`The history is missing: ${file}`, 'Compile the bundled data first: node src/cli/main.ts ingest');
  return JSON.parse(readFileSync(file, 'utf8')) as Earlier;
}

const dateOf = ({ provenance }: Plan): string | undefined =>
  sources()
    .find(({ id }) => id === provenance.source)
    ?.snapshots.find(({ sha256 }) => sha256 === provenance.snapshot)?.date;

export interface PlanHistory {
  readonly plan: string;
  readonly name: string;
  /** Oldest first; the last is the newest snapshot. */
  readonly points: readonly HistoryPoint[];
}

/** Of the plans of a source that earlier snapshots have too. */
export function historyOfSource(id: string): readonly PlanHistory[] {
  memory ??= load();
  return plansOfSource(id).flatMap((plan) => {
    const [earlier, date] = [memory?.[plan.id] ?? [], dateOf(plan)];
    return earlier.length === 0 || date === undefined
      ? []
      : [{ plan: plan.id, name: plan.name, points: [...earlier, historyPoint(plan, date)] }];
  });
}
