/** Plans of a tariff file that is in no catalogue, for costing: `cost --file`. */
import path from 'node:path';
import type { Plan } from '../../core/model/index.ts';
import { openFile, readFile, resolveIds, type RowResult } from '../../core/pipeline/index.ts';
import { unopened } from '../commands/normalize.ts';
import { CliError } from '../error.ts';
import { readInput, ROOT, sha256, warn } from '../io.ts';
import { loadProfiles } from '../profiles.ts';
import { nearestIds } from './nearest.ts';

/** How to read the file; what it states itself goes before these. */
export interface FileOptions {
  readonly profile?: string | undefined;
  readonly country?: string | undefined;
  readonly currency?: string | undefined;
}

/** Every plan of a file. Rejected rows are counted on standard error; `normalize` says why. @throws CliError when the file cannot be opened */
export async function plansOfFile(file: string, { profile, country, currency }: FileOptions): Promise<readonly Plan[]> {
  const bytes = await readInput(file);
  const name = file === '-' ? 'standard input' : path.basename(file);
  const { profiles } = await loadProfiles(path.join(ROOT, 'data'));
  const opened = await openFile({ bytes, name }, { profiles, profileId: profile });
  if (!opened.ok) throw unopened(opened);
  const results: RowResult[] = [];
  const summary = readFile(
    opened,
    { file: name, sha256: sha256(bytes), country, currency },
    (result) => results.push(result),
    () => {},
  );
  warn(`Read: ${summary.rows} rows of ${name}, ${summary.plans} plans, ${summary.rejected} rejected (plaintariff normalize says why).`);
  const plans = resolveIds(results).flatMap((result) => (result.status === 'plan' ? [result.plan] : []));
  if (plans.length > 0) return plans;
  throw new CliError(`${name} holds no plan.`, 'See: plaintariff normalize');
}

/** One plan of a file, by its id here or the id the carrier publishes. @throws CliError with the nearest ids */
export function planOfFile(plans: readonly Plan[], id: string): Plan {
  const found = plans.find((plan) => plan.id === id) ?? plans.find((plan) => plan.publishedId === id);
  if (found) return found;
  const ids = plans.map((plan) => plan.id);
  const near = nearestIds(id, ids);
  throw new CliError(`There is no plan ${id} in the file.`, `Perhaps: ${(near.length > 0 ? near : ids.slice(0, 5)).join(', ')}`);
}
