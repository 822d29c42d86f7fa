/**
 * Sources → the catalogue. Sorted, without timestamps, so that the same input gives the same bytes.
 * A source that cannot be read is reported and the rest still compiles.
 */
import * as z from 'zod';
import type { Profile } from '../ingest/index.ts';
import {
  COVERAGES,
  historyPoint,
  LicenceSchema,
  logNotices,
  notice,
  noticeLog,
  SOURCE_KINDS,
  type Catalogue,
  type HistoryPoint,
  type Notice,
  type NoticeLog,
  type Plan,
  type Snapshot,
  type Source,
  type SourceKind,
} from '../model/index.ts';
import { checkAcceptance } from './acceptance.ts';
import { changesOf, findingsOf, type CompiledFinding, type DisclosureOptions, type SnapshotChanges } from './compile-findings.ts';
import { resolveAcrossSources, resolveIds } from './ids.ts';
import { openFile } from './open-file.ts';
import { readFile, type PublishedRecord, type RowResult } from './read-file.ts';

/** What stands beside a snapshot in `<date>.json`. */
export const SidecarSchema = z.strictObject({
  /** Where the bytes were fetched; null for a compilation of several pages. */
  url: z.url().nullable(),
  fetched: z.iso.date(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  licence: LicenceSchema.optional(),
  coverage: z.enum(COVERAGES).optional(),
  note: z.string().optional(),
  /** The pages an excerpt was compiled from. */
  pages: z.array(z.strictObject({ url: z.string(), kind: z.enum(SOURCE_KINDS) })).default([]),
});
export type Sidecar = z.infer<typeof SidecarSchema>;

export interface SnapshotInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of the bytes as they are; compared with the sidecar's. */
  readonly sha256: string;
  readonly sidecar: Sidecar;
}

export interface SourceInput {
  readonly profile: Profile;
  readonly snapshots: readonly SnapshotInput[];
}

export interface CompiledSource {
  readonly source: Source;
  readonly plans: readonly Plan[];
  readonly log: NoticeLog;
  /** What the newest snapshot states, by the rulebooks of its country. */
  readonly findings: readonly CompiledFinding[];
  readonly changes: readonly SnapshotChanges[];
  /** Thresholds in the snapshots before the newest, oldest first, by the id a plan has in its source. */
  readonly history: ReadonlyMap<string, readonly HistoryPoint[]>;
  /** Rules that threw: faults of ours. */
  readonly faults: readonly string[];
}

/** Without rulebooks nothing is checked. */
const UNCHECKED: DisclosureOptions = { rulebooks: [], byCountry: new Map() };

/** Compiles one source: its acceptance cases, its snapshots, and the plans of the newest snapshot that can be read. */
export async function compileSource(
  { profile, snapshots }: SourceInput,
  disclosure: DisclosureOptions = UNCHECKED,
): Promise<CompiledSource> {
  const log = noticeLog();
  logNotices(
    log,
    checkAcceptance(profile).map((failed) =>
      notice(
        'acceptance-failed',
        { file: profile.id, hint: `Expected ${JSON.stringify(failed.expected)}, received ${JSON.stringify(failed.received)}.` },
        `${failed.description}: ${failed.path} differs.`,
      ),
    ),
  );
  const ordered = [...snapshots].sort((a, b) => (a.file < b.file ? -1 : 1));
  const read: CompiledSnapshot[] = [];
  for (const input of ordered) read.push(await compileSnapshot(profile, input, log, disclosure));
  const newest = read.findLast(({ readable }) => readable) ?? read.at(-1);
  const plans = newest?.plans ?? [];
  return {
    source: sourceRecord(
      profile,
      newest?.sidecar,
      read.map(({ snapshot }) => snapshot),
      plans,
    ),
    plans,
    log,
    findings: newest?.findings ?? [],
    changes: changesOf(
      profile.id,
      read.filter(({ readable }) => readable).map(({ snapshot: { date }, findings }) => ({ date, findings })),
    ),
    history: historyOf(read.filter((snapshot) => snapshot.readable && snapshot !== newest)),
    faults: read.flatMap(({ faults }) => faults),
  };
}

