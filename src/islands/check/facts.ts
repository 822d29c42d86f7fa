/** What is said of a checked file at its head. */
import type { CheckMessages } from '../../i18n/check.ts';
import type { CheckSummary } from './types.ts';

export interface FileFact {
  readonly label: string;
  readonly value: string;
  readonly mono: boolean;
}

export function factsOf({ file, day, fixedDay }: CheckSummary, { check, format }: CheckMessages): FileFact[] {
  const t = check.facts;
  const plain = (label: string, value: string): FileFact => ({ label, value, mono: false });
  const countries = file.countries.map((code) => (code === null ? t.noCountry : format.country(code)));
  const date = format.date(day);
  return [
    plain(t.rows, t.rowsSum(format.number(file.rows), format.number(file.plans), format.number(file.rejected))),
    plain(t.profile, file.profile),
    plain(t.encoding, file.encoding),
    plain(t.columns, format.number(file.columns.length)),
    plain(t.size, format.bytes(file.bytes)),
    ...(countries.length > 0 ? [plain(t.countries, countries.join(check.listSeparator))] : []),
    plain(t.coverage, t.coverages[file.coverage]),
    plain(t.day, fixedDay ? t.fixedDay(date) : t.ownDay(date)),
    file.sha256 === '' ? plain(t.hash, t.noHash) : { label: t.hash, value: file.sha256, mono: true },
  ];
}

/** Where the first quote stands that is not closed; null where all are. What is behind it may have been swallowed. */
export const brokenPlace = ({ notices }: Pick<CheckSummary, 'notices'>): { readonly line: number | null } | null =>
  notices.find(({ code }) => code === 'malformed-quotes')?.places[0] ?? null;

/** Why there is no result at all; null where there is one. A file without results must never look like one without shortcomings. */
export function nothingChecked(
  { file, books }: Pick<CheckSummary, 'file' | 'books'>,
  { check: { nothing }, format }: CheckMessages,
): string | null {
  if (file.rows === 0) return nothing.noRows;
  if (file.plans === 0) return nothing.noPlans(format.number(file.rows));
  const answered = books.some(({ counts }) => counts.stated + counts.unclear + counts.absent + counts.untested > 0);
  return answered ? null : nothing.notAsked;
}
