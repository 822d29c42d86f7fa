/** Check reports in every format, from one result: for the command line, the check page and evidence packs. */
import { LISTED } from '../core/disclosure/index.ts';
import { csvReport } from './csv.ts';
import { htmlReport, SHOWN_HTML } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';
import type { FileResult, ReportFormat, ReportOptions } from './types.ts';

export { digest, isOpen, uncheckedOf, type Digest, type Ending } from './digest.ts';
export { csvCell } from './escape.ts';
export { summaryLine } from './lines.ts';
export type { SuppressionUse } from './suppress.ts';
export * from './types.ts';
export { REPORT_VERSION, TOOL } from './version.ts';
export { reportWords } from './words.ts';

const WRITERS: Readonly<Record<ReportFormat, (results: readonly FileResult[], options: ReportOptions) => string>> = {
  text: textReport,
  json: jsonReport,
  html: htmlReport,
  csv: csvReport,
  sarif: sarifReport,
  junit: junitReport,
};

/**
 * How many findings of each rule and outcome a check must keep for a report: a file has up to a million rows, and what is only counted
 * need not be kept. Suppressions need all that can be kept, since any finding may be meant, and are told how many they fit.
 */
export function findingsNeeded(format: ReportFormat, { limit, suppressions = [] }: Pick<ReportOptions, 'limit' | 'suppressions'>): number {
  const shown = limit ?? (format === 'text' || format === 'html' || format === 'junit' ? SHOWN_HTML : LISTED);
  return suppressions.length > 0 ? Math.max(shown, LISTED) : shown;
}

/** The report on one file or many, as the text of a file in the given format. */
export const writeReport = (format: ReportFormat, results: readonly FileResult[], options: ReportOptions): string =>
  WRITERS[format](results, options);
