/**
 * `npm run bench`: checking 100,000 plans against all rulebooks of one country, against normalizing the same rows (bytes → plans) in
 * the same run. One JSON object a line. The two take turns and the median of the rounds is printed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCountries } from '../../src/cli/countries.ts';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { checker, rulebook, type Rulebook } from '../../src/core/disclosure/index.ts';
import { openFile, readFile } from '../../src/core/pipeline/index.ts';
import { labelFile } from './label-file.ts';
import { zoneFile } from './zone-file.ts';

const ROWS = 100_000;
const ROUNDS = 5;
const data = path.join(path.resolve(import.meta.dirname, '../..'), 'data');
const { profiles } = await loadProfiles(data);
const byCountry = await loadCountries(data);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The template of the open format again and again, sold in Germany: every row with its own id, name and price. */
function germanFile(rows: number): Uint8Array {
  const example = readFileSync(path.join(data, '../public/schema/open-format-example.csv'), 'utf8').trim().split(/\r?\n/);
  const columns = (example[0] ?? '').split(',');
  const cells = columns.map(() => '');
  const set = (name: string, value: string): void => void (cells[columns.indexOf(name)] = value);
  const lines = [columns.join(',')];
  for (let i = 0; i < rows; i++) {
    for (const [name, value] of Object.entries({
      country: 'DE',
      carrier: 'Meridian Example',
      plan_id: `id-${i}`,
      plan_name: `Tarif ${i}`,
      service: i % 3 === 0 ? 'fixed' : 'mobile',
      payment: 'postpaid',
      currency: 'EUR',
      price: String(10 + (i % 900) / 10),
      price_period: 'month',
      contract_months: String((i % 3) * 12),
      data_allowance: ['20 GB', 'Unlimited', '100 GB', ''][i % 4] ?? '',
      terms: ['Ab 20 GB Drosselung auf 64 kbit/s.', '', 'Kündigungsfrist 1 Monat. Hinweis bei 80 % per SMS.'][i % 3] ?? '',
    }))
      set(name, value);
    lines.push(cells.join(','));
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

interface Run {
  readonly seconds: number;
  readonly findings: number;
}

/** Reads the file into plans that are dropped at once, with or without checking each of them: as the command does. */
async function pass(bytes: Uint8Array, books: readonly Rulebook[] | null): Promise<Run> {
  globalThis.gc?.();
  let plans = 0;
  let findings = 0;
  const start = performance.now();
  const opened = await openFile({ bytes, name: 'bench.csv' }, { profiles });
  if (!opened.ok) throw new Error(opened.message);
  const check = checker(
    { rulebooks: books ?? [], named: false, byCountry, day: '2026-11-22', fixedDay: false },
    {
      finding: () => void findings++,
      fault: (_, error) => {
        throw error;
      },
    },
  );
  readFile(
    opened,
    { file: 'bench.csv', sha256: '0'.repeat(64) },
    (result, row) => {
      if (result.status !== 'plan') return;
      plans++;
      if (books !== null) check.see(result.plan, row);
    },
    () => {},
  );
  check.end();
  if (plans !== ROWS) throw new Error(`expected ${ROWS} plans, saw ${plans}`);
  return { seconds: (performance.now() - start) / 1000, findings };
}

async function run(country: string, bytes: Uint8Array): Promise<void> {
  const books = (byCountry.get(country) ?? []).flatMap((id) => rulebook(id) ?? []);
  const rounds: { readonly without: Run; readonly with: Run }[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push({ without: await pass(bytes, null), with: await pass(bytes, books) });
  const yardstick = median(rounds.map(({ without }) => without.seconds));
  const ratio = median(rounds.map((one) => (one.with.seconds - one.without.seconds) / one.without.seconds));
  console.log(
    JSON.stringify({
      name: `check-${country}-${ROWS}`,
      ratio: Number(ratio.toFixed(2)),
      yardstick: 'normalizing the same rows (bytes to plans); checking = the time that checking them adds',
      rulebooks: books.length,
      rules: books.reduce((sum, { rules }) => sum + rules.length, 0),
      findings: rounds[0]?.with.findings,
      yardstickSeconds: Number(yardstick.toFixed(2)),
    }),
  );
}

const FILES: Readonly<Record<string, (rows: number) => Uint8Array>> = { us: labelFile, cn: zoneFile, de: germanFile };
const wanted = process.argv.slice(2);
for (const [country, make] of Object.entries(FILES)) if (wanted.length === 0 || wanted.includes(country)) await run(country, make(ROWS));
