/** What must hold for every plan of the bundled sources: the rules that never bend, on real rows. */
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadProfiles } from '../../../../src/cli/profiles.ts';
import { loadSource } from '../../../../src/cli/sources.ts';
import { readTable, type Columns } from '../../../../src/core/ingest/index.ts';
import { isPlaceholder, PlanSchema, type Notice, type Plan, type Row } from '../../../../src/core/model/index.ts';
import { checkAcceptance, openFile, readFile } from '../../../../src/core/pipeline/index.ts';
import { ROOT } from '../../../support/project-files.ts';
import { resolveFact } from '../normalize/resolve-fact.ts';

interface Read {
  readonly plan: Plan;
  readonly row: Row;
  readonly columns: Columns;
  readonly notices: readonly Notice[];
}

const DATA = path.join(ROOT, 'data');
const all: Read[] = [];
const failures: unknown[] = [];

beforeAll(async () => {
  const { profiles, sources } = await loadProfiles(DATA);
  for (const profile of profiles.filter(({ id }) => sources.includes(id))) {
    failures.push(...checkAcceptance(profile));
    for (const { bytes, file, sha256, sidecar } of (await loadSource(DATA, profile)).snapshots) {
      const opened = await openFile({ bytes, name: file }, { profiles: [profile], profileId: profile.id });
      if (!opened.ok) throw new Error(opened.message);
      const rows = new Map<number, { row: Row; columns: Columns }>();
      readTable(
        opened.source,
        { headerIndex: opened.headerIndex, columns: profile.file.columns },
        (row, columns) => rows.set(row.record, { row, columns }),
        () => undefined,
      );
      const pages = new Map(sidecar.pages.map(({ url, kind }) => [url, kind]));
      readFile(
        opened,
        { file, sha256, source: profile.id, coverage: sidecar.coverage, pages },
        (result) => {
          const at = rows.get(result.row);
          if (result.status === 'plan' && at) all.push({ plan: result.plan, notices: result.notices, ...at });
        },
        () => undefined,
      );
    }
  }
});

/** The plans of which something does not hold, by name, so that a failure says where to look. */
const wrong = (holds: (read: Read) => boolean): string[] => all.filter((read) => !holds(read)).map(({ plan }) => plan.id);

describe('every plan of the bundled sources', () => {
  test('is there', () => expect([all.length > 700, failures]).toEqual([true, []]));
  test('follows the schema', () => expect(wrong(({ plan }) => PlanSchema.safeParse(plan).success)).toEqual([]));
  test('accounts for every filled cell of its row', () => {
    const lost = all.flatMap(({ plan, row, columns, notices }) => {
      const quoted = new Set(plan.facts.flatMap(({ evidence }) => evidence.map(({ columnIndex }) => columnIndex)));
      const said = new Set(notices.map(({ column }) => column));
      return row.cells.flatMap((cell, i) =>
        isPlaceholder(cell) || quoted.has(i) || said.has(columns.printed[i]) || plan.terms.includes(cell)
          ? []
          : [`${plan.id} ${columns.printed[i] ?? i}: ${cell}`],
      );
    });
    expect(lost).toEqual([]);
  });
  test('quotes its row letter for letter', () => {
    expect(
      wrong(({ plan, row, columns }) =>
        plan.facts.every(({ evidence }) =>
          evidence.every(
            ({ column, columnIndex, text, span }) =>
              text !== '' && columns.printed[columnIndex] === column && row.cells[columnIndex]?.slice(...span) === text,
          ),
        ),
      ),
    ).toEqual([]);
  });
  test('has the value of each fact where the fact says', () => {
    expect(
      all.flatMap(({ plan }) => plan.facts.filter((fact) => !resolveFact(plan, fact)).map((fact) => [plan.id, fact.field, fact.value])),
    ).toEqual([]);
  });
  test('states nothing without evidence, and has none for what it does not state', () => {
    expect(
      wrong(({ plan }) =>
        plan.facts.every(({ certainty, value, evidence }) =>
          certainty === 'not-stated'
            ? value === null && evidence.length === 0
            : value !== null && (certainty === 'derived' || evidence.length > 0),
        ),
      ),
    ).toEqual([]);
  });
  test('has evidence for its claim', () => {
    expect(
      wrong(
        ({ plan }) =>
          plan.unlimitedClaim === null || plan.facts.some(({ field, evidence }) => field === 'unlimited_claim' && evidence.length > 0),
      ),
    ).toEqual([]);
  });
  test('is called truly unlimited only by words of its own', () => {
    const truly = all.filter(({ plan }) => plan.verdict === 'truly unlimited (stated)');
    expect(truly.length).toBeGreaterThan(0);
    for (const { plan } of truly) expect(plan.facts.find(({ field }) => field === 'no_limit')?.evidence[0]?.text).toBeTruthy();
  });
  test('of an excerpt has no verdict worse than "not established"', () => {
    expect(
      wrong(
        ({ plan }) =>
          plan.coverage === 'full' ||
          plan.verdict === null ||
          ['explicit', 'truly unlimited (stated)', 'not established'].includes(plan.verdict),
      ),
    ).toEqual([]);
  });
  test('contradicts itself nowhere: each was read by hand', () => {
    expect(
      all
        .filter(({ plan, notices }) => plan.verdict === 'contradictory' || notices.some(({ code }) => code === 'conflicting-terms'))
        .map(({ plan }) => plan.id),
    ).toEqual([]);
  });
  test('has its tiers in order, each with a threshold below the next of its kind', () => {
    expect(
      wrong(({ plan }) =>
        plan.tiers.every((tier, i) => {
          const before = plan.tiers[i - 1];
          return (
            before === undefined ||
            before.scope !== tier.scope ||
            before.period !== tier.period ||
            (before.threshold?.bytes ?? Infinity) <= (tier.threshold?.bytes ?? Infinity)
          );
        }),
      ),
    ).toEqual([]);
  });
});
