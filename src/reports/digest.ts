/** Checked files → what all formats say of them: findings with their suppression, what was not checked and why, and how it ends. */
import {
  addTallies,
  emptyTally,
  isShortcoming,
  rule as ruleOf,
  type Finding,
  type Outcome,
  type Reason,
  type Rule,
  type RuleReport,
  type Tally,
} from '../core/disclosure/index.ts';
import { suppressor, type Suppressor, type SuppressionUse } from './suppress.ts';
import { failing, type CheckedFile, type FailOn, type FileResult, type ReportOptions, type Suppression, type UnreadFile } from './types.ts';

export interface ListedFinding extends Finding {
  /** Why it does not count; null for one that does. */
  readonly suppression: Suppression | null;
}

/** One rule in one file. */
export interface RuleDigest {
  readonly id: string;
  /** null for a rule this version does not know. */
  readonly rule: Rule | null;
  readonly tally: Tally;
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  readonly listed: readonly ListedFinding[];
  /** Findings counted but not listed. */
  readonly omitted: number;
  readonly suppressed: number;
  /** Shortcomings nobody suppressed. */
  readonly open: number;
  /** Its open shortcomings make the check fail. */
  readonly fails: boolean;
}

export interface BookDigest {
  readonly id: string;
  readonly tally: Tally;
  readonly rules: readonly RuleDigest[];
}

export interface FileDigest {
  readonly checked: CheckedFile;
  readonly tally: Tally;
  /** Rulebooks that were put to at least one plan. */
  readonly books: readonly BookDigest[];
  /** Ids of the rulebooks that belong to none of the plans' countries. */
  readonly notPut: readonly string[];
  /** A table without a single plan: nothing was checked. */
  readonly isEmpty: boolean;
  /** It has plans, but no rulebook was put to any. */
  readonly nothingAsked: boolean;
}

/** fine · shortcomings (at or above --fail-on) · unread (a file, or all of its rows, could not be read) · fault (a rule threw). */
export type Ending = 'fine' | 'shortcomings' | 'unread' | 'fault';

export interface Digest {
  readonly files: readonly FileDigest[];
  readonly unread: readonly UnreadFile[];
  readonly tally: Tally;
  /** Open shortcomings of rules at or above --fail-on. */
  readonly failures: number;
  readonly suppressions: readonly SuppressionUse[];
  readonly ending: Ending;
}

const SHORTCOMINGS = ['absent', 'vague', 'conflicting'] as const satisfies readonly Outcome[];

/** Outcomes in the order findings are listed: what asks for attention first. */
export const LIST_ORDER = [...SHORTCOMINGS, 'disclosed', 'untested'] as const satisfies readonly Outcome[];

/** One digest of any number of files; every format starts from it. */
export function digest(results: readonly FileResult[], options: ReportOptions, limit: number = options.limit ?? Infinity): Digest {
  const suppress = suppressor(options);
  const files = results.flatMap((result) => (result.ok ? [digestFile(result, options, suppress, limit)] : []));
  const unread = results.flatMap((result) => (result.ok ? [] : [result]));
  const failures = files.reduce((sum, file) => sum + onceEach(file, ({ fails }) => fails), 0);
  return {
    files,
    unread,
    tally: files.reduce((sum, { tally }) => addTallies(sum, tally), emptyTally() as Tally),
    failures,
    suppressions: suppress.uses(),
    ending: endingOf(files, unread, failures),
  };
}

/** A rule that stands in two rulebooks says the same thing twice, and counts once. */
function onceEach({ books }: FileDigest, counts: (rule: RuleDigest) => boolean): number {
  const byRule = new Map<string, number>();
  for (const rule of books.flatMap((book) => book.rules))
    if (counts(rule)) byRule.set(rule.id, Math.max(byRule.get(rule.id) ?? 0, rule.open));
  return [...byRule.values()].reduce((sum, open) => sum + open, 0);
}

/** Shortcomings nobody suppressed, of all files and whatever their force. */
export const openShortcomings = ({ files }: Pick<Digest, 'files'>): number =>
  files.reduce((sum, file) => sum + onceEach(file, () => true), 0);

