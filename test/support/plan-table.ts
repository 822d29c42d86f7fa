/** Plans through their table and back: written as CSV, recognised by the header, read by the pipeline. */
import path from 'node:path';
import { loadProfiles } from '../../src/cli/profiles.ts';
import type { Plan } from '../../src/core/model/index.ts';
import { PLAN_COLUMNS, PLACE_COLUMNS } from '../../src/core/model/table/index.ts';
import { csvLines } from '../../src/publish/csv.ts';
import { ROOT } from './project-files.ts';
import { plansOf } from './read-table.ts';

const { profiles } = await loadProfiles(path.join(ROOT, 'data'));
const WITHOUT_PLACE = PLAN_COLUMNS.filter(({ name }) => !PLACE_COLUMNS.has(name));

export const planTable = (plans: readonly Plan[]): string => [...csvLines(PLAN_COLUMNS, plans)].join('');
/** The table without the columns that say where a plan was published: those are other ones once it was read back. */
export const withoutPlace = (plans: readonly Plan[]): string => [...csvLines(WITHOUT_PLACE, plans)].join('');

export async function readBack(table: string) {
  const { opened, plans, log, summary } = await plansOf(Buffer.from(table), { profiles, file: 'plans.csv' });
  return { profile: opened.profile.id, plans, notices: log.kept, rejected: summary.rejected };
}

/** Everything a plan says, without where it was read; -0 is 0. */
export const said = ({ provenance: _, facts: __, ...rest }: Plan): unknown => JSON.parse(JSON.stringify(rest));
