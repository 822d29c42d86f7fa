/** Adds up what the test runs reported, and says it in one line: `N passed, N failed, N skipped`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './stage.ts';

/** Where the test runs leave their reports; git-ignored, gone with the next install. */
export const REPORTS = path.join(ROOT, 'node_modules', '.cache', 'plaintariff');

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
}

function readReport(file: string): Report {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : {};
  } catch {
    return {};
  }
}

/** Counts of one report. A run that failed without a failed test (a file did not load, no report) counts as one failure. */
export function tallyOf({ numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 }: Report, code: number): Tally {
  const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

export function countTests(project: string, code: number): Tally {
  return tallyOf(readReport(path.join(REPORTS, `${project}.json`)), code);
}

/** The closing line of a test run. */
export function summaryLine(tallies: readonly Tally[]): string {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
