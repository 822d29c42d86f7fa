/** The whole report as JSON: counts, findings with their quotes, the rules they answer, and everything that was not checked. */
import { RULEBOOKS, type Citation, type Rule } from '../core/disclosure/index.ts';
import { conditionWords, findingSentence } from '../i18n/disclosure-words.ts';
import { LANGS, type Lang } from '../i18n/index.ts';
import { digest, uncheckedOf, type BookDigest, type Digest, type FileDigest, type ListedFinding, type RuleDigest } from './digest.ts';
import { roomFor } from './room.ts';
import { pathOf } from './suppress.ts';
import type { FileResult, ReportOptions, Suppression } from './types.ts';
import { REPORT_VERSION, TOOL } from './version.ts';

export function jsonReport(results: readonly FileResult[], options: ReportOptions): string {
  const made = digest(results, options, Math.min(options.limit ?? Infinity, roomFor(results)));
  const report = {
    report: 'plaintariff-check',
    report_version: REPORT_VERSION,
    tool: TOOL,
    language: options.language,
    fail_on: options.failOn,
    ending: made.ending,
    failures: made.failures,
    counts: made.tally,
    rulebooks: rulebooksOf(made),
    rules: rulesOf(made),
    files: made.files.map((file) => wireFile(file, options.language)),
    unread: made.unread.map(({ path, reason, message, hint, columns }) => ({ path, reason, message, hint, columns })),
    suppressions: made.suppressions.map(({ suppression, state, count }) => ({ ...suppression, state, findings: count })),
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}

const used = <T>(made: Digest, of: (book: BookDigest) => readonly T[]): T[] => [
  ...new Set(made.files.flatMap(({ books }) => books.flatMap((book) => of(book)))),
];

function rulebooksOf(made: Digest) {
  const ids = used(made, ({ id }) => [id]);
  return RULEBOOKS.filter(({ id }) => ids.includes(id)).map(({ id, title, about, standing, inForce, rules }) => ({
    id,
    title,
    about,
    standing,
    in_force: inForce,
    rules: rules.map((rule) => rule.id),
  }));
}

const rulesOf = (made: Digest) => used(made, ({ rules }) => rules.flatMap(({ rule }) => rule ?? [])).map(wireRule);

function wireRule(rule: Rule) {
  return {
    id: rule.id,
    level: rule.level,
    what: rule.what,
    requires: rule.requires,
    force: rule.force,
    grade: rule.grade,
    grade_note: rule.gradeNote,
    citations: rule.citations.map(({ text, url }: Citation) => ({ text, url })),
    in_force: rule.inForce,
    asked_of: rule.when.length === 0 ? null : Object.fromEntries(LANGS.map((lang) => [lang, conditionWords(rule, lang)])),
    fields: rule.fields,
  };
}

function wireFile({ checked, tally, books, notPut, isEmpty, nothingAsked }: FileDigest, language: Lang) {
  const { file, day, fixedDay, notices, faults } = checked;
  return {
    path: pathOf(checked),
    name: file.name,
    // Where none could be computed there is none, rather than an empty one.
    sha256: file.sha256 === '' ? null : file.sha256,
    bytes: file.bytes,
    profile: file.profile,
    encoding: file.encoding,
    columns: file.columns,
    rows: file.rows,
    plans: file.plans,
    rejected: file.rejected,
    coverage: file.coverage,
    countries: file.countries,
    day,
    fixed_day: fixedDay,
    nothing_checked: isEmpty || nothingAsked,
    counts: tally,
    rulebooks: books.map((book) => ({
      id: book.id,
      counts: book.tally,
      rules: book.rules.map(wireCounts),
      not_checked: uncheckedOf(book).map(({ reason, count, rules }) => ({ reason, answers: count, rules })),
    })),
    not_put: notPut,
    findings: books.flatMap(({ rules }) => rules.flatMap(({ listed }) => listed)).map((finding) => wireFinding(finding, language)),
    faults,
    notices,
  };
}

const wireCounts = ({ id, tally, reasons, omitted, suppressed, open, fails }: RuleDigest) => ({
  id,
  counts: tally,
  reasons,
  not_listed: omitted,
  suppressed,
  open,
  fails,
});

const wireSuppression = ({ reason, expires }: Suppression) => ({ reason, expires });

function wireFinding(finding: ListedFinding, language: Lang) {
  const { rulebook, rule, carrier, plan, name, record, line, outcome, reason, evidence, missing, note, suppression } = finding;
  return {
    rulebook,
    rule,
    outcome,
    reason,
    sentence: findingSentence(finding, language),
    carrier,
    plan,
    name,
    row: record,
    line,
    evidence: evidence.map(({ column, columnIndex, text, span }) => ({ column, column_index: columnIndex, text, span })),
    missing,
    note,
    suppressed: suppression === null ? null : wireSuppression(suppression),
  };
}
