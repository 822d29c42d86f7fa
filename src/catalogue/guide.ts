/** Reads the example rows of the publishing guide as any file is read, so that the guide shows what really comes of them. */
import { checker, RULEBOOKS, type Answer, type Finding } from '../core/disclosure/index.ts';
import { findingOf } from '../core/disclosure/report.ts';
import { OPEN_FORMAT } from '../core/ingest/index.ts';
import { planCard, type Plan, type PlanCard } from '../core/model/index.ts';
import { openFile, readFile } from '../core/pipeline/index.ts';
import { checkSetting } from './check-setting.ts';
import { GUIDE_BASE, GUIDE_PAIRS, type GuidePair, type GuideRow } from './guide-rows.ts';

export interface ReadRow {
  readonly row: GuideRow;
  readonly plan: Plan;
  readonly card: PlanCard;
  /** Of `core-unlimited`, without those that ask nothing of the plan. */
  readonly findings: readonly Finding[];
}

export interface ReadPair extends Pick<GuidePair, 'id' | 'columns'> {
  readonly poor: ReadRow;
  readonly good: ReadRow;
}

/** The pairs, read. @throws Error when the open format no longer reads one of them */
export const guidePairs = (): Promise<readonly ReadPair[]> =>
  Promise.all(
    GUIDE_PAIRS.map(async ({ id, columns, poor, good }) => ({ id, columns, poor: await readRow(poor), good: await readRow(good) })),
  );

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** A file of one row: the shared cells, then the row's own. */
const csvOf = (row: GuideRow): string =>
  [OPEN_FORMAT.map(({ name }) => name), OPEN_FORMAT.map(({ name }) => row[name] ?? '')]
    .map((cells) => cells.map(cell).join(','))
    .join('\n');

/** Reads one row of the open format. */
export async function readRow(own: GuideRow): Promise<ReadRow> {
  const row = { ...GUIDE_BASE, plan_name: 'Meridian Example', ...own };
  const bytes = new TextEncoder().encode(csvOf(row));
  const opened = await openFile({ bytes, name: 'example.csv' }, { profiles: checkSetting().profiles, profileId: 'open-format' });
  if (!opened.ok) throw new Error(opened.message);
  const findings: Finding[] = [];
  const plans: Plan[] = [];
  const keep = (asked: Parameters<typeof findingOf>[0], answer: Answer): void => {
    if (answer.outcome !== 'not-applicable') findings.push(findingOf(asked, answer));
  };
  const check = checker(
    {
      rulebooks: RULEBOOKS.filter(({ id }) => id === 'core-unlimited'),
      named: true,
      byCountry: new Map(),
      day: GUIDE_BASE['as_of'] ?? '',
      fixedDay: true,
    },
    {
      finding: keep,
      fault: (_, error) => {
        throw error;
      },
    },
  );
  readFile(
    opened,
    { file: 'example.csv', sha256: '0'.repeat(64), coverage: 'full' },
    (result, published) => {
      if (result.status !== 'plan') return;
      plans.push(result.plan);
      check.see(result.plan, published);
    },
    () => {},
  );
  const [plan] = plans;
  if (!plan) throw new Error(`the example row is no plan: ${row.plan_name}`);
  return { row, plan, card: planCard(plan), findings };
}
