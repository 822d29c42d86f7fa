import { expect, test } from 'vitest';
import { latest } from '../../../src/islands/latest.ts';
import { settled } from './fakes.ts';

function steps() {
  let runs = 0;
  let finish: () => void = () => undefined;
  const run = latest(
    () =>
      new Promise<void>((resolve) => {
        runs += 1;
        finish = resolve;
      }),
  );
  return { run, runs: () => runs, finish: () => finish() };
}

test('calls while it runs are answered by one more run', async () => {
  const task = steps();
  const all = [task.run(), task.run(), task.run()];
  expect(task.runs()).toBe(1);
  task.finish();
  await settled();
  expect(task.runs()).toBe(2);
  task.finish();
  await Promise.all(all);
  expect(task.runs()).toBe(2);
});

test('a failure does not block what comes after', async () => {
  const results = [Promise.reject(new Error('no')), Promise.resolve()];
  const run = latest(() => results.shift() ?? Promise.resolve());
  await expect(run()).rejects.toThrow('no');
  await expect(run()).resolves.toBeUndefined();
});
