/** Findings as a table for spreadsheets: one row each, UTF-8 with a byte order mark so that Excel reads Chinese. */
import { disclosureWords, findingSentence } from '../i18n/disclosure-words.ts';
import { digest, type FileDigest, type ListedFinding, type RuleDigest } from './digest.ts';
import { csvCell } from './escape.ts';
import { unreadReason } from './lines.ts';
import { roomFor } from './room.ts';
import { pathOf } from './suppress.ts';
import type { FileResult, ReportOptions } from './types.ts';
import { reportWords, type ReportWords } from './words.ts';

type Column = keyof ReportWords['csv'];
type Cells = Partial<Record<Column, string | number | null>>;

/** Columns in order; `blankColumns` follow. */
const COLUMNS: readonly Column[] = [
  'file',
  'rulebook',
  'rule',
  'what',
  'force',
  'carrier',
  'plan',
  'row',
  'line',
  'outcome',
  'reason',
  'finding',
  'column',
  'quote',
  'suppressed',
  'until',
  'requires',
  'grade',
  'citation',
  'url',
  'planId',
  'day',
  'sha256',
];

/** Quotes of one finding are told apart by this. */
const BETWEEN = ' | ';

export function csvReport(results: readonly FileResult[], options: ReportOptions): string {
  const { files, unread } = digest(results, options, Math.min(options.limit ?? Infinity, roomFor(results)));
  const words = reportWords(options.language);
  const blank = options.blankColumns ?? [];
  const line = (cells: Cells): string => [...COLUMNS.map((column) => csvCell(cells[column] ?? null)), ...blank.map(() => '')].join(',');
  const lines = [
    [...COLUMNS.map((column) => words.csv[column]), ...blank].map(csvCell).join(','),
    ...files.flatMap((file) => fileRows(file, options, words).map(line)),
    ...unread.map((file) =>
      line({ file: file.path, outcome: words.unread, reason: file.reason, finding: unreadReason(file, options.language) }),
    ),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function fileRows(file: FileDigest, options: ReportOptions, words: ReportWords): Cells[] {
  const { checked, books, isEmpty, nothingAsked } = file;
  const head: Cells = { file: pathOf(checked), sha256: checked.file.sha256 };
  const { language } = options;
  if (isEmpty) return [{ ...head, outcome: words.unread, finding: words.nothingChecked }];
  if (nothingAsked) return [{ ...head, outcome: words.unread, finding: words.nothingAsked }];
  const { outcomes, reasons } = disclosureWords(language);
  const rows = books.flatMap(({ id, rules }) =>
    rules.flatMap((rule) => [
      ...rule.listed.map((finding): Cells => ({
        ...head,
        day: checked.day,
        rulebook: id,
        ...ruleCells(rule, options),
        ...findingCells(finding, options),
      })),
      ...(rule.omitted > 0 ? [{ ...head, rulebook: id, rule: rule.id, finding: words.more(rule.omitted) }] : []),
      ...(rule.tally['not-applicable'] > 0
        ? [{ ...head, rulebook: id, rule: rule.id, outcome: outcomes['not-applicable'], finding: `${rule.tally['not-applicable']}` }]
        : []),
    ]),
  );
  const faults = checked.faults.map(({ rulebook, rule, count, record, message }): Cells => ({
    ...head,
    rulebook,
    rule,
    row: record,
    outcome: outcomes.untested,
    reason: reasons.fault,
    finding: words.fault(rule, count, record, message),
  }));
  return [...rows, ...faults];
}

function ruleCells({ id, rule }: RuleDigest, { language }: ReportOptions): Cells {
  const words = disclosureWords(language);
  if (rule === null) return { rule: id };
  const [citation] = rule.citations;
  return {
    rule: id,
    what: rule.what[language],
    requires: rule.requires[language],
    force: words.forces[rule.force],
    grade: words.grades[rule.grade],
    citation: citation?.text[language] ?? null,
    url: citation?.url ?? null,
  };
}

function findingCells(finding: ListedFinding, { language }: ReportOptions): Cells {
  const words = disclosureWords(language);
  const { evidence, suppression } = finding;
  return {
    carrier: finding.carrier,
    plan: finding.name,
    planId: finding.plan,
    row: finding.record,
    line: finding.line,
    outcome: words.outcomes[finding.outcome],
    reason: words.reasons[finding.reason],
    finding: findingSentence(finding, language),
    column: evidence.map(({ column }) => column).join(BETWEEN),
    quote: evidence.map(({ text }) => text).join(BETWEEN),
    suppressed: suppression?.reason ?? null,
    until: suppression?.expires ?? null,
  };
}