function historyOf(earlier: readonly CompiledSnapshot[]): ReadonlyMap<string, readonly HistoryPoint[]> {
  const history = new Map<string, HistoryPoint[]>();
  for (const { plans, snapshot } of earlier)
    for (const plan of plans) history.set(plan.id, [...(history.get(plan.id) ?? []), historyPoint(plan, snapshot.date)]);
  return history;
}

interface CompiledSnapshot {
  readonly snapshot: Snapshot;
  readonly sidecar: Sidecar;
  readonly plans: readonly Plan[];
  readonly readable: boolean;
  readonly findings: readonly CompiledFinding[];
  readonly faults: readonly string[];
}

async function compileSnapshot(
  profile: Profile,
  input: SnapshotInput,
  log: NoticeLog,
  disclosure: DisclosureOptions,
): Promise<CompiledSnapshot> {
  const own = noticeLog(20);
  const report = (found: readonly Notice[]): void => {
    const placed = found.map((item) => ({ file: `${profile.id}/${input.file}`, ...item }));
    logNotices(own, placed);
    logNotices(log, placed);
  };
  if (input.sidecar.sha256 !== input.sha256) report([notice('snapshot-hash-mismatch', { hint: `The bytes have sha256 ${input.sha256}.` })]);
  const opened = await openFile({ bytes: input.bytes, name: input.file }, { profiles: [profile], profileId: profile.id });
  const results: RowResult[] = [];
  const records: PublishedRecord[] = [];
  const keep = (result: RowResult, published: PublishedRecord): void => {
    results.push(result);
    records.push(published);
  };
  if (!opened.ok) report([notice('snapshot-unreadable', { hint: opened.hint }, opened.message)]);
  const pages = new Map<string, SourceKind>(input.sidecar.pages.map(({ url, kind }) => [url, kind]));
  const options = { file: input.file, sha256: input.sha256, source: profile.id, coverage: input.sidecar.coverage, pages };
  const summary = opened.ok ? readFile(opened, options, keep, report) : { columns: [], rows: 0, plans: 0, rejected: 0 };
  const settled = resolveIds(results);
  for (const { notices } of settled) if (notices.length > 0) report(notices);
  const snapshot: Snapshot = {
    file: input.file,
    date: input.sidecar.fetched,
    url: input.sidecar.url,
    sha256: input.sha256,
    bytes: input.bytes.length,
    encoding: opened.ok ? opened.encoding : 'unreadable',
    columns: [...summary.columns],
    rows: summary.rows,
    plans: summary.plans,
    rejected: summary.rejected,
    noticeCounts: Object.fromEntries([...own.counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    notices: own.kept,
  };
  const rows = settled.flatMap((result, i) => {
    const published = records[i];
    return result.status === 'plan' && published ? [{ plan: result.plan, published }] : [];
  });
  return {
    snapshot,
    sidecar: input.sidecar,
    plans: rows.map(({ plan }) => plan),
    readable: opened.ok,
    ...findingsOf(profile.id, input.sidecar.fetched, rows, disclosure),
  };
}

function sourceRecord(profile: Profile, newest: Sidecar | undefined, snapshots: readonly Snapshot[], plans: readonly Plan[]): Source {
  const kinds = new Map((newest?.pages ?? []).map(({ url, kind }) => [url, kind]));
  const counted = [...kinds].map(([url, kind]) => ({ url, kind, plans: plans.filter((plan) => plan.origin.url === url).length }));
  return {
    id: profile.id,
    title: profile.title,
    country: profile.country ?? null,
    language: profile.language ?? null,
    coverage: newest?.coverage ?? profile.coverage,
    licence: newest?.licence ?? profile.licence,
    carriers: [...new Set(plans.map(({ carrier }) => carrier.id))].sort(),
    pages: counted.sort((a, b) => (a.url < b.url ? -1 : 1)),
    snapshots: [...snapshots],
  };
}

export interface Compiled {
  readonly catalogue: Catalogue;
  /** Plans by lower-case country code, sorted by id; `xx` where no country is known. */
  readonly plans: ReadonlyMap<string, readonly Plan[]>;
  /** Findings by country, as the plans; those about a carrier under the country its id begins with. */
  readonly findings: ReadonlyMap<string, readonly CompiledFinding[]>;
  readonly changes: readonly SnapshotChanges[];
  /** Thresholds of today's plans in earlier snapshots, by plan id, sorted; plans with one snapshot only are not in it. */
  readonly history: Readonly<Record<string, readonly HistoryPoint[]>>;
}

/** Joins compiled sources into the catalogue. */
export function joinSources(compiled: readonly CompiledSource[]): Compiled {
  const own = compiled.flatMap(({ plans }) => plans);
  const resolved = resolveAcrossSources(own);
  const all = resolved.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const plans = new Map<string, Plan[]>();
  for (const plan of all) {
    const code = (plan.country ?? 'xx').toLowerCase();
    plans.set(code, [...(plans.get(code) ?? []), plan]);
  }
  const sorted = new Map([...plans].sort(([a], [b]) => (a < b ? -1 : 1)));
  const catalogue: Catalogue = {
    version: 1,
    sources: compiled.map(({ source }) => source).sort((a, b) => (a.id < b.id ? -1 : 1)),
    carriers: carriersOf(all),
    countries: [...sorted].map(([code, own]) => ({ code, plans: own.length })),
  };
  return {
    catalogue,
    plans: sorted,
    findings: findingsByCountry(compiled, all),
    changes: compiled.flatMap(({ changes }) => changes),
    history: historyByPlan(compiled, own, resolved),
  };
}

/** @param final the plans of `own`, in the same order, with the ids they have in the catalogue */
function historyByPlan(compiled: readonly CompiledSource[], own: readonly Plan[], final: readonly Plan[]): Compiled['history'] {
  const bySource = new Map(compiled.map(({ source, history }) => [source.id, history]));
  const entries = own.flatMap((plan, i): [string, readonly HistoryPoint[]][] => {
    const points = bySource.get(plan.provenance.source)?.get(plan.id);
    return points ? [[final[i]?.id ?? plan.id, points]] : [];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Findings bear the ids their plans have in the catalogue, which differ from those of the file where two sources share an id. */
function findingsByCountry(compiled: readonly CompiledSource[], all: readonly Plan[]): ReadonlyMap<string, readonly CompiledFinding[]> {
  const final = new Map(all.map((plan) => [`${plan.provenance.source}\u0000${plan.provenance.record}\u0000${plan.name}`, plan]));
  const countryOf = new Map(all.map(({ carrier, country }) => [carrier.id, (country ?? 'xx').toLowerCase()]));
  const findings = compiled.flatMap((source) =>
    source.findings.map((finding) => {
      const plan = finding.record === null ? undefined : final.get(`${finding.source}\u0000${finding.record}\u0000${finding.name}`);
      return {
        code: plan ? (plan.country ?? 'xx').toLowerCase() : (countryOf.get(finding.carrier) ?? 'xx'),
        finding: plan ? { ...finding, plan: plan.id } : finding,
      };
    }),
  );
  const grouped = Map.groupBy(findings, ({ code }) => code);
  return new Map([...grouped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, own]) => [code, own.map(({ finding }) => finding)]));
}

function carriersOf(plans: readonly Plan[]): Catalogue['carriers'] {
  const found = new Map<string, { name: string; country: string | null; plans: number; sources: Set<string> }>();
  for (const { carrier, country, provenance } of plans) {
    const known = found.get(carrier.id) ?? { name: carrier.name, country, plans: 0, sources: new Set<string>() };
    known.plans++;
    known.sources.add(provenance.source);
    found.set(carrier.id, known);
  }
  return [...found]
    .map(([id, { sources, ...rest }]) => ({ id, ...rest, sources: [...sources].sort() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
