/** Findings of one snapshot: what its plans state, by the rulebooks of their country, on the day it was fetched. */
import { changesBetween, checker, findingOf, type Changes, type Finding, type Rulebook } from '../disclosure/index.ts';
import type { Plan } from '../model/index.ts';
import type { PublishedRecord } from './read-file.ts';

/** Which rules are put to which country; left out, nothing is checked. */
export interface DisclosureOptions {
  readonly rulebooks: readonly Rulebook[];
  readonly byCountry: ReadonlyMap<string, readonly string[]>;
}

/** A finding of the catalogue: `source` says which file it is about. */
export interface CompiledFinding extends Finding {
  readonly source: string;
}

/** What got better and worse from one snapshot of a source to the next. */
export interface SnapshotChanges extends Changes {
  readonly source: string;
  /** Dates of the two snapshots. */
  readonly from: string;
  readonly to: string;
}

export interface SnapshotFindings {
  readonly findings: readonly CompiledFinding[];
  /** Rules that threw, in words. */
  readonly faults: readonly string[];
}

/** @param day the day undated plans are judged at: that of the snapshot */
export function findingsOf(
  source: string,
  day: string,
  plans: readonly { readonly plan: Plan; readonly published: PublishedRecord }[],
  options: DisclosureOptions,
): SnapshotFindings {
  const findings: CompiledFinding[] = [];
  const faults: string[] = [];
  const check = checker(
    { ...options, named: false, day, fixedDay: false },
    {
      // Rulebooks of other countries ask nothing of a plan, and saying so for each of them says nothing.
      finding: (asked, answer) => {
        if (answer.reason !== 'other-country') findings.push({ source, ...findingOf(asked, answer) });
      },
      fault: ({ rule, plan }, error) =>
        faults.push(`${rule.id} (${plan?.id ?? source}): ${error instanceof Error ? error.message : String(error)}`),
    },
  );
  for (const { plan, published } of plans) check.see(plan, published);
  check.end();
  return { findings, faults };
}

/** Changes from each snapshot to the next, oldest first. */
export const changesOf = (
  source: string,
  snapshots: readonly { readonly date: string; readonly findings: readonly CompiledFinding[] }[],
): readonly SnapshotChanges[] =>
  snapshots.slice(1).flatMap((later, i) => {
    const earlier = snapshots[i];
    return earlier ? [{ source, from: earlier.date, to: later.date, ...changesBetween(earlier.findings, later.findings) }] : [];
  });
