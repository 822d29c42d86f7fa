/**
 * Shortcomings as SARIF 2.1.0, for code scanning. One run for all files. GitHub shows every result as an alert, whatever its `kind` and
 * `suppressions` say (github/codeql-action#1230), and the first 5,000 of a run; so results are open shortcomings only, the gravest
 * first. What is suppressed, not tested, faulty or not read stands in the notifications of the invocation, and the counts in the run.
 */
import { shortHash } from '../core/model/index.ts';
import type { Force, Rule } from '../core/disclosure/index.ts';
import { disclosureWords, findingSentence } from '../i18n/disclosure-words.ts';
import { HTML_LANG } from '../i18n/index.ts';
import {
  digest,
  isOpen,
  openShortcomings,
  uncheckedOf,
  type Digest,
  type FileDigest,
  type ListedFinding,
  type RuleDigest,
} from './digest.ts';
import { linkable, printable } from './escape.ts';
import { noticeLines, unreadReason } from './lines.ts';
import { pathOf } from './suppress.ts';
import type { FileResult, ReportOptions } from './types.ts';
import { TOOL } from './version.ts';
import { reportWords } from './words.ts';

/** Results GitHub stores of one run. */
export const MOST_RESULTS = 5000;

const LEVELS: Readonly<Record<Force, 'error' | 'warning' | 'note'>> = { must: 'error', should: 'warning', may: 'note' };
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

interface Shortcoming {
  readonly file: FileDigest;
  readonly rule: RuleDigest;
  readonly finding: ListedFinding;
}

export function sarifReport(results: readonly FileResult[], options: ReportOptions): string {
  const made = digest(results, options);
  const rules = rulesOf(made);
  const all = shortcomings(made);
  const kept = all.slice(0, MOST_RESULTS);
  const fingerprint = fingerprinter();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...TOOL, rules: rules.map((rule) => descriptor(rule, options)) } },
        language: HTML_LANG[options.language],
        columnKind: 'utf16CodeUnits',
        artifacts: artifactsOf(made),
        invocations: [{ executionSuccessful: made.ending !== 'fault', toolExecutionNotifications: notifications(made, options) }],
        results: kept.map((one) => resultOf(one, rules.indexOf(one.rule.rule as Rule), fingerprint, options)),
        properties: {
          counts: made.tally,
          // Of all open shortcomings, those that are no result here; the other formats list or count them.
          resultsLeftOut: openShortcomings(made) - kept.length,
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

/** Each file once: the schema refuses two alike. */
const artifactsOf = ({ files }: Digest) =>
  [...new Map(files.map(({ checked }) => [`${uriOf(pathOf(checked))} ${checked.file.sha256}`, checked])).values()].map((checked) => ({
    location: { uri: uriOf(pathOf(checked)) },
    ...(checked.file.sha256 === '' ? {} : { hashes: { 'sha-256': checked.file.sha256 } }),
    length: checked.file.bytes,
  }));

const rulesOf = ({ files }: Digest): readonly Rule[] => [
  ...new Set(files.flatMap(({ books }) => books.flatMap(({ rules }) => rules.flatMap(({ rule }) => rule ?? [])))),
];

/** Open shortcomings, the gravest force first, otherwise in the order of the files. */
function shortcomings({ files }: Digest): Shortcoming[] {
  const all = files.flatMap((file) => {
    const seen = new Set<string>();
    return file.books.flatMap(({ rules }) =>
      rules.flatMap((rule) =>
        rule.listed.flatMap((finding): Shortcoming[] => {
          // A rule that stands in two rulebooks is one alert.
          const key = JSON.stringify([finding.rule, finding.carrier, finding.plan, finding.record]);
          if (rule.rule === null || !isOpen(finding) || seen.has(key)) return [];
          seen.add(key);
          return [{ file, rule, finding }];
        }),
      ),
    );
  });
  const of = (force: Force): Shortcoming[] => all.filter(({ rule }) => rule.rule?.force === force);
  return [...of('must'), ...of('should'), ...of('may')];
}

function descriptor(rule: Rule, { language }: ReportOptions) {
  const words = disclosureWords(language);
  const url = rule.citations.map((citation) => linkable(citation.url)).find((one) => one !== null);
  const sources = rule.citations.map(({ text }) => text[language]).join('\n');
  const help = `${rule.requires[language]}\n${words.grades[rule.grade]}${rule.gradeNote === null ? '' : `\n${rule.gradeNote[language]}`}\n${sources}`;
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: rule.what[language] },
    fullDescription: { text: rule.requires[language] },
    help: { text: help },
    ...(url === undefined || url === null ? {} : { helpUri: url }),
    defaultConfiguration: { level: LEVELS[rule.force], enabled: rule.grade !== 'unverified' },
    properties: { force: rule.force, grade: rule.grade, tags: ['disclosure', rule.force] },
  };
}

