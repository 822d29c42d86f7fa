/** What the list covers, in words, before anything of it is shown. */
import type { FinderManifest } from '../core/finder/types.ts';
import type { Messages } from '../i18n/index.ts';
import { extentOf, NOWHERE } from './countries.ts';

/** A country by name; plans of no stated country have words of their own. */
export const countryName = (code: string, { format, islands: { coverage } }: Messages): string =>
  code === NOWHERE ? coverage.noCountry : format.country(code.toUpperCase());

function placeName(where: readonly string[], m: Messages): string {
  if (where.length === 0) return m.islands.coverage.allCountries;
  return where.map((code) => countryName(code, m)).join(m.cost.listSeparator);
}

/** The statement, sentence by sentence. */
export function coverageLines(manifest: FinderManifest, where: readonly string[], m: Messages): string[] {
  const { coverage } = m.islands;
  const { plans, carriers, excerpts, oldest, newest } = extentOf(manifest, where);
  const dates = oldest === null || newest === null ? coverage.undated : coverage.dates(m.format.date(oldest), m.format.date(newest));
  return [coverage.counts(placeName(where, m), plans, carriers), dates, coverage.excerpts(excerpts, plans), coverage.notAll];
}

export interface CountryOption {
  /** Codes as in the address: `us`, `de,us`; empty for every country. */
  readonly value: string;
  readonly label: string;
}

/** The menu of countries with their number of plans, by name; every country first, and a choice of several where one was linked to. */
export function countryOptions({ chunks, plans }: FinderManifest, where: readonly string[], m: Messages): CountryOption[] {
  const { coverage } = m.islands;
  const { compare } = new Intl.Collator(m.lang);
  const single = chunks
    .map(({ country, plans: count }) => ({ value: country, name: countryName(country, m), count }))
    .sort((a, b) => Number(a.value === NOWHERE) - Number(b.value === NOWHERE) || compare(a.name, b.name))
    .map(({ value, name, count }) => ({ value, label: coverage.option(name, count) }));
  const several = where.length > 1 ? [{ value: where.join(','), label: placeName(where, m) }] : [];
  return [{ value: '', label: coverage.option(coverage.allCountries, plans) }, ...several, ...single];
}
