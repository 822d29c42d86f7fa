/** The list in blocks, and the line that says how long it is. */
import type { FinderAnswer, RowGroup } from '../core/finder/types.ts';
import type { Messages } from '../i18n/index.ts';
import type { Shown } from './plan-finder.core.ts';
import { resultView, type ResultView } from './result-card.state.ts';

/** A stretch of the list under one heading. */
export interface Block {
  readonly key: string;
  /** Null where the list is in one piece. */
  readonly heading: string | null;
  /** What the heading means; null where it needs no explanation. */
  readonly why: string | null;
  /** Number of its first plan, from 1. */
  readonly start: number;
  readonly results: readonly ResultView[];
}

function currencyName(currency: string | null, { lang, islands: { finder } }: Messages): string {
  if (currency === null) return finder.currencyUnknown;
  return finder.currency(new Intl.DisplayNames(lang, { type: 'currency' }).of(currency) ?? currency, currency);
}

/** Amounts of more than one currency are in the list; plans without any do not count. */
export const severalCurrencies = ({ currencies }: Pick<FinderAnswer, 'currencies'>): boolean =>
  currencies.filter(({ currency }) => currency !== null).length > 1;

/** A currency is named where the list holds several, and where it is not stated beside others that are. */
function headingOf({ currency, section, count }: RowGroup, answer: FinderAnswer, m: Messages): string | null {
  const { finder } = m.islands;
  if (section === null && answer.groups.length === 1) return null;
  const title = section === null ? null : m.cost.sections[section].title;
  const named = severalCurrencies(answer) || (currency === null && answer.currencies.length > 1) || title === null;
  if (!named) return finder.heading(title, count);
  const name = currency === null && title === null ? finder.unpriced : currencyName(currency, m);
  return finder.heading(title === null ? name : finder.inCurrency(name, title), count);
}

/** The list in blocks: one per currency and section in the cost order, one per currency in a price order, otherwise a single one. */
export function blocks({ rows, answer, question, axisMb }: Shown, m: Messages, base: string): Block[] {
  let end = 0;
  return answer.groups.flatMap((group) => {
    const start = end;
    end += group.count;
    const own = rows.slice(start, end);
    if (own.length === 0) return [];
    return {
      key: `${group.currency} ${group.section}`,
      heading: headingOf(group, answer, m),
      why: group.section && m.cost.sections[group.section].why,
      start: start + 1,
      results: own.map((row) => resultView(row, question, axisMb, m, base)),
    };
  });
}

/** The line that is read out when the list changes. */
export function resultLine({ rows, answer: { total, catalogue } }: Shown, { islands: { finder } }: Messages): string {
  return total === catalogue ? finder.all(rows.length, total) : finder.results(rows.length, total);
}
