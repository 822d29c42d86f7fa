/**
 * The evidence pack of a carrier as files: what was found, quoted, with the hash and date of each published file and the rule, and
 * blank columns for whoever handles the case (find → evidence → disposition → publication). It states what texts state; no breach.
 */
import { countsOf, COUNT_NAMES } from '../core/disclosure/groups.ts';
import { rule as ruleOf, rulebook as rulebookOf } from '../core/disclosure/rulebooks/index.ts';
import { tallyOf } from '../core/disclosure/tally.ts';
import type { Finding, Rule } from '../core/disclosure/types.ts';
import { disclosureWords, findingSentence } from '../i18n/disclosure-words.ts';
import { packReadme } from '../i18n/pack-readme.ts';
import { csvCell } from './escape.ts';
import { zipOf } from './zip.ts';

/** A published file behind the findings of a pack. */
export interface PackFile {
  /** Short name inside the pack, such as F1. */
  readonly mark: string;
  /** Id of the source; findings name it. */
  readonly source: string;
  readonly title: string;
  readonly name: string;
  readonly sha256: string;
  readonly date: string;
  readonly url: string | null;
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly coverage: 'full' | 'excerpt';
}

export interface PackInput {
  readonly carrier: { readonly id: string; readonly name: string };
  readonly findings: readonly (Finding & { readonly source: string })[];
  readonly files: readonly PackFile[];
}

/** Columns nobody but the reader fills in. */
export const BLANK_COLUMNS = ['disposition', 'publication'] as const;

type Cell = string | number | null;

const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

/** Several quotes in one cell are told apart by this. */
const BETWEEN = ' | ';

const FINDING_COLUMNS = [
  ...['rulebook', 'rule', 'force', 'plan', 'plan_id', 'row', 'line', 'outcome', 'reason', 'finding_en', 'finding_zh'],
  ...['column', 'quote', 'file', 'file_name', 'sha256', 'snapshot_date', 'citation', ...BLANK_COLUMNS],
];

function findingRow(finding: PackInput['findings'][number], file: PackFile | undefined): readonly Cell[] {
  const { rulebook, plan, name, record, line, outcome, reason, evidence } = finding;
  const rule = ruleOf(finding.rule);
  return [
    ...[rulebook, finding.rule, rule?.force ?? null, name, plan, record, line, outcome, reason],
    ...[findingSentence(finding, 'en'), findingSentence(finding, 'zh')],
    ...[evidence.map(({ column }) => column).join(BETWEEN), evidence.map(({ text }) => text).join(BETWEEN)],
    ...[file?.mark ?? null, file?.name ?? null, file?.sha256 ?? null, file?.date ?? null, rule?.citations[0]?.text.en ?? null],
    ...BLANK_COLUMNS.map(() => null),
  ];
}

function findingsCsv({ findings, files }: PackInput): string {
  const bySource = new Map(files.map((file) => [file.source, file]));
  const asked = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  return table(
    FINDING_COLUMNS,
    asked.map((finding) => findingRow(finding, bySource.get(finding.source))),
  );
}

function countsCsv({ findings }: PackInput): string {
  const groups = Map.groupBy(findings, ({ rulebook, rule }) => `${rulebook} ${rule}`);
  const rows = [...groups.values()].map((own): readonly Cell[] => {
    const counts = countsOf(tallyOf(own));
    return [own[0]?.rulebook ?? null, own[0]?.rule ?? null, ...COUNT_NAMES.map((name) => counts[name])];
  });
  return table(['rulebook', 'rule', 'stated', 'unclear', 'not_stated', 'not_applicable', 'not_tested'], rows);
}

const RULE_COLUMNS = [
  ...['rule', 'rulebooks', 'standing', 'force', 'grade', 'what_en', 'what_zh', 'requires_en', 'requires_zh'],
  ...['citation_en', 'citation_zh', 'citation_url', 'in_force_from', 'in_force_to', 'note_en', 'note_zh'],
];

function ruleRow(rule: Rule, books: readonly string[]): readonly Cell[] {
  const words = disclosureWords('en');
  const standings = books.map((id) => rulebookOf(id)?.standing ?? '').filter(Boolean);
  return [
    ...[rule.id, books.join(BETWEEN), standings.join(BETWEEN), rule.force, words.grades[rule.grade]],
    ...[rule.what.en, rule.what.zh, rule.requires.en, rule.requires.zh],
    ...[rule.citations.map(({ text }) => text.en).join(BETWEEN), rule.citations.map(({ text }) => text.zh).join(BETWEEN)],
    ...[rule.citations.flatMap(({ url }) => url ?? []).join(BETWEEN), rule.inForce.from, rule.inForce.to],
    ...[rule.gradeNote?.en ?? null, rule.gradeNote?.zh ?? null],
  ];
}

function rulesCsv({ findings }: PackInput): string {
  const books = new Map<string, Set<string>>();
  for (const { rule, rulebook } of findings) books.set(rule, (books.get(rule) ?? new Set()).add(rulebook));
  return table(
    RULE_COLUMNS,
    [...books].flatMap(([id, own]) => {
      const rule = ruleOf(id);
      return rule ? [ruleRow(rule, [...own])] : [];
    }),
  );
}

const sourcesCsv = ({ files }: PackInput): string =>
  table(
    ['file', 'source', 'title', 'file_name', 'sha256', 'snapshot_date', 'url', 'licence', 'licence_url', 'coverage'],
    files.map(({ mark, source, title, name, sha256, date, url, licence, licenceUrl, coverage }) => [
      ...[mark, source, title, name, sha256, date, url, licence, licenceUrl, coverage],
    ]),
  );

/** The files of a pack by name, in order. */
export function evidencePackFiles(input: PackInput): Readonly<Record<string, string>> {
  const excerptsOnly = input.files.every(({ coverage }) => coverage === 'excerpt');
  return {
    'README.txt': packReadme(input.carrier.name, excerptsOnly),
    'findings.csv': findingsCsv(input),
    'counts.csv': countsCsv(input),
    'rules.csv': rulesCsv(input),
    'sources.csv': sourcesCsv(input),
  };
}

/** The pack as one zip: the same findings give the same bytes. */
export const evidencePackZip = (input: PackInput): Uint8Array<ArrayBuffer> => zipOf(evidencePackFiles(input));
