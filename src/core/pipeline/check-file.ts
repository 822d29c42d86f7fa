/** Bytes + rulebooks → the report on one file. The command line and the page run this very function. */
import { checker, collector, type CheckQuestion, type Findings } from '../disclosure/index.ts';
import type { Profile } from '../ingest/index.ts';
import { logNotices, noticeLog, type Coverage, type Notice } from '../model/index.ts';
import { openFile, type FileInput, type Unopened } from './open-file.ts';
import { readFile, type PublishedRecord } from './read-file.ts';

export interface CheckInput extends FileInput {
  /** Of the bytes, hex. */
  readonly sha256: string;
  readonly profiles: readonly Profile[];
  readonly profileId?: string | undefined;
  readonly country?: string | undefined;
  readonly currency?: string | undefined;
  readonly coverage?: Coverage | undefined;
  /** Findings listed of each rule and outcome; all are counted. */
  readonly limit?: number | undefined;
  /** Called with every row that was read, plan or not: for showing progress, and rows beside findings. It changes nothing of the report. */
  readonly onRow?: ((row: number, published: PublishedRecord) => void) | undefined;
}

/** What one file states, rule by rule. `ok` here means that it could be read at all. */
export interface CheckReport extends Findings {
  readonly ok: true;
  readonly file: {
    readonly name: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly profile: string;
    readonly encoding: string;
    readonly columns: readonly string[];
    readonly rows: number;
    readonly plans: number;
    readonly rejected: number;
    readonly coverage: Coverage;
    /** Countries of the plans, sorted; null stands for plans that name none. */
    readonly countries: readonly (string | null)[];
  };
  readonly day: string;
  readonly fixedDay: boolean;
  readonly notices: { readonly counts: Readonly<Record<string, number>>; readonly kept: readonly Notice[] };
}

/**
 * Checks one file. A file that is no table, is empty or has an unknown layout gives the reason instead of a report, so that it can
 * never look like a file without findings.
 */
export async function checkFile(input: CheckInput, question: CheckQuestion): Promise<CheckReport | Unopened> {
  const opened = await openFile(input, { profiles: input.profiles, profileId: input.profileId });
  if (!opened.ok) return opened;
  const sink = collector(question.rulebooks, input.limit);
  const check = checker(question, sink);
  const log = noticeLog();
  const countries = new Set<string | null>();
  const options = { file: input.name, sha256: input.sha256, country: input.country, currency: input.currency, coverage: input.coverage };
  const summary = readFile(
    opened,
    options,
    (result, published) => {
      input.onRow?.(result.row, published);
      logNotices(log, result.notices);
      if (result.status !== 'plan') return;
      countries.add(result.plan.country);
      check.see(result.plan, published);
    },
    (found) => logNotices(log, found),
  );
  check.end();
  const { profile, encoding } = opened;
  return {
    ok: true,
    file: {
      name: input.name,
      sha256: input.sha256,
      bytes: input.bytes.length,
      profile: profile.id,
      encoding,
      ...summary,
      coverage: input.coverage ?? profile.coverage,
      countries: [...countries].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    },
    day: question.day,
    fixedDay: question.fixedDay,
    notices: { counts: Object.fromEntries([...log.counts].sort(([a], [b]) => (a < b ? -1 : 1))), kept: log.kept },
    ...sink.result(),
  };
}
