/** Runs the command line: in this process, which is a tenth of the time, or as a user does, as a process of its own. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { run } from '../../src/cli/run.ts';
import { atTerminal } from '../../src/cli/terminal.ts';
import { ROOT } from './project-files.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Input = string | Uint8Array;

/** Runs `plaintariff ARGS`, with `input` on standard input. Never rejects: the exit code says how it went. */
export async function plaintariff(args: readonly string[], input: Input = ''): Promise<Ran> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const code = await atTerminal(
    {
      input: (async function* () {
        yield Promise.resolve(Buffer.from(input as Uint8Array));
      })(),
      out: (text, done) => {
        stdout.push(text);
        done?.();
      },
      err: (text) => void stderr.push(text),
      watched: false,
    },
    () => run(args),
  );
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

export const NODE = path.join(ROOT, 'node_modules', '.bin', 'node');
export const MAIN = path.join(ROOT, 'src', 'cli', 'main.ts');

/** The same as a process of its own, on the pinned Node: for what only a process has. */
export function plaintariffProcess(args: readonly string[], input: Input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(NODE, [MAIN, ...args], { cwd: ROOT, maxBuffer: 50_000_000 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout, stderr });
    });
    // A command that needs no input may be gone before it is written.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** The JSON values of lines. */
export const jsonLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
