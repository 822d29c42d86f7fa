/** The way from bytes to plans in one call, for tests that look at what comes out of whole files. */
import { createHash } from 'node:crypto';
import type { Profile } from '../../src/core/ingest/index.ts';
import { logNotices, noticeLog, type NoticeLog } from '../../src/core/model/index.ts';
import {
  openFile,
  readFile,
  resolveIds,
  type FileSummary,
  type OpenedFile,
  type ReadOptions,
  type RowResult,
  type Unopened,
} from '../../src/core/pipeline/index.ts';

export interface ReadTable {
  readonly opened: OpenedFile;
  readonly results: readonly RowResult[];
  readonly summary: FileSummary;
  /** Notices about the file and about its rows, all counted. */
  readonly log: NoticeLog;
}

export interface HowToRead extends Partial<ReadOptions> {
  readonly profiles: readonly Profile[];
  readonly profileId?: string | undefined;
}

/** Opens and reads a file; what could not be opened is returned as it is. */
export async function readTableOf(bytes: Uint8Array, { profiles, profileId, ...options }: HowToRead): Promise<ReadTable | Unopened> {
  const file = options.file ?? 'input';
  const opened = await openFile({ bytes, name: file }, { profiles, profileId });
  if (!opened.ok) return opened;
  const log = noticeLog();
  const read: RowResult[] = [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const summary = readFile(
    opened,
    { sha256, ...options, file },
    (result) => read.push(result),
    (found) => logNotices(log, found),
  );
  const results = resolveIds(read);
  for (const { notices } of results) logNotices(log, notices);
  return { opened, results, summary, log };
}

/** The plans of a file that must open. @throws with the reason when it does not. */
export async function plansOf(bytes: Uint8Array, how: HowToRead) {
  const table = await readTableOf(bytes, how);
  if ('ok' in table) throw new Error(table.message);
  return { ...table, plans: table.results.flatMap((result) => (result.status === 'plan' ? [result.plan] : [])) };
}
