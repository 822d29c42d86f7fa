/** What reports say around the findings; outcomes, reasons and sentences come from i18n. */
import type { Coverage } from '../core/model/index.ts';
import type { Lang } from '../i18n/index.ts';
import type { FailOn, ReportFormat, UnreadFile } from './types.ts';
import { reportWordsZh } from './words-zh.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const reportWordsEn = {
  title: 'What the file states, and what it does not',
  /** Between a label and its value. */
  colon: ': ',
  list: ', ',
  /** Between two sentences. */
  space: ' ',
  stop: '.',
  fields: {
    file: 'File',
    sha256: 'SHA-256',
    profile: 'Read as',
    rows: 'Rows',
    coverage: 'Coverage',
    countries: 'Countries',
    day: 'Judged at',
    rulebooks: 'Rulebooks',
  },
  formats: {
    text: 'Text',
    json: 'JSON',
    html: 'Web page (HTML)',
    csv: 'Table (CSV)',
    sarif: 'SARIF 2.1.0',
    junit: 'JUnit XML',
  } satisfies Record<ReportFormat, string>,
  rows: (rows: number, plans: number, rejected: number): string =>
    `${plural(rows, 'row')} = ${plural(plans, 'plan')} + ${rejected} rejected`,
  coverage: {
    full: 'the whole file, as published',
    excerpt: 'an excerpt: absence proves nothing, so nothing is called not stated',
  } satisfies Record<Coverage, string>,
  /** The check page may run where the browser offers no hash. */
  noHash: 'not computed',
  noCountry: 'not named',
  day: (day: string, fixed: boolean): string => (fixed ? `${day}, all plans` : `the day each plan names, otherwise ${day}`),
  counts: 'Counts stand side by side. They are never added up to one score.',
  rulebook: 'Rulebook',
  rule: 'Rule',
  asks: 'Asks',
  force: 'Force',
  grade: 'Verified',
  source: 'Source',
  findings: 'Findings',
  noShortcomings: 'Every answer that could be given is “stated”.',
  notPut: (ids: string): string => `Rulebooks of other countries, not put to these plans: ${ids}.`,
  nothingAsked: 'Nothing was checked: none of the rulebooks belongs to the country of these plans.',
  nothingChecked: 'Nothing was checked: the file holds no row that is a plan.',
  plan: 'Plan',
  row: 'Row',
  line: 'Line',
  found: 'What the file states',
  more: (count: number): string => `and ${count} more, not listed here`,
  unchecked: 'What was not checked, and why',
  uncheckedLine: (reason: string, answers: number, rules: string): string => `${reason}: ${plural(answers, 'answer')} (${rules})`,
  allChecked: 'Every rule was put to every plan.',
  rejected: (count: number): string =>
    `${plural(count, 'row')} could not be read as ${count === 1 ? 'a plan and was' : 'plans and were'} not checked (plaintariff normalize says why).`,
  swallowed: (line: number | undefined): string =>
    `A quoted cell ${line === undefined ? '' : `in line ${line} `}is not closed, or stray text follows it: rows after it may have been swallowed and were then not checked.`,
  notices: 'Odd in the file',
  noticeMore: (count: number): string => `(${count} times)`,
  unread: 'Not read',
  columnsFound: 'Columns found',
  /** Why a file could not be read, and what to do; undefined where the words of the engine say it. */
  unreadReasons: {} as Partial<Readonly<Record<UnreadFile['reason'], string>>>,
  faults: 'Faults of this program',
  fault: (rule: string, count: number, row: number | null, message: string): string =>
    `The rule ${rule} failed on ${plural(count, 'plan')}${row === null ? '' : ` (first in row ${row})`}: ${message}. The other rules report as usual.`,
  suppressed: (reason: string, until: string): string => `Suppressed until ${until}: ${reason}`,
  suppressedCount: (count: number): string => `${count} suppressed`,
  suppressions: 'Suppressions',
  used: (count: number): string => `holds for ${plural(count, 'finding')}`,
  expired: (count: number): string =>
    count === 0 ? 'has expired, and fits no finding any more' : `has expired: ${plural(count, 'finding')} count again`,
  unused: 'fits no finding; take it out',
  files: (read: number, unread: number): string => `${plural(read, 'file')} read${unread === 0 ? '' : `, ${unread} not`}.`,
  ends: {
    fine: (failOn: FailOn): string =>
      failOn === 'never'
        ? 'The report does not fail on shortcomings (--fail-on never).'
        : `No shortcoming of a rule with force ${failOn === 'must' ? 'must' : 'must or should'} is open.`,
    shortcomings: (count: number, failOn: FailOn): string =>
      `${plural(count, 'shortcoming')} of rules with force ${failOn === 'must' ? 'must' : 'must or should'} (--fail-on ${failOn}).`,
    unread: 'A file could not be read, or nothing in it could be checked.',
    fault: 'A rule failed: a fault of this program, not of the file.',
  },
  states: 'A finding says what the published text states or does not state, and where. It is no legal judgement.',
  csv: {
    file: 'file',
    sha256: 'sha256',
    day: 'day',
    rulebook: 'rulebook',
    rule: 'rule',
    what: 'asked',
    requires: 'requirement',
    force: 'force',
    grade: 'verified',
    citation: 'source',
    url: 'source_url',
    carrier: 'carrier',
    plan: 'plan',
    planId: 'plan_id',
    row: 'row',
    line: 'line',
    outcome: 'outcome',
    reason: 'reason',
    finding: 'finding',
    column: 'column',
    quote: 'quote',
    suppressed: 'suppressed_because',
    until: 'suppressed_until',
  },
};

export type ReportWords = typeof reportWordsEn;

const WORDS: Record<Lang, ReportWords> = { en: reportWordsEn, zh: reportWordsZh };

export const reportWords = (lang: Lang): ReportWords => WORDS[lang];
