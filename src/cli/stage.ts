/** Stages of `npm start` and `npm test`: child processes on the pinned Node, each with its name, outcome and time. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** The pinned Node, whichever Node runs us. */
const PINNED = path.join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const NODE = existsSync(PINNED) ? PINNED : process.execPath;

export interface Stage {
  /** One word for the table of stages, such as `types`. */
  readonly name: string;
  /** Arguments for Node: a script of ours or of an installed package, and its own arguments. */
  readonly args: readonly string[];
}

export interface Outcome {
  readonly name: string;
  /** Exit code; 0 is fine. */
  readonly code: number;
  readonly seconds: number;
}

/**
 * Path of an installed package's program, so that no shell and no global tool is needed.
 * @throws when the package is not installed or has no program of that name.
 */
export function program(packageName: string, name: string = packageName): string {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { bin?: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin?.[name];
  if (!file) throw new Error(`${packageName} has no program called ${name}`);
  return path.join(folder, file);
}

/** The environment of every stage: the pinned Node first in PATH, one time zone, no telemetry. */
function environment(): NodeJS.ProcessEnv {
  const first = path.join(ROOT, 'node_modules', '.bin');
  const PATH = `${first}${path.delimiter}${process.env['PATH'] ?? ''}`;
  return { ...process.env, PATH, TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
}

const secondsSince = (start: number): number => Math.round((performance.now() - start) / 100) / 10;

/**
 * When a stage's output is shown: as it comes, in one piece at its end, or only when it failed. Its name stands before it; beside a stage
 * that is shown as it comes, `aside` keeps the name of a stage for its end too.
 */
export type Showing = 'live' | 'at-end' | 'on-failure' | 'aside';

/** Runs one stage to its end and shows its output. */
export function runStage(stage: Stage, showing: Showing): Promise<Outcome> {
  const start = performance.now();
  const isNamedLast = showing === 'at-end' || showing === 'aside';
  if (!isNamedLast) console.log(`\n── ${stage.name}`);
  return new Promise((resolve) => {
    const stdio = showing === 'live' ? (['ignore', 'inherit', 'inherit'] as const) : (['ignore', 'pipe', 'pipe'] as const);
    const child = spawn(NODE, stage.args, { cwd: ROOT, env: environment(), stdio: [...stdio] });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const finish = (code: number): void => {
      if (isNamedLast) console.log(`\n── ${stage.name}`);
      if (showing === 'at-end' || code !== 0) console.log(Buffer.concat(chunks).toString('utf8').trimEnd());
      resolve({ name: stage.name, code, seconds: secondsSince(start) });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      finish(3);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** One or more stages. */
export type Step = () => Promise<readonly Outcome[]>;

/** A stage as a step of a lane. */
export const step =
  (stage: Stage, showing: Showing = 'at-end'): Step =>
  async () => [await runStage(stage, showing)];

/** Runs lanes of steps at the same time, the steps of a lane one after the other, whatever became of those before. */
export async function runLanes(lanes: readonly (readonly Step[])[]): Promise<Outcome[]> {
  const runLane = async (lane: readonly Step[]): Promise<Outcome[]> => {
    const done: Outcome[] = [];
    for (const next of lane) done.push(...(await next()));
    return done;
  };
  return (await Promise.all(lanes.map(runLane))).flat();
}
