/**
 * `npm run bench`: the whole pipeline (bytes → plans with evidence) against PapaParse merely tokenising the same bytes,
 * in the same run, at three sizes. One JSON object a line: {name, ratio, yardstick, rows, megabytes, seconds, yardstickSeconds}.
 * The sizes take turns and the median of the rounds is printed, so that a busy moment of the machine hits both sides.
 */
import path from 'node:path';
import Papa from 'papaparse';
import type { Profile } from '../../src/core/ingest/index.ts';
import { openFile, readFile } from '../../src/core/pipeline/index.ts';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { labelFile } from './label-file.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SIZES = [
  { rows: 10_000, rounds: 7 },
  { rows: 100_000, rounds: 5 },
  { rows: 1_000_000, rounds: 1 },
] as const;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function seconds(work: () => number | Promise<number>, expected: number): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  const rows = await work();
  const took = (performance.now() - start) / 1000;
  if (rows !== expected) throw new Error(`expected ${expected} rows, saw ${rows}`);
  return took;
}

/** The yardstick: decode and tokenise in pieces, keep nothing. */
function tokenise(bytes: Uint8Array): number {
  let rows = 0;
  const config = {
    header: false,
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
    chunkSize: 4_000_000,
    chunk: ({ data }: Papa.ParseResult<string[]>): void => {
      rows += data.length;
    },
  } as const;
  Papa.parse<string[]>(new TextDecoder().decode(bytes), config);
  return rows - 1;
}

async function pipeline(bytes: Uint8Array, profiles: readonly Profile[]): Promise<number> {
  const opened = await openFile({ bytes, name: 'bench.csv' }, { profiles });
  if (!opened.ok) throw new Error(opened.message);
  let plans = 0;
  readFile(
    opened,
    { file: 'bench.csv', sha256: '0'.repeat(64) },
    (result) => {
      if (result.status === 'plan' && result.plan.facts.length > 0) plans++;
    },
    () => {},
  );
  return plans;
}

const { profiles } = await loadProfiles(path.join(ROOT, 'data'));
const only = process.argv.slice(2).map(Number);
for (const { rows, rounds } of SIZES.filter((size) => only.length === 0 || only.includes(size.rows))) {
  const bytes = labelFile(rows);
  const runs: { readonly ours: number; readonly theirs: number }[] = [];
  for (let i = 0; i < rounds; i++)
    runs.push({ theirs: await seconds(() => tokenise(bytes), rows), ours: await seconds(() => pipeline(bytes, profiles), rows) });
  const ours = median(runs.map((run) => run.ours));
  const theirs = median(runs.map((run) => run.theirs));
  const ratio = median(runs.map((run) => run.ours / run.theirs));
  console.log(
    JSON.stringify({
      name: `pipeline-${rows}`,
      ratio: Number(ratio.toFixed(2)),
      yardstick: 'PapaParse tokenising the same bytes',
      rows,
      megabytes: Number((bytes.length / 1e6).toFixed(1)),
      seconds: Number(ours.toFixed(2)),
      yardstickSeconds: Number(theirs.toFixed(2)),
    }),
  );
}
