import { defineConfig } from 'vitest/config';

/** Everything that needs no built site. The folders mirror src, beside the kinds of test that cross it. */
const UNIT = ['test/unit/**', 'test/property/**', 'test/golden/**', 'test/architecture/**', 'test/sources/**', 'test/eval/**'];

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // The default leaves one processor of two idle.
    maxWorkers: 2,
    // A test waits on a condition, never on time; these are only the point at which a hung test is given up.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        // Nothing in src keeps state that a test could change, so files share what is loaded: less than half the time.
        test: {
          name: 'unit',
          isolate: false,
          include: UNIT.map((folder) => `${folder}/*.test.ts`),
          globalSetup: ['test/support/compiled.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/site.ts'],
          testTimeout: 120_000,
          // A fifth to a quarter of the time of a file is waiting for its page.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
