/** `plans`: one row per plan with everything it says; by itself enough to read the plans back. */
import type { Plan } from '../../core/model/index.ts';
import { PLAN_COLUMNS } from '../../core/model/table/index.ts';
import { table } from './table.ts';

export const plans = table<Plan>({
  name: 'plans',
  title: 'Plans',
  about: 'One row per plan with everything it says; lists are JSON. plaintariff reads it back to the same plans.',
  columns: PLAN_COLUMNS,
  key: ['id'],
  refers: { source: 'sources' },
  records: ({ plans: all }) => all,
});
