/** Reads lengths of time as tariffs state them: "28 days" → 28d, "per month" → month, "billing cycle" → cycle. */
import type { Period } from '../../model/index.ts';
import { WORD_END, WORD_START } from './boundary.ts';
import { foldWidth } from './fold.ts';
import { reading, type Reading } from './reading.ts';

export type PeriodReading = Reading<Period>;

const word = (source: string): string => `${WORD_START}(?:${source})${WORD_END}`;

/** One named group per period; counted days and months come first so that "30 days" is not read as "day". */
const PATTERN = new RegExp(
  [
    `(?<days>(?<!\\d|\\d[.,]|月)\\d{1,4})[ \\u00a0-]?(?:days?${WORD_END}|tage?n?${WORD_END}|jours?${WORD_END}|días?${WORD_END}|dias?${WORD_END}|giorni?${WORD_END}|d${WORD_END}|天|日)`,
    `(?<hours>(?<!\\d|\\d[.,])\\d{1,3})[ \\u00a0-]?(?:hours?${WORD_END}|hrs?${WORD_END}|stunden?${WORD_END}|heures?${WORD_END}|小时|小時)`,
    `(?<months>(?<!\\d|\\d[.,])\\d{1,2})[ \\u00a0-]?(?:months?${WORD_END}|monate?n?${WORD_END}|mois${WORD_END}|个月|個月)`,
    `(?<cycle>${word('bill(?:ing)? (?:cycles?|periods?|months?)|(?:monthly|payment|service|measurement|allowance|usage) (?:billing )?(?:cycle|period)|cycles?|abrechnungszeitraum|cycle de facturation')}|账期|帳期|賬單月份|账单月|帳單月|计费周期|計費週期|賬單日|出账周期)`,
    `(?<month>${word('monthly|months?|mth|mo|monat(?:e|s|lich)?|mois|mensuels?|mensile|mensual|mes|mês|mese')}|自然月|曆月|每月|每个月|每個月|一个月|一個月|当月|當月|本月|单月|單月|该月|全月|月内|月內|月用量|月租|月费|月費|下月|次月|(?<=\\/)月|^\\s*月\\s*$)`,
    `(?<day>${word('daily|days?|tag|täglich|jours?|midnight')}|每日|每天|当日|當日|当天|當天|单日|單日|日内|一天|一日|日租|次日|(?<=\\/)[日天]|^\\s*[日天]\\s*$)`,
    `(?<week>${word('weekly|weeks?|woche|wöchentlich|semaine')}|每周|每週|一周|一週|当周|(?<=\\/)周)`,
    `(?<hour>${word('hourly|hours?|stunde')}|每小时|每小時|小时内)`,
    `(?<quarter>${word('quarterly|quarters?|quartal')}|每季度?|季度)`,
    `(?<year>${word('yearly|annual(?:ly)?|years?|jahr|jährlich|années?|(?<=(?:par|un|[\\d/])\\s?)ans?')}|每年|一年|年付|(?<=\\/)年)`,
  ].join('|'),
  'gi',
);
const ANY = /[dhmcwqyatjs日天月周週季年期小]/i;
const NAMES = ['cycle', 'month', 'day', 'week', 'hour', 'quarter', 'year'] as const;

/** Days as a period: one day is `day`; more are kept as counted, because 28 days are not a month. */
function fromDays(count: number): Period | null {
  if (count === 1) return 'day';
  return count >= 2 && count <= 9999 ? `${count}d` : null;
}

const fromHours = (count: number): Period | null => (count === 1 ? 'hour' : count % 24 === 0 ? fromDays(count / 24) : null);
const MONTHS: Readonly<Record<number, Period>> = { 1: 'month', 3: 'quarter', 12: 'year' };

function periodOf(groups: Readonly<Record<string, string | undefined>>): Period | null {
  if (groups.days !== undefined) return fromDays(Number(groups.days));
  if (groups.hours !== undefined) return fromHours(Number(groups.hours));
  if (groups.months !== undefined) return MONTHS[Number(groups.months)] ?? null;
  return NAMES.find((name) => groups[name] !== undefined) ?? null;
}

/** All periods of a text, in order. Never throws. Numbers of months other than 1, 3 and 12 have no period and are left out. */
export function readPeriods(text: string): PeriodReading[] {
  if (!ANY.test(text)) return [];
  const found: PeriodReading[] = [];
  for (const match of foldWidth(text).matchAll(PATTERN)) {
    const period = periodOf(match.groups ?? {});
    if (period !== null) found.push(reading(text, match.index, match.index + match[0].length, period));
  }
  return found;
}