function resultOf(
  { file, rule, finding }: Shortcoming,
  ruleIndex: number,
  fingerprint: (finding: ListedFinding) => string,
  { language }: ReportOptions,
) {
  const [quote] = finding.evidence;
  const line = finding.line ?? 1;
  return {
    ruleId: rule.id,
    ruleIndex,
    kind: 'fail',
    level: LEVELS[rule.rule?.force ?? 'may'],
    message: { text: printable(`${finding.name}${reportWords(language).colon}${findingSentence(finding, language)}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(pathOf(file.checked)) },
          region: { startLine: line, endLine: line, ...(quote === undefined ? {} : { snippet: { text: printable(quote.text) } }) },
        },
        ...(finding.plan === null
          ? {}
          : { logicalLocations: [{ name: printable(finding.name), fullyQualifiedName: finding.plan, kind: 'resource' }] }),
      },
    ],
    partialFingerprints: { 'plaintariff/v1': fingerprint(finding) },
    properties: { rulebook: finding.rulebook, outcome: finding.outcome, reason: finding.reason, row: finding.record },
  };
}

/** The same for the same answer about the same plan, wherever its row has moved to; equal ones are numbered. */
function fingerprinter(): (finding: ListedFinding) => string {
  const seen = new Map<string, number>();
  return ({ rule, carrier, plan, name, outcome, reason }) => {
    const key = JSON.stringify([rule, carrier, plan, name, outcome, reason]);
    const hash = `${shortHash(key)}${shortHash(`2${key}`)}`;
    const again = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, again);
    return `${hash}:${again}`;
  };
}

function notifications(made: Digest, options: ReportOptions) {
  const { language } = options;
  const words = reportWords(language);
  const { reasons } = disclosureWords(language);
  const say = (level: 'error' | 'warning' | 'note', path: string, text: string) => ({
    level,
    message: { text: printable(text) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  });
  return [
    ...made.unread.map((file) => say('error', file.path, `${words.unread}${words.colon}${unreadReason(file, language)}`)),
    ...made.files.flatMap((file) => {
      const { checked, books, isEmpty, nothingAsked } = file;
      const path = pathOf(checked);
      const suppressed = books.flatMap(({ rules }) =>
        rules.flatMap(({ listed }) => listed.filter(({ suppression }) => suppression !== null)),
      );
      return [
        ...(isEmpty || nothingAsked ? [say('error', path, isEmpty ? words.nothingChecked : words.nothingAsked)] : []),
        ...checked.faults.map(({ rule, count, record, message }) => say('error', path, words.fault(rule, count, record, message))),
        ...suppressed.map((finding) => say('note', path, suppressedText(finding, options))),
        ...(checked.file.rejected > 0 ? [say('warning', path, words.rejected(checked.file.rejected))] : []),
        ...noticeLines(checked, language).map((line) => say('note', path, line)),
        ...books.flatMap((book) =>
          uncheckedOf(book).map(({ reason, count, rules }) =>
            say('note', path, `${book.id}${words.colon}${words.uncheckedLine(reasons[reason], count, rules.join(words.list))}`),
          ),
        ),
      ];
    }),
  ];
}

function suppressedText(finding: ListedFinding, { language }: ReportOptions): string {
  const { suppression } = finding;
  const excuse = suppression === null ? '' : reportWords(language).suppressed(suppression.reason, suppression.expires);
  return `${finding.rule}${reportWords(language).colon}${finding.name}${reportWords(language).colon}${findingSentence(finding, language)} ${excuse}`;
}

/** A path as a URI reference: relative ones stay relative, so that code scanning finds the file in the repository. */
export function uriOf(path: string): string {
  const encoded = printable(path)
    .replaceAll('\\', '/')
    .split('/')
    .filter((part, i) => !(part === '.' || (part === '' && i > 0)))
    .map(encodeURIComponent)
    .join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
