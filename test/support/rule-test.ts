/**
 * Tests of one disclosure rule, both ways: rows that meet it, rows that don't, rows where it can't tell. Rows are written in the open
 * format (further columns as they like) and go through the whole path: CSV, profile, plan, checker.
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checker,
  rule as ruleOf,
  RULEBOOKS,
  type Answer,
  type Outcome,
  type Rule,
  type Rulebook,
} from '../../src/core/disclosure/index.ts';
import { openFile, readFile } from '../../src/core/pipeline/index.ts';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { ROOT } from './project-files.ts';

/** Cells by column name; an empty string takes a default away. */
export type Row = Readonly<Record<string, string>>;

export interface Case {
  /** One row for a rule about a plan; all rows of one carrier for a rule about a carrier. */
  readonly rows: Row | readonly Row[];
  /** Left out: any outcome of its group (`fails`: vague, absent or conflicting). */
  readonly outcome?: Outcome;
  /** Words that some evidence must quote. */
  readonly quotes?: string;
  readonly coverage?: 'full' | 'excerpt';
  /** The day plans without `as_of` are judged at. */
  readonly day?: string;
}

export interface RuleCases {
  /** Country of the rows; left out where any will do. */
  readonly country?: string;
  readonly meets: readonly Case[];
  readonly fails: readonly Case[];
  readonly cannotTell: readonly Case[];
  /** Why the rule is not applicable: condition, window, country. */
  readonly notAsked?: readonly Case[];
  /** The question is about conduct or another document: no tariff file can answer it, so there is nothing to meet or to fail. */
  readonly conduct?: true;
}

const profiles = (await loadProfiles(path.join(ROOT, 'data'))).profiles;
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A file in the open format with the given rows. */
function csvOf(rows: readonly Row[], country: string | undefined): string {
  const full = rows.map((row, i) => ({
    carrier: 'Example',
    plan_name: `Plan ${i + 1}`,
    service: 'mobile',
    price: '20',
    price_period: 'month',
    currency: 'EUR',
    data_allowance: '',
    ...(country === undefined ? {} : { country }),
    ...row,
  }));
  const columns = [...new Set(full.flatMap((row) => Object.keys(row)))];
  const lines = full.map((row) => columns.map((column) => cell((row as Row)[column] ?? '')).join(','));
  return [columns.map(cell).join(','), ...lines].join('\n');
}

/** Every country of the rows names the rulebook. */
const everywhere = (rows: readonly Row[], country: string | undefined): ReadonlyMap<string, readonly string[]> =>
  new Map([country, ...rows.map((row) => row['country'])].flatMap((code) => (code ? [[code.toLowerCase(), ['case']] as const] : [])));

/** The answers a rule gives to rows: one per plan, or one per carrier. @throws Error when a row is no plan, or the rule throws */
export async function answersTo(rule: Rule, { rows, coverage, day }: Omit<Case, 'outcome'>, country?: string): Promise<Answer[]> {
  const list = Array.isArray(rows) ? (rows as readonly Row[]) : [rows as Row];
  const bytes = new TextEncoder().encode(csvOf(list, country));
  const opened = await openFile({ bytes, name: 'case.csv' }, { profiles, profileId: 'open-format' });
  if (!opened.ok) throw new Error(`${opened.message} ${opened.hint}`);
  const only: Rulebook = {
    id: 'case',
    title: rule.what,
    about: rule.what,
    standing: 'in-force',
    inForce: { from: null, to: null },
    rules: [rule],
  };
  const answers: Answer[] = [];
  const check = checker(
    {
      rulebooks: [only],
      named: true,
      byCountry: everywhere(list, country),
      day: day ?? '2026-11-22',
      fixedDay: false,
    },
    {
      finding: (_, answer) => answers.push(answer),
      fault: (_, error) => {
        throw error;
      },
    },
  );
  readFile(
    opened,
    { file: 'case.csv', sha256: '0'.repeat(64), coverage: coverage ?? 'full' },
    (result, published) => {
      if (result.status === 'rejected') throw new Error(`a row is no plan: ${JSON.stringify(result.notices)}`);
      check.see(result.plan, published);
    },
    () => {},
  );
  check.end();
  return answers;
}

/** Declares the tests of a rule. */
export function ruleTest(id: string, cases: RuleCases): void {
  describe(id, () => {
    const rule = ruleOf(id);
    const groups = [
      ['meets it', cases.meets, ['disclosed']],
      ['does not', cases.fails, ['vague', 'absent', 'conflicting']],
      ['cannot tell', cases.cannotTell, ['untested']],
      ['is not asked', cases.notAsked ?? [], ['not-applicable']],
    ] as const;

    test('is in a rulebook and has cases of each kind', () => {
      expect(RULEBOOKS.some(({ rules }) => rules.some((one) => one.id === id))).toBe(true);
      expect(cases.cannotTell.length).toBeGreaterThan(0);
      if (cases.conduct === undefined && rule?.grade !== 'unverified') {
        expect(cases.meets.length).toBeGreaterThan(0);
        expect(cases.fails.length).toBeGreaterThan(0);
      }
    });

    for (const [name, list, outcomes] of groups)
      for (const [i, one] of list.entries())
        test(`${name} (${i + 1})`, async () => {
          const answers = await answersTo(rule!, one, cases.country);
          expect(answers.length).toBeGreaterThan(0);
          for (const answer of answers) {
            expect(one.outcome === undefined ? outcomes : [one.outcome]).toContain(answer.outcome);
            if (answer.outcome === 'disclosed' || answer.outcome === 'vague' || answer.outcome === 'conflicting')
              expect(answer.evidence.length).toBeGreaterThan(0);
          }
          if (one.quotes !== undefined)
            expect(answers.flatMap(({ evidence }) => evidence.map(({ text }) => text)).join(' | ')).toContain(one.quotes);
        });
  });
}
