/**
 * Exporting 100,000 plans: time and memory of each format, and of reading the CSV back. The plans are the bundled ones, again and
 * again, each time under other ids. What is written goes nowhere, so that only our own memory is measured.
 * Run: node --expose-gc test/bench/export.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadProfiles } from '../../src/cli/profiles.ts';
import type { Plan } from '../../src/core/model/index.ts';
import { openFile, readFile } from '../../src/core/pipeline/index.ts';
import { dataFile, FORMATS } from '../../src/publish/files.ts';
import { plansTable, TABLES } from '../../src/publish/tables/index.ts';

const COUNT = 100_000;
const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = path.join(ROOT, 'data/compiled/plans');
const bundled = readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Plan[]);
const plans = Array.from({ length: COUNT }, (_, i): Plan => {
  const plan = bundled[i % bundled.length] as Plan;
  return { ...plan, id: `${plan.id}-${i}` };
});
const data = { plans, findings: [], sources: [] };

const collect = (globalThis as { gc?: () => void }).gc;
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** Runs it, and says how long it took and how much more memory was in use at the most. */
function measured(name: string, run: (sample: () => void) => number): void {
  collect?.();
  const before = process.memoryUsage();
  let most = 0;
  const sample = (): void => {
    const { heapUsed, external } = process.memoryUsage();
    most = Math.max(most, heapUsed + external - before.heapUsed - before.external);
  };
  const start = performance.now();
  const bytes = run(sample);
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `${name.padEnd(22)}${seconds.toFixed(1).padStart(6)} s ${mb(bytes).padStart(8)} written, at most ${mb(most)} more in use\n`,
  );
}

const size = (piece: string | Uint8Array): number => (typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length);

for (const format of FORMATS)
  measured(`plans.${format}`, (sample) => {
    let bytes = 0;
    dataFile(data, plansTable, format).write((piece) => {
      bytes += size(piece);
      sample();
    });
    return bytes;
  });
for (const table of TABLES.filter(({ name }) => name !== 'plans' && name !== 'findings' && name !== 'sources'))
  measured(`${table.name}.csv`, (sample) => {
    let bytes = 0;
    dataFile(data, table, 'csv').write((piece) => {
      bytes += size(piece);
      sample();
    });
    return bytes;
  });

const parts: Buffer[] = [];
dataFile(data, plansTable, 'csv').write((piece) => parts.push(Buffer.from(piece as string)));
const bytes = Buffer.concat(parts);
parts.length = 0;
const { profiles } = await loadProfiles(path.join(ROOT, 'data'));
const start = performance.now();
const opened = await openFile({ bytes, name: 'plans.csv' }, { profiles });
if (!opened.ok) throw new Error(opened.message);
const summary = readFile(
  opened,
  { file: 'plans.csv', sha256: '' },
  () => undefined,
  () => undefined,
);
process.stdout.write(`read back: ${summary.plans} plans by ${opened.profile.id} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
