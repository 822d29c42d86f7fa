/** The choices in words, and rulebooks in the groups one chooses from. */
import type { CheckMessages } from '../../i18n/check.ts';
import type { CheckChoice, OfferedBook } from './types.ts';

export interface BookGroup {
  readonly key: string;
  readonly name: string;
  readonly books: readonly OfferedBook[];
}

/** The jurisdiction an id begins with: `us-fcc-label@2022` → `us`. `core` is for every country. */
const jurisdictionOf = ({ id }: OfferedBook): string => id.split('-')[0] ?? '';

/** By jurisdiction, in the order of the rulebooks. */
export function bookGroups(books: readonly OfferedBook[], m: CheckMessages): BookGroup[] {
  return [...Map.groupBy(books, jurisdictionOf)].map(([key, own]) => ({
    key,
    name: key === 'core' ? m.check.everywhere : key === 'uk' ? m.format.country('GB') : m.format.country(key.toUpperCase()),
    books: own,
  }));
}

/** "the rulebooks of the country of each plan, Germany, an excerpt" */
export function choiceWords({ rulebooks, country, coverage, date }: CheckChoice, m: CheckMessages): string {
  const t = m.check;
  return [
    rulebooks === null ? t.byCountry : t.chosenBooks(rulebooks.length),
    country === null ? null : m.format.country(country),
    coverage === null ? null : t.facts.coverages[coverage],
    date === null ? null : m.format.date(date),
  ]
    .filter((part) => part !== null)
    .join(t.listSeparator);
}
