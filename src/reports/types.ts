/** What every report format is made from: checked files and the choices of whoever asked. Plain data. */
import type { Force } from '../core/disclosure/types.ts';
import type { CheckReport, Unopened } from '../core/pipeline/index.ts';
import type { Lang } from '../i18n/index.ts';

export const REPORT_FORMATS = ['text', 'json', 'html', 'csv', 'sarif', 'junit'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Name extension and media type of each format, for files that are saved. */
export const REPORT_FILES: Readonly<Record<ReportFormat, { readonly extension: string; readonly type: string }>> = {
  text: { extension: 'txt', type: 'text/plain;charset=utf-8' },
  json: { extension: 'json', type: 'application/json' },
  html: { extension: 'html', type: 'text/html;charset=utf-8' },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  sarif: { extension: 'sarif', type: 'application/sarif+json' },
  junit: { extension: 'xml', type: 'application/xml' },
};

/** A file that was checked; `path` is how it was named by whoever asked, where that is more than its name. */
export type CheckedFile = CheckReport & { readonly path?: string };

/** A file that could not be read as a table, and why. */
export interface UnreadFile extends Omit<Unopened, 'reason'> {
  readonly reason: Unopened['reason'] | 'disk' | 'fault';
  readonly path: string;
}

export type FileResult = CheckedFile | UnreadFile;

/** Shortcomings of rules with this force, or a stronger one, make the check fail. */
export const FAIL_ON = ['must', 'should', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Findings somebody has looked at and accepts for a while. They stay in every report, with the reason and the day it ends. */
export interface Suppression {
  readonly rule: string;
  /** Id or name of the plan; left out: every plan. */
  readonly plan?: string | undefined;
  /** Data record, from 1. */
  readonly row?: number | undefined;
  /** Name of the file, or the end of its path. */
  readonly file?: string | undefined;
  readonly reason: string;
  /** Last day it holds, ISO 8601. */
  readonly expires: string;
}

export interface ReportOptions {
  readonly language: Lang;
  readonly failOn: FailOn;
  /** Findings listed of each rule and outcome; counts are never cut. Left out: what suits the format. */
  readonly limit?: number | undefined;
  readonly suppressions?: readonly Suppression[] | undefined;
  /** The day suppressions are judged at, ISO 8601; needed only with suppressions. */
  readonly today?: string | undefined;
  /** Further empty columns of the CSV, to be filled in by hand: a disposition. */
  readonly blankColumns?: readonly string[] | undefined;
}

/** Which forces make the check fail. */
export const failing = (failOn: FailOn, force: Force): boolean =>
  failOn === 'must' ? force === 'must' : failOn === 'should' && force !== 'may';
