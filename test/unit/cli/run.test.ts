import { expect, test } from 'vitest';
import { plaintariff } from '../../support/plaintariff.ts';

const COMMANDS = ['ingest', 'normalize', 'profile', 'terms', 'explain', 'schema', 'adopt'];

test('--help names every command and the exit codes', async () => {
  const { code, stdout } = await plaintariff(['--help']);
  expect(code).toBe(0);
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} +\\S`, 'm'));
  expect(stdout).toContain('0 fine · 1 notices or shortcomings at or above --fail-on · 2 wrong usage · 3 fault');
});

test('no command is wrong usage and shows the overview', async () => {
  const { code, stdout } = await plaintariff([]);
  expect(code).toBe(2);
  expect(stdout).toContain('normalize');
});

test('an unknown command is wrong usage and names the known ones', async () => {
  const { code, stdout, stderr } = await plaintariff(['normalise']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('There is no command normalise.');
  expect(stderr).toContain('normalize');
});

test.each(COMMANDS)('%s --help says how it is used and how it ends', async (command) => {
  const { code, stdout, stderr } = await plaintariff([command, '--help']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(new RegExp(`^plaintariff ${command}`));
  expect(stdout).toContain('Exit codes: 0 fine');
});

test.each(COMMANDS)('%s: an unknown option is wrong usage with a hint', async (command) => {
  const { code, stdout, stderr } = await plaintariff([command, '--no-such-option']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('--no-such-option');
  expect(stderr).toContain(`See: plaintariff ${command} --help`);
});
