/** Plans of the compiled catalogue, for costing. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PlanSchema, type Plan } from '../../core/model/index.ts';
import { CliError } from '../error.ts';
import { namesIn } from '../profiles.ts';
import { nearestIds } from './nearest.ts';

const INGEST = 'Run: npm run -s plaintariff -- ingest';

async function chunks(compiled: string): Promise<readonly string[]> {
  const files = (await namesIn(path.join(compiled, 'plans'))).filter((name) => name.endsWith('.json'));
  if (files.length === 0) throw new CliError(`There is no catalogue in ${compiled}.`, INGEST);
  return files.toSorted();
}

async function readChunk(compiled: string, file: string): Promise<readonly { readonly id: string }[]> {
  const where = path.join(compiled, 'plans', file);
  const content: unknown = JSON.parse(await readFile(where, 'utf8'));
  if (Array.isArray(content)) return content as { id: string }[];
  throw new CliError(`${where} holds no list of plans.`, INGEST);
}

function check(item: { readonly id: string }, file: string): Plan {
  const checked = PlanSchema.safeParse(item);
  if (checked.success) return checked.data;
  throw new CliError(`The plan ${String(item.id)} in ${file} does not fit the model: it was compiled by another version.`, INGEST);
}

/** One plan by its id. @throws CliError when there is no catalogue, or no such plan: then with the nearest ids */
export async function findPlan(compiled: string, id: string): Promise<Plan> {
  const ids: string[] = [];
  for (const file of await chunks(compiled)) {
    const items = await readChunk(compiled, file);
    const found = items.find((item) => item.id === id);
    if (found) return check(found, file);
    ids.push(...items.map((item) => item.id));
  }
  const near = nearestIds(id, ids);
  throw new CliError(
    `There is no plan ${id}.`,
    near.length > 0 ? `Perhaps: ${near.join(', ')}` : 'The ids stand in data/compiled/plans/*.json and in the addresses of the plan pages.',
  );
}

/** Every plan, or those of one country. @throws CliError when there is no catalogue, or nothing in that country */
export async function readPlans(compiled: string, country: string | undefined): Promise<readonly Plan[]> {
  const files = await chunks(compiled);
  const wanted = country === undefined ? files : files.filter((file) => file === `${country.toLowerCase()}.json`);
  if (wanted.length === 0)
    throw new CliError(
      `There is no plan of the country ${country} in the catalogue.`,
      `Countries: ${files.map((file) => file.replace('.json', '').toUpperCase()).join(', ')}`,
    );
  const lists = await Promise.all(wanted.map(async (file) => (await readChunk(compiled, file)).map((item) => check(item, file))));
  return lists.flat();
}
