/** What the compiled findings say: by plan, by carrier, by rule, and as a matrix. Read once per build. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyTally, type Changes, type Finding, type Tally } from '../core/disclosure/index.ts';
import { commonCoverage, newestDay, type Carrier, type Coverage } from '../core/model/index.ts';
import { carrier as carrierOf, countries, plansOfCarrier, source as sourceOf } from './index.ts';
import { CatalogueError, compiledDir } from './load.ts';

/** A finding with the source it was made from. */
export interface SourcedFinding extends Finding {
  readonly source: string;
}

/** What got better and worse from one snapshot of a source to the next. */
export interface SourceChanges extends Changes {
  readonly source: string;
  readonly from: string;
  readonly to: string;
}

interface Loaded {
  readonly all: readonly SourcedFinding[];
  readonly byPlan: ReadonlyMap<string, readonly SourcedFinding[]>;
  readonly byCarrier: ReadonlyMap<string, readonly SourcedFinding[]>;
  readonly byRule: ReadonlyMap<string, readonly SourcedFinding[]>;
  readonly changes: readonly SourceChanges[];
}

let memory: Loaded | null = null;

/** Our own output of the same commit: read as it is, without a schema. @throws CatalogueError when it is missing */
function read<T>(name: string): readonly T[] {
  const file = path.join(compiledDir(), 'disclosure', `${name}.json`);
  if (!existsSync(file))
    throw new CatalogueError(`The compiled findings are missing: ${file}`, 'Compile the bundled data first: node src/cli/main.ts ingest');
  return JSON.parse(readFileSync(file, 'utf8')) as readonly T[];
}

function load(): Loaded {
  const all = countries().flatMap(({ code }) => read<SourcedFinding>(code));
  return {
    all,
    byPlan: Map.groupBy(
      all.filter(({ plan }) => plan !== null),
      ({ plan }) => plan ?? '',
    ),
    byCarrier: Map.groupBy(all, ({ carrier }) => carrier),
    byRule: Map.groupBy(all, ({ rule }) => rule),
    changes: read<SourceChanges>('changes'),
  };
}

const loaded = (): Loaded => (memory ??= load());

/** Findings about one plan, in the order of its rulebooks and rules; not-applicable ones included. */
export const findingsOfPlan = (id: string): readonly SourcedFinding[] => loaded().byPlan.get(id) ?? [];
/** Findings about all plans of a carrier, and about the carrier itself (plan null). */
export const findingsOfCarrier = (id: string): readonly SourcedFinding[] => loaded().byCarrier.get(id) ?? [];
/** Every finding of a rule, in all rulebooks that have it. */
export const findingsOfRule = (id: string): readonly SourcedFinding[] => loaded().byRule.get(id) ?? [];
export const findings = (): readonly SourcedFinding[] => loaded().all;

/** Changes from snapshot to snapshot of a source, oldest first; empty while there is only one snapshot. */
export const changesOfSource = (id: string): readonly SourceChanges[] => loaded().changes.filter(({ source }) => source === id);

export interface MatrixRow {
  readonly carrier: Carrier;
  /** Newest date of what the counts rest on, ISO 8601: the plans' own, else that of the snapshot. */
  readonly day: string;
  /** `mixed` where some of its sources are excerpts. */
  readonly coverage: Coverage | 'mixed';
  readonly byRule: ReadonlyMap<string, Tally>;
  readonly total: Tally;
}

/** Carrier × rule of one rulebook: carriers whose country names it, in the order of the catalogue. */
export function disclosureMatrix(rulebook: string): readonly MatrixRow[] {
  const own = loaded().all.filter((finding) => finding.rulebook === rulebook);
  return [...Map.groupBy(own, ({ carrier }) => carrier)].flatMap(([id, list]) => {
    const carrier = carrierOf(id);
    return carrier === undefined ? [] : [matrixRow(carrier, list)];
  });
}

function matrixRow(carrier: Carrier, list: readonly SourcedFinding[]): MatrixRow {
  const byRule = new Map<string, ReturnType<typeof emptyTally>>();
  const total = emptyTally();
  for (const { rule, outcome } of list) {
    let tally = byRule.get(rule);
    if (tally === undefined) byRule.set(rule, (tally = emptyTally()));
    tally[outcome]++;
    total[outcome]++;
  }
  const plans = plansOfCarrier(carrier.id);
  const snapshots = carrier.sources.flatMap((source) => sourceOf(source)?.snapshots ?? []);
  return { carrier, day: newestDay(plans, snapshots), coverage: commonCoverage(plans), byRule, total };
}
