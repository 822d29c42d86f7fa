/**
 * The report as JUnit XML: a suite for each file and rulebook, a case for each rule. A case fails exactly where --fail-on says so;
 * shortcomings that do not fail it stand in its output, and a rule that was put to no plan is skipped.
 */
import { countsOf } from '../core/disclosure/groups.ts';
import { disclosureWords, findingSentence } from '../i18n/disclosure-words.ts';
import { digest, isOpen, type BookDigest, type FileDigest, type RuleDigest } from './digest.ts';
import { markup } from './escape.ts';
import { unreadReason } from './lines.ts';
import { pathOf } from './suppress.ts';
import type { FileResult, ReportOptions } from './types.ts';
import { TOOL } from './version.ts';
import { reportWords } from './words.ts';

/** Findings quoted in one case. */
const QUOTED = 100;

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly suite: string;
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped';
  readonly message: string;
  readonly text: string;
  readonly output: string;
}

export function junitReport(results: readonly FileResult[], options: ReportOptions): string {
  const { files, unread } = digest(results, options, options.limit ?? QUOTED);
  const words = reportWords(options.language);
  const broken = (name: string, message: string): Suite => ({
    name,
    cases: [{ name: words.unread, suite: name, kind: 'error', message, text: message, output: '' }],
  });
  const suites = [
    ...files.flatMap((file): readonly Suite[] => {
      const path = pathOf(file.checked);
      if (file.isEmpty) return [broken(path, words.nothingChecked)];
      if (file.nothingAsked) return [broken(path, words.nothingAsked)];
      return file.books.map((book) => suiteOf(file, book, options));
    }),
    ...unread.map((file) => broken(file.path, unreadReason(file, options.language))),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${TOOL.name}"${counters(all)}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
    '',
  ].join('\n');
}

function counters(cases: readonly Case[]): string {
  const of = (kind: Case['kind']): number => cases.filter((one) => one.kind === kind).length;
  return ` tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}

const suiteLines = ({ name, cases }: Suite): string[] => [
  ` <testsuite name="${markup(name)}"${counters(cases)}>`,
  ...cases.flatMap(caseLines),
  ' </testsuite>',
];

function caseLines({ name, suite, kind, message, text, output }: Case): string[] {
  const outcome =
    kind === 'passed'
      ? []
      : kind === 'skipped'
        ? [`   <skipped message="${markup(message)}"/>`]
        : [`   <${kind} message="${markup(message)}">${markup(text)}</${kind}>`];
  return [
    `  <testcase name="${markup(name)}" classname="${markup(suite)}">`,
    ...outcome,
    ...(output === '' ? [] : [`   <system-out>${markup(output)}</system-out>`]),
    '  </testcase>',
  ];
}

function suiteOf(file: FileDigest, book: BookDigest, options: ReportOptions): Suite {
  const name = `${pathOf(file.checked)} · ${book.id}`;
  return { name, cases: book.rules.map((rule) => caseOf(rule, file, name, options)) };
}

function caseOf(rule: RuleDigest, file: FileDigest, suite: string, options: ReportOptions): Case {
  const { language } = options;
  const words = reportWords(language);
  const fault = file.checked.faults.find((one) => one.rule === rule.id);
  const side = countsOf(rule.tally);
  const { counts } = disclosureWords(language);
  const summary = (Object.keys(side) as (keyof typeof side)[]).map((key) => `${counts[key]} ${side[key]}`).join(' · ');
  const asked = side.stated + side.unclear + side.absent;
  const lines = findingLines(rule, file, options);
  const name = `${rule.id}${rule.rule === null ? '' : `${words.colon}${rule.rule.what[language]}`}`;
  if (fault !== undefined) {
    const message = words.fault(rule.id, fault.count, fault.record, fault.message);
    return { name, suite, kind: 'error', message, text: message, output: lines };
  }
  if (rule.fails) return { name, suite, kind: 'failure', message: summary, text: lines, output: '' };
  return {
    name,
    suite,
    kind: asked === 0 ? 'skipped' : 'passed',
    message: summary,
    text: '',
    output: asked === 0 ? lines : [summary, lines].filter(Boolean).join('\n'),
  };
}

function findingLines(rule: RuleDigest, { checked }: FileDigest, { language }: ReportOptions): string {
  const words = reportWords(language);
  const open = rule.listed.filter(isOpen);
  const suppressed = rule.listed.filter(({ suppression }) => suppression !== null);
  const hidden = rule.open - open.length;
  return [
    ...open.map((finding) => `${pathOf(checked)}:${finding.line ?? 1} ${finding.name}${words.colon}${findingSentence(finding, language)}`),
    ...(hidden > 0 ? [words.more(hidden)] : []),
    ...suppressed.map(
      (finding) =>
        `${pathOf(checked)}:${finding.line ?? 1} ${finding.name}${words.colon}${findingSentence(finding, language)} [${words.suppressed(finding.suppression?.reason ?? '', finding.suppression?.expires ?? '')}]`,
    ),
  ].join('\n');
}
