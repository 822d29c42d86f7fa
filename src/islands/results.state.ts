/** The list in blocks, and the line that says how long it is. */
import type { PriceGroup, SearchAnswer } from '../core/search/index.ts';
import type { Messages } from '../i18n/index.ts';
import { resultView, type ResultView } from './result-card.state.ts';

/** A stretch of the list under one heading. */
export interface Block {
  readonly heading: string | null;
  /** Number of its first plan, from 1. */
  readonly start: number;
  readonly results: readonly ResultView[];
}

function groupHeading({ currency, priced, count }: PriceGroup, { lang, islands: { finder } }: Messages): string {
  if (!priced) return finder.groupUnpriced(count);
  if (currency === null) return finder.groupUnknown(count);
  const name = new Intl.DisplayNames(lang, { type: 'currency' }).of(currency) ?? currency;
  return finder.groupIn(name, currency, count);
}

/** The list in blocks: one per currency in a price order, a single one without heading otherwise. */
export function blocks({ plans, groups }: Pick<SearchAnswer, 'plans' | 'groups'>, m: Messages, base: string): Block[] {
  const views = plans.map((card) => resultView(card, m, base));
  if (groups === null || groups.length < 2) return [{ heading: null, start: 1, results: views }];
  let start = 0;
  return groups.flatMap((group) => {
    const from = start;
    start += group.count;
    return from >= views.length ? [] : [{ heading: groupHeading(group, m), start: from + 1, results: views.slice(from, start) }];
  });
}

/** The line that is read out when the list changes. */
export function resultLine({ plans, total, catalogue }: SearchAnswer, { islands: { finder } }: Messages): string {
  return total === catalogue ? finder.all(plans.length, total) : finder.results(plans.length, total);
}
