/** The report for a terminal: counts per rulebook, the findings rule by rule, and what was not checked. */
import { countsOf } from '../core/disclosure/groups.ts';
import { rulebook } from '../core/disclosure/index.ts';
import { disclosureWords, findingSentence } from '../i18n/disclosure-words.ts';
import { digest, LIST_ORDER, type BookDigest, type Digest, type FileDigest, type ListedFinding, type RuleDigest } from './digest.ts';
import { oneLine } from './escape.ts';
import { endLine, fileFacts, noticeLines, suppressionLines, uncheckedLines, unreadLine } from './lines.ts';
import { pathOf } from './suppress.ts';
import { columns } from './columns.ts';
import type { FileResult, ReportOptions } from './types.ts';
import { reportWords } from './words.ts';

/** Findings listed of each rule and outcome where nobody asks for more: shortcomings, and examples of what is stated. */
const SHOWN = { shortcomings: 5, stated: 2 };

export function textReport(results: readonly FileResult[], options: ReportOptions): string {
  const made = digest(results, options);
  const words = reportWords(options.language);
  return `${[
    words.title,
    ...made.files.flatMap((file) => ['', ...fileLines(file, options)]),
    ...unreadSection(made, options),
    ...suppressionSection(made, options),
    '',
    ...endSection(made, options),
  ].join('\n')}\n`;
}

function fileLines(file: FileDigest, options: ReportOptions): string[] {
  const { checked, books, isEmpty, nothingAsked } = file;
  const words = reportWords(options.language);
  const facts = fileFacts(checked, options.language).map(([label, value]) => `  ${oneLine(label)}${words.colon}${oneLine(value)}`);
  return [
    '─'.repeat(72),
    oneLine(pathOf(checked)),
    ...facts,
    '',
    ...(isEmpty ? [words.nothingChecked] : nothingAsked ? [words.nothingAsked] : summaryTable(books, options)),
    ...books.flatMap((book) => bookLines(book, file, options)),
    ...uncheckedSection(file, options),
    ...section(
      words.faults,
      checked.faults.map(({ rule, count, record, message }) => words.fault(rule, count, record, message)),
    ),
    ...section(words.notices, noticeLines(checked, options.language)),
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${oneLine(line)}`)];

function summaryTable(books: readonly BookDigest[], { language }: ReportOptions): string[] {
  const { counts } = disclosureWords(language);
  const head = [reportWords(language).rulebook, counts.stated, counts.unclear, counts.absent, counts.notApplicable, counts.untested];
  return columns([
    head,
    ...books.map(({ id, tally }) => {
      const side = countsOf(tally);
      return [id, ...[side.stated, side.unclear, side.absent, side.notApplicable, side.untested].map(String)];
    }),
  ]);
}

function bookLines(book: BookDigest, file: FileDigest, options: ReportOptions): string[] {
  const { language } = options;
  const known = rulebook(book.id);
  const words = disclosureWords(language);
  const title = known ? `${known.title[language]} [${book.id}, ${words.standings[known.standing]}]` : book.id;
  const rules = book.rules.filter(({ listed, omitted }) => listed.some(({ outcome }) => outcome !== 'untested') || omitted > 0);
  return rules.length === 0 ? [] : ['', `■ ${title}`, ...rules.flatMap((rule) => ruleLines(rule, file, options))];
}

function ruleLines(digested: RuleDigest, file: FileDigest, options: ReportOptions): string[] {
  const { language } = options;
  const { id, rule, suppressed } = digested;
  const words = disclosureWords(language);
  const report = reportWords(language);
  const what = rule ? ` — ${rule.what[language]} (${words.forces[rule.force]}; ${words.grades[rule.grade]})` : '';
  const notes = suppressed > 0 ? ` · ${report.suppressedCount(suppressed)}` : '';
  const lines = LIST_ORDER.flatMap((outcome) => (outcome === 'untested' ? [] : outcomeLines(digested, outcome, file, options)));
  return lines.length === 0 ? [] : ['', `  ${id}${what}${notes}`, ...lines];
}

function outcomeLines(rule: RuleDigest, outcome: ListedFinding['outcome'], { checked }: FileDigest, options: ReportOptions): string[] {
  const own = rule.listed.filter((finding) => finding.outcome === outcome);
  if (own.length === 0) return [];
  const shown = options.limit ?? (outcome === 'disclosed' ? SHOWN.stated : SHOWN.shortcomings);
  const path = pathOf(checked);
  const hidden = rule.tally[outcome] - Math.min(own.length, shown);
  return [
    `    ${disclosureWords(options.language).outcomes[outcome]} (${rule.tally[outcome]})`,
    ...own.slice(0, shown).map((finding) => `      ${findingLine(finding, path, options)}`),
    ...(hidden > 0 ? [`      … ${reportWords(options.language).more(hidden)}`] : []),
  ];
}

function findingLine(finding: ListedFinding, path: string, { language }: ReportOptions): string {
  const place = finding.line === null ? path : `${path}:${finding.line}`;
  const { suppression } = finding;
  const excuse = suppression === null ? '' : ` [${reportWords(language).suppressed(suppression.reason, suppression.expires)}]`;
  return `${oneLine(place)}  ${oneLine(`${finding.name}${reportWords(language).colon}${findingSentence(finding, language)}${excuse}`)}`;
}

function uncheckedSection(file: FileDigest, { language }: ReportOptions): string[] {
  const words = reportWords(language);
  const lines = uncheckedLines(file, language);
  return section(words.unchecked, lines.length > 0 || file.isEmpty ? lines : [words.allChecked]);
}

const unreadSection = ({ unread }: Digest, { language }: ReportOptions): string[] =>
  section(
    reportWords(language).unread,
    unread.map((file) => unreadLine(file, language)),
  );

const suppressionSection = (made: Digest, { language }: ReportOptions): string[] =>
  section(reportWords(language).suppressions, suppressionLines(made, language));

function endSection(made: Digest, options: ReportOptions): string[] {
  const words = reportWords(options.language);
  return ['─'.repeat(72), `${words.files(made.files.length, made.unread.length)}${words.space}${endLine(made, options)}`, words.states];
}
