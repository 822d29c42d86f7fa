/** The report on one file as the page shows it at its head: counts per rulebook and rule, what was not checked, what the reader noticed. */
import { REASONS, type Reason, type Tally } from '../../core/disclosure/types.ts';
import { rule as ruleOf, rulebook as rulebookOf } from '../../core/disclosure/rulebooks/index.ts';
import type { NoticeCode } from '../../core/model/notice.ts';
import type { CheckReport } from '../../core/pipeline/index.ts';
import { disclosureWords } from '../../i18n/disclosure-words.ts';
import { notices as noticesEn } from '../../i18n/en/notices.ts';
import type { Lang } from '../../i18n/lang.ts';
import { notices as noticesZh } from '../../i18n/zh/notices.ts';
import { countListed } from './listing.ts';
import type { BookSummary, CheckSummary, Counts, NoticeSummary, RuleSummary, Unchecked } from './types.ts';

const NOTICES: Record<Lang, Readonly<Record<NoticeCode, string>>> = { en: noticesEn, zh: noticesZh };
/** Places shown of each kind of notice. */
const PLACES = 3;

/** Vague and conflicting are counted together as unclear. */
export const countsOf = (tally: Tally): Counts => ({
  stated: tally.disclosed,
  unclear: tally.vague + tally.conflicting,
  absent: tally.absent,
  notApplicable: tally['not-applicable'],
  untested: tally.untested,
});

/** Reasons why a rule was not put to a plan, or could not be answered. */
const NOT_APPLICABLE: readonly Reason[] = ['other-country', 'not-in-force', 'condition-not-met'];
const UNTESTED: readonly Reason[] = REASONS.slice(REASONS.indexOf('excerpt'));

type BookReport = CheckReport['rulebooks'][number];

function ruleSummary({ rule: id, tally, omitted }: BookReport['rules'][number], lang: Lang): RuleSummary {
  const rule = ruleOf(id);
  return {
    id,
    what: rule?.what[lang] ?? id,
    requires: rule?.requires[lang] ?? '',
    force: rule?.force ?? 'may',
    grade: rule?.grade ?? 'unverified',
    counts: countsOf(tally),
    omitted,
  };
}

/** What was not asked or not tested, by reason. */
function uncheckedOf({ rules }: BookReport, lang: Lang): Unchecked[] {
  const words = disclosureWords(lang).reasons;
  return [...NOT_APPLICABLE, ...UNTESTED].flatMap((reason) => {
    const own = rules.filter(({ reasons }) => (reasons[reason] ?? 0) > 0);
    const count = own.reduce((sum, { reasons }) => sum + (reasons[reason] ?? 0), 0);
    const names = own.map(({ rule }) => ruleOf(rule)?.what[lang] ?? rule);
    return count === 0 ? [] : [{ reason: words[reason], untested: UNTESTED.includes(reason), count, rules: names }];
  });
}

function bookSummary(book: BookReport, lang: Lang): BookSummary {
  const known = rulebookOf(book.rulebook);
  return {
    id: book.rulebook,
    title: known?.title[lang] ?? book.rulebook,
    standing: known?.standing ?? 'beta',
    counts: countsOf(book.tally),
    rules: book.rules.map((rule) => ruleSummary(rule, lang)),
    unchecked: uncheckedOf(book, lang),
    asked: book.rules.some(({ reasons }) => Object.keys(reasons).some((reason) => reason !== 'other-country')),
  };
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

function noticeSummaries({ counts, kept }: CheckReport['notices'], lang: Lang): NoticeSummary[] {
  const byCode = Map.groupBy(kept, ({ code }) => code);
  return [...byCode]
    .map(([code, own]): NoticeSummary => ({
      code,
      severity: own[0]?.severity ?? 'info',
      meaning: NOTICES[lang][code],
      count: counts[code] ?? own.length,
      places: own.slice(0, PLACES).map(({ record = null, line = null, column = null, text = null }) => ({ record, line, column, text })),
    }))
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || (a.code < b.code ? -1 : 1));
}

/** @param keptTo the last row whose cells were kept for showing; null when all were */
export function summaryOf(report: CheckReport, keptTo: number | null, lang: Lang): CheckSummary {
  const { file, day, fixedDay } = report;
  return {
    ok: true,
    file,
    day,
    fixedDay,
    books: report.rulebooks.map((book) => bookSummary(book, lang)),
    notices: noticeSummaries(report.notices, lang),
    faults: report.faults.map(({ rule, rulebook, message, record, count }) => ({ rule, rulebook, message, record, count })),
    listed: countListed(report.findings),
    omitted: report.rulebooks.reduce((sum, { rules }) => sum + rules.reduce((own, { omitted }) => own + omitted, 0), 0),
    rowsShownTo: keptTo,
  };
}
