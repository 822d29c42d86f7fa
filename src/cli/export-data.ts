/** What the compiled catalogue holds, for exports. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CatalogueSchema } from '../core/model/index.ts';
import type { ExportData } from '../publish/files.ts';
import { readPlans } from './cost/plans.ts';
import { CliError } from './error.ts';

const INGEST = 'Run: npm run -s plaintariff -- ingest';

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new CliError(`The catalogue is incomplete: there is no ${file}.`, INGEST);
  return JSON.parse(text);
}

/** @throws CliError when there is no catalogue, or one of another version */
export async function readCompiled(compiled: string): Promise<ExportData> {
  const plans = await readPlans(compiled, undefined);
  const catalogue = CatalogueSchema.safeParse(await readJson(path.join(compiled, 'catalogue.json')));
  if (!catalogue.success) throw new CliError('The catalogue does not fit the model: it was compiled by another version.', INGEST);
  const { countries, sources } = catalogue.data;
  // Our own output of the same run as the plans: read as it is.
  const findings = await Promise.all(
    countries.map(async ({ code }) => (await readJson(path.join(compiled, 'disclosure', `${code}.json`))) as ExportData['findings']),
  );
  return { plans, findings: findings.flat(), sources };
}
