/** What only a process has: an exit code the shell sees, pipes, standard input. What the commands answer is tested in this process. */
import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { MAIN, NODE, plaintariff, plaintariffProcess } from '../../support/plaintariff.ts';
import { ROOT } from '../../support/project-files.ts';

describe('the process ends as the call did, with the same words', () => {
  test.each<[number, string, string[], string]>([
    [0, 'help', ['--help'], ''],
    [0, 'rows on standard input', ['normalize', '-'], 'carrier,plan_name,currency,price,data_allowance,terms\nA,Plan é 限,EUR,1,5 GB,\n'],
    [
      1,
      'a notice at or above --fail-on',
      ['normalize', '-', '--fail-on', 'error'],
      'carrier,plan_name,currency,price,data_allowance,terms\nA,,EUR,1,5 GB,\n',
    ],
    [2, 'an unknown command', ['normalise'], ''],
    [3, 'a fault', ['schema', '--write', '--dir', '/dev/null/no-folder'], ''],
  ])('%i: %s', async (code, _name, args, input) => {
    const ended = await plaintariffProcess(args, input);
    expect(ended.code).toBe(code);
    const here = await plaintariff(args, input);
    // The stack of a fault is that of its caller.
    const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
    if (code === 3) expect(firstLine(ended.stderr)).toMatch(/^Fault: Error: ENOTDIR/);
    expect({ ...ended, stderr: firstLine(ended.stderr) }).toEqual({ ...here, stderr: firstLine(here.stderr) });
  });
});

test('a reader that closes the pipe early is no fault', async () => {
  const child = spawn(NODE, [MAIN, 'schema', 'open-format.schema.json'], { cwd: ROOT });
  child.stdout.destroy();
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, Buffer.concat(said).toString()]).toEqual([0, '']);
});
