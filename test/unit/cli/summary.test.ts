import { expect, test } from 'vitest';
import { summaryLine, tallyOf } from '../../../src/cli/summary.ts';

test.each([
  ['all fine', { numPassedTests: 3, numFailedTests: 0 }, 0, { passed: 3, failed: 0, skipped: 0 }],
  ['one failed', { numPassedTests: 3, numFailedTests: 1 }, 1, { passed: 3, failed: 1, skipped: 0 }],
  [
    'a file that does not load fails without a failed test',
    { numPassedTests: 3, numFailedTests: 0 },
    1,
    { passed: 3, failed: 1, skipped: 0 },
  ],
  ['no report at all', {}, 1, { passed: 0, failed: 1, skipped: 0 }],
  ['skipped and planned tests', { numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 }, 0, { passed: 1, failed: 0, skipped: 3 }],
])('counts of a run: %s', (_name, report, code, expected) => {
  expect(tallyOf(report, code)).toEqual(expected);
});

test.each([
  [[{ passed: 4, failed: 0, skipped: 0 }], '4 passed, 0 failed'],
  [
    [
      { passed: 4, failed: 1, skipped: 0 },
      { passed: 2, failed: 1, skipped: 3 },
    ],
    '6 passed, 2 failed, 3 skipped',
  ],
])('closing line of %j', (tallies, line) => {
  expect(summaryLine(tallies)).toBe(line);
});
