/** The parts of a draft that are not fields: currency, language, form of the file, names to recognise it by. */
import { headerKey } from '../header.ts';
import type { ColumnFacts } from './candidates.ts';
import { isFamily } from './currency-mark.ts';
import type { SampledTable, TableFacts } from './draft.ts';
import { MAX_COLUMNS, type Guess } from './guess.ts';
import { languageWeights } from './header-names.ts';
import { columnRef, type WrittenMapping } from './mapping.ts';
import type { Pivoted } from './pivot.ts';
import type { FileAnswers } from './question.ts';

export const LICENCE_TO_STATE = 'TO STATE: licence of the file';

export function documentOf(
  table: SampledTable,
  about: TableFacts,
  known: FileAnswers,
  numbers: string,
  fields: Record<string, WrittenMapping>,
  guesses: readonly Guess[],
  pivot: Pivoted | null,
): Record<string, unknown> {
  const carrier = guesses.some(({ target }) => target === 'carrier') ? undefined : known.carrier;
  const file = {
    ...(about.format === 'csv' ? {} : { format: about.format }),
    ...(about.encoding === null ? {} : { encoding: about.encoding }),
    ...(about.delimiter === null ? {} : { delimiter: about.delimiter }),
    ...(table.headerPresent ? {} : { header: 'none', columns: [...table.headers] }),
    ...(pivot ? { unpivotFrom: pivot.from } : {}),
  };
  return {
    title: about.title,
    ...(known.country === undefined ? {} : { country: known.country }),
    ...(known.currency === undefined ? {} : { currency: known.currency }),
    ...(known.language === undefined ? {} : { language: known.language }),
    ...(carrier === undefined ? {} : { carrier: { name: carrier } }),
    licence: { text: LICENCE_TO_STATE },
    ...(Object.keys(file).length === 0 ? {} : { file }),
    match: matchOf(table, guesses, pivot),
    ...(numbers === 'auto' ? {} : { numbers }),
    fields,
  };
}

/** Names that must be present for the file to be recognised: those of the surest mapped columns, at least two where there are two. */
function matchOf({ headers }: SampledTable, guesses: readonly Guess[], pivot: Pivoted | null): string[] {
  const usable = (index: number): boolean => typeof columnRef(headers, index) === 'string';
  const ranked = guesses
    .filter(({ columnIndex, target }) => target !== null && usable(columnIndex))
    .sort((a, b) => b.confidence - a.confidence || a.columnIndex - b.columnIndex)
    .slice(0, 6);
  const plans = pivot ? headers.map((_, i) => i).filter((i) => i >= pivot.from && usable(i)) : [];
  const chosen = [...ranked.map(({ columnIndex }) => columnIndex), ...plans];
  const all = headers
    .slice(0, MAX_COLUMNS)
    .map((_, i) => i)
    .filter(usable);
  const indexes = chosen.length >= 2 ? chosen : all.slice(0, 6);
  const names = [...new Set(indexes)].sort((a, b) => a - b).map((index) => String(columnRef(headers, index)));
  return names.length > 0
    ? names
    : headers
        .slice(0, 1)
        .map((name) => (headerKey(name) === '' ? 'column_1' : name))
        .concat(headers.length === 0 ? ['column_1'] : []);
}

/** The currency the price column itself shows, where its sign stands for one currency only. */
export function currencyOf(guesses: readonly Guess[], facts: readonly ColumnFacts[], pivot: Pivoted | null): string | undefined {
  const price = guesses.findIndex(({ target }) => target === 'price');
  const columns = pivot ? facts.slice(pivot.from) : price < 0 ? facts : [...facts.slice(price, price + 1), ...facts];
  return (
    columns.flatMap(({ units, stats }) => [units.currency, stats.currency]).find((found) => found !== null && !isFamily(found)) ?? undefined
  );
}

/** The language of the longest texts by their script, else of the header words. */
export function languageOf({ headers, rows }: SampledTable, facts: readonly ColumnFacts[]): string | undefined {
  const prose = facts
    .flatMap(({ stats }, i) =>
      stats.share.prose > 0.2 || stats.share.text > 0.5 ? rows.slice(0, 50).map((cells) => (cells[i] ?? '').slice(0, 300)) : [],
    )
    .join(' ');
  const count = (pattern: RegExp): number => prose.match(pattern)?.length ?? 0;
  const [kana, hangul, han, hindi] = [
    count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
    count(/\p{Script=Hangul}/gu),
    count(/\p{Script=Han}/gu),
    count(/\p{Script=Devanagari}/gu),
  ];
  const latin = count(/\p{Script=Latin}/gu);
  if (Math.max(kana, hangul, han, hindi) > 10 && kana + hangul + han + hindi > latin / 4)
    return hangul >= Math.max(han, kana, hindi) ? 'ko' : hindi >= Math.max(han, kana) ? 'hi' : kana * 4 > han ? 'ja' : 'zh';
  const weights = [...languageWeights(facts.map(({ units }) => units.rest))];
  const sure = weights.filter(([, weight]) => weight === 1);
  return sure.length === 1 && headers.length > 0 ? sure[0]?.[0] : undefined;
}
