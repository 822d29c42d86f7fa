/** What holds for every file, whatever is in it. */
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { PlanSchema, type Plan } from '../../src/core/model/index.ts';
import type { Unopened } from '../../src/core/pipeline/index.ts';
import { ROOT } from '../support/project-files.ts';
import { plansOf, readTableOf, type ReadTable } from '../support/read-table.ts';

const { profiles } = await loadProfiles(path.join(ROOT, 'data'));
/** One profile per layout is enough: the others borrow theirs. */
const layouts = profiles.filter(({ id }) => !id.includes('/'));
const COLUMNS = [
  'country',
  'carrier',
  'plan_id',
  'plan_name',
  'currency',
  'price',
  'price_period',
  'data_allowance',
  'overage_price',
  'overage_unit',
  'terms',
  'hotspot',
  'roaming',
  'speed_down_mbps',
];

/** Words that tariffs are made of, so that random cells are not only noise. */
const WORDS = fc.constantFrom(
  '20',
  '1.5',
  '1,000',
  '0',
  '-1',
  'GB',
  'MB',
  'TB',
  'Gbps',
  'kbps',
  '128 kbps',
  '$10/50GB',
  '€',
  '£5',
  '元',
  '59元/月',
  'unlimited',
  'Unlimited',
  '不限量',
  'then',
  'after',
  'per month',
  '/day',
  'throttled to',
  '满20GB后限速1Mbps',
  '，',
  '。',
  'no speed cap',
  'NULL',
  'na',
  'up to',
  '"',
  '""',
  "'",
  ';',
  ',',
  '\n',
  '\r\n',
  '\t',
  '(5G)',
  '|',
  'hotspot',
  'roaming',
  'charged',
  'blocked',
  '\u0000',
  '\uFEFF',
  '𝟚𝟘',
  'é',
  '１００ＧＢ',
  'ﷺ',
  '🙂',
);
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.array(WORDS, { maxLength: 7 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const rowCells = fc.array(cell, { minLength: COLUMNS.length, maxLength: COLUMNS.length });

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode([COLUMNS, ...rows].map((cells) => cells.map(quoted).join(',')).join('\n'));

function expectNothingLost(table: ReadTable | Unopened): void {
  if ('ok' in table) {
    expect(table.message).not.toBe('');
    return;
  }
  const { rows, plans, rejected } = table.summary;
  expect(plans + rejected).toBe(rows);
  expect(table.results).toHaveLength(rows);
  for (const result of table.results) if (result.status === 'rejected') expect(result.notices).not.toEqual([]);
}

const withoutPlace = ({ provenance: _, facts: __, ...said }: Plan): string => JSON.stringify(said);

describe('whatever the bytes are', () => {
  test('nothing is thrown and no row is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        expectNothingLost(await readTableOf(bytes, { profiles: layouts }));
      }),
      { numRuns: 150 },
    );
  });

  test('nor behind a header we know', async () => {
    const anyLayout = fc.constantFrom(
      ...layouts.map(({ id, match }) => ({
        id,
        header: match.flatMap((column) => (typeof column === 'string' ? column : (column[0] ?? ''))),
      })),
    );
    await fc.assert(
      fc.asyncProperty(
        anyLayout,
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        async ({ id, header }, bytes, text) => {
          const head = new TextEncoder().encode(`${header.map(quoted).join(',')}\n${text}\n`);
          expectNothingLost(await readTableOf(Uint8Array.from([...head, ...bytes]), { profiles: layouts }));
          expectNothingLost(await readTableOf(bytes, { profiles: layouts, profileId: id }));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('whatever the cells say', () => {
  test('each row becomes a valid plan or a rejection with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowCells, { minLength: 1, maxLength: 5 }), async (rows) => {
        const table = await plansOf(csv(rows), { profiles: layouts, profileId: 'open-format' });
        expectNothingLost(table);
        for (const plan of table.plans) expect(PlanSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
        expect(new Set(table.plans.map(({ id }) => id)).size).toBe(table.plans.length);
      }),
      { numRuns: 150 },
    );
  });

  test('every quotation stands in its cell at its span, and in the file letter for letter', async () => {
    let quotations = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(rowCells, { minLength: 1, maxLength: 5 }), async (rows) => {
        const bytes = csv(rows);
        const file = new TextDecoder().decode(bytes);
        const { results } = await plansOf(bytes, { profiles: layouts, profileId: 'open-format' });
        // Blank rows are no records: what is compared is the cells as they were read.
        const filled = rows.filter((cells) => cells.some((text) => text.trim() !== ''));
        for (const result of results) {
          if (result.status !== 'plan') continue;
          for (const { evidence } of result.plan.facts)
            for (const { text, span, columnIndex } of evidence) {
              quotations++;
              expect((filled[result.row - 1]?.[columnIndex] ?? '').slice(...span)).toBe(text);
              expect(file).toContain(text);
            }
        }
      }),
      { numRuns: 150 },
    );
    expect(quotations).toBeGreaterThan(500);
  });

  test('the order of rows changes no plan, not even its id', async () => {
    const some = fc.array(rowCells, { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        some.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        async ([rows, shuffled]) => {
          const [one, other] = await Promise.all(
            [rows, shuffled].map((order) => plansOf(csv(order), { profiles: layouts, profileId: 'open-format' })),
          );
          const said = (table: typeof one): string[] => (table?.plans ?? []).map(withoutPlace).sort();
          expect(said(other)).toEqual(said(one));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('the same bytes give the same plans', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowCells, { minLength: 1, maxLength: 4 }), async (rows) => {
        const [one, again] = [await plansOf(csv(rows), { profiles: layouts }), await plansOf(csv(rows), { profiles: layouts })];
        expect(again.results).toEqual(one.results);
      }),
      { numRuns: 50 },
    );
  });
});