function endingOf(files: readonly FileDigest[], unread: readonly UnreadFile[], failures: number): Ending {
  if (files.some(({ checked }) => checked.faults.length > 0) || unread.some(({ reason }) => reason === 'fault')) return 'fault';
  if (unread.length > 0 || files.some(({ isEmpty }) => isEmpty)) return 'unread';
  // Of a folder with files of several countries, some files may have none of the rulebooks named; of all files is a mistake.
  if (files.every(({ nothingAsked }) => nothingAsked)) return 'unread';
  return failures > 0 ? 'shortcomings' : 'fine';
}

function digestFile(checked: CheckedFile, options: ReportOptions, suppress: Suppressor, limit: number): FileDigest {
  const byRule = new Map<string, ListedFinding[]>();
  for (const finding of checked.findings) {
    const key = `${finding.rulebook} ${finding.rule}`;
    const listed = byRule.get(key);
    const one = { ...finding, suppression: suppress.of(checked, finding) };
    if (listed) listed.push(one);
    else byRule.set(key, [one]);
  }
  const books = checked.rulebooks.map(({ rulebook: id, tally, rules }) => ({
    id,
    tally,
    rules: rules.map((counted) => {
      const all = byRule.get(`${id} ${counted.rule}`) ?? [];
      return digestRule(counted, all, suppress.ofRule(checked, counted.rule) !== null, options.failOn, limit);
    }),
  }));
  const put = books.filter(({ rules }) => rules.some(wasAsked));
  const tally = put.reduce((sum, book) => addTallies(sum, book.tally), emptyTally() as Tally);
  const isEmpty = checked.file.plans === 0;
  return {
    checked,
    tally,
    books: put,
    notPut: books.filter((book) => !put.includes(book)).map(({ id }) => id),
    isEmpty,
    nothingAsked: !isEmpty && put.length === 0,
  };
}

function digestRule(
  { rule: id, tally, reasons, omitted }: RuleReport,
  all: readonly ListedFinding[],
  allSuppressed: boolean,
  failOn: FailOn,
  limit: number,
): RuleDigest {
  const rule = ruleOf(id) ?? null;
  const shortcomings = SHORTCOMINGS.reduce((sum, outcome) => sum + tally[outcome], 0);
  const suppressed = allSuppressed ? shortcomings : all.filter(({ suppression }) => suppression !== null).length;
  const listed = cut(all, limit);
  const open = shortcomings - suppressed;
  return {
    id,
    rule,
    tally,
    reasons,
    listed,
    omitted: omitted + all.length - listed.length,
    suppressed,
    open,
    fails: rule !== null && failing(failOn, rule.force) && open > 0,
  };
}

/** Some answer is other than "another country". */
const wasAsked = ({ tally, reasons }: RuleDigest): boolean =>
  Object.values(tally).reduce((sum, count) => sum + count, 0) > (reasons['other-country'] ?? 0);

/** The first findings of each outcome, those that ask for attention first; suppressed ones after those that are open. */
function cut(all: readonly ListedFinding[], limit: number): ListedFinding[] {
  return LIST_ORDER.flatMap((outcome) => {
    const own = all.filter((finding) => finding.outcome === outcome);
    const open = own.filter(({ suppression }) => suppression === null);
    return [...open.slice(0, limit), ...own.filter(({ suppression }) => suppression !== null).slice(0, limit)];
  });
}

/** Reasons why something was not asked or not tested. */
const UNCHECKED: readonly Reason[] = [
  'other-country',
  'not-in-force',
  'condition-not-met',
  'excerpt',
  'language-not-read',
  'date-unclear',
  'condition-unclear',
  'not-in-this-file',
  'rule-disabled',
  'fault',
];

export interface Unchecked {
  readonly reason: Reason;
  readonly count: number;
  readonly rules: readonly string[];
}

/** What was not checked in a rulebook, by reason. */
export const uncheckedOf = ({ rules }: BookDigest): readonly Unchecked[] =>
  UNCHECKED.flatMap((reason) => {
    const concerned = rules.filter(({ reasons }) => (reasons[reason] ?? 0) > 0);
    const count = concerned.reduce((sum, { reasons }) => sum + (reasons[reason] ?? 0), 0);
    return count === 0 ? [] : [{ reason, count, rules: concerned.map(({ id }) => id) }];
  });

/** Findings that ask for attention and that nobody suppressed. */
export const isOpen = ({ outcome, suppression }: ListedFinding): boolean => isShortcoming(outcome) && suppression === null;
