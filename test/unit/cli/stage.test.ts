import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { program, runStage, runLanes, step } from '../../../src/cli/stage.ts';

test.each([['astro'], ['eslint'], ['prettier'], ['vitest'], ['svelte-check']])('the program of %s is a file', (name) => {
  expect(existsSync(program(name))).toBe(true);
});

test('a package without such a program is an error', () => {
  expect(() => program('zod')).toThrow('no program');
});

test('a stage reports its exit code; output of quiet stages is printed under their names', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const outcomes = await runLanes([
    [step({ name: 'good', args: ['-e', 'console.log("fine")'] }), step({ name: 'third', args: ['-e', '0'] })],
    [step({ name: 'bad', args: ['-e', 'console.error("broken"); process.exit(4)'] }), step({ name: 'after', args: ['-e', '0'] })],
  ]);
  const printed = log.mock.calls.flat().join('\n');
  log.mockRestore();
  expect(outcomes.map(({ name, code }) => `${name} ${code}`)).toEqual(['good 0', 'third 0', 'bad 4', 'after 0']);
  expect(printed).toContain('── good\nfine');
  expect(printed).toContain('── bad\nbroken');
});

test('stages run on the pinned Node with one time zone', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await runStage({ name: 'look', args: ['-e', 'console.log(process.version, process.env.TZ)'] }, 'at-end');
  const printed = log.mock.calls.flat().join('\n');
  log.mockRestore();
  expect(printed).toMatch(/v24\.\d+\.\d+ UTC/);
});

test.each([
  [0, false, 'on-failure'],
  [1, true, 'on-failure'],
  [0, false, 'aside'],
  [1, true, 'aside'],
] as const)('output kept for failures: exit code %i, shown %s, %s', async (code, shown, showing) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await runStage({ name: 'long', args: ['-e', `console.log("page 1 of 2000"); process.exit(${code})`] }, showing);
  const printed = log.mock.calls.flat().join('\n');
  log.mockRestore();
  expect(printed).toContain('── long');
  expect(printed.includes('page 1 of 2000')).toBe(shown);
});
