/** What charts show: of today's plans and rulebooks, and of everything that was ever frozen. Read once per build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shortPin } from '../charts/canonical.ts';
import type { Pinned, Plotted, PlottedPlan } from '../charts/types.ts';
import { compareTie } from '../core/model/hash.ts';
import { plansOfCarrier } from './index.ts';
import { CatalogueError, compiledDir } from './load.ts';

interface Loaded {
  readonly all: readonly Pinned[];
  readonly byPin: ReadonlyMap<string, Pinned>;
  /** By id of the plan or rulebook. */
  readonly current: ReadonlyMap<string, Pinned>;
}

let memory: Loaded | null = null;

const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Our own output of the same commit: read as it is, without a schema. @throws CatalogueError when it is missing */
function load(): Loaded {
  const folder = path.join(compiledDir(), 'pins');
  const currentFile = path.join(folder, 'current.json');
  if (!existsSync(currentFile))
    throw new CatalogueError(
      `What the charts show is missing: ${currentFile}`,
      'Compile the bundled data first: node src/cli/main.ts ingest',
    );
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const all = files.flatMap((name) => linesOf(path.join(folder, name)).map((line) => JSON.parse(line) as Pinned));
  const byPin = new Map(all.map((entry) => [shortPin(entry.pin), entry]));
  const names = JSON.parse(readFileSync(currentFile, 'utf8')) as Readonly<Record<string, string>>;
  const current = Object.entries(names).flatMap(([id, pin]): [string, Pinned][] => {
    const found = byPin.get(shortPin(pin));
    return found ? [[id, found]] : [];
  });
  return { all, byPin, current: new Map(current) };
}

const loaded = (): Loaded => (memory ??= load());

/** Today's plans, then rulebooks, each with the hash of its data. */
export const currentPins = (): readonly Pinned[] => [...loaded().current.values()];
/** Everything that was ever frozen, today's included. */
export const allPins = (): readonly Pinned[] => loaded().all;
/** Today's data of a plan or rulebook; undefined for one that is not in the catalogue (any more). */
export const pinnedOf = (id: string): Pinned | undefined => loaded().current.get(id);
export const plottedOf = (id: string): Plotted | undefined => pinnedOf(id)?.plotted;
/** What was frozen under a hash, whole or as it stands in addresses. */
export const pinnedAs = (pin: string): Pinned | undefined => loaded().byPin.get(shortPin(pin));

/** Today's data of the same plan or rulebook, where they are others than the frozen ones. */
export function newerThan({ pin, plotted }: Pinned): Pinned | null {
  const today = pinnedOf(plotted.id);
  return today && today.pin !== pin ? today : null;
}

const isPlan = (plotted: Plotted | undefined): plotted is PlottedPlan => plotted?.kind === 'plan';

/** Least data at full speed first, then those without a limit, then those that do not state one; ties favour nobody. */
function byFullSpeed(a: PlottedPlan, b: PlottedPlan): number {
  const key = ({ perMoney: { gb, kind } }: PlottedPlan): number => gb ?? (kind === 'no-limit' ? 1e12 : 1e13);
  return key(a) - key(b) || compareTie(a.id, b.id);
}

/** At most `most` entries at even distances, the first and the last among them. */
export function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, at) => list[Math.round((at * (list.length - 1)) / (most - 1))]).filter(
    (entry): entry is T & {} => entry !== undefined,
  );
}

/** Plans of a carrier in one chart: all of them in the order of their data at full speed, or `most` at even distances of that order. */
export function plotsOfCarrier(id: string, most: number): readonly Pinned[] {
  const plans = plansOfCarrier(id).flatMap((plan) => {
    const plotted = plottedOf(plan.id);
    return isPlan(plotted) ? [plotted] : [];
  });
  return spread(plans.toSorted(byFullSpeed), most).flatMap((plan) => pinnedOf(plan.id) ?? []);
}
