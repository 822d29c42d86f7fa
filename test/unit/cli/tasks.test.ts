import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, ['src/cli/tasks.ts', ...args], { encoding: 'utf8', env: { ...process.env, ...env } });

test.each([
  [[], {}, 'No task is named'],
  [['deploy'], {}, 'There is no task deploy'],
  [['test', '--fast'], {}, 'Unknown argument: --fast'],
  [['start', '--no-serve', '--open'], {}, 'Unknown argument: --open'],
  [['start'], { PORT: 'http' }, 'PORT must be a number'],
  [['start'], { PORT: '70000' }, 'PORT must be a number'],
])('wrong usage %j with %j ends with exit code 2 and a sentence', (args, env, sentence) => {
  const { status, stderr } = run(args, env);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
});
