/** A table nobody has described yet → the draft of its profile, with a reason for every guess and the questions left open. */
import type { Target } from '../../model/index.ts';
import { headerKey } from '../header.ts';
import type { ColumnFacts } from './candidates.ts';
import { isFamily } from './currency-mark.ts';
import { columnFacts, guessColumns, MAX_COLUMNS, type Guess } from './guess.ts';
import { languageWeights } from './header-names.ts';
import { columnRef, mappingOf, type WrittenMapping } from './mapping.ts';
import { numberStyle } from './number-style.ts';
import { feeLabels } from './pairs.ts';
import { findPivot, standsOnItsSide, type Pivoted } from './pivot.ts';
import { columnQuestions, fileQuestions, nameQuestions, thresholdQuestions, type FileAnswers, type Question } from './question.ts';

/** A table as far as a draft looks at it. */
export interface SampledTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** False when the first record is data and `headers` were made up. */
  readonly headerPresent: boolean;
  readonly headerDoubtful: boolean;
}

export interface TableFacts {
  readonly title: string;
  readonly format: 'csv' | 'xlsx';
  /** Declared in the profile where it is not UTF-8. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
}

export interface Draft {
  /** The profile without its acceptance cases, ready to be written as JSON. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly guesses: readonly Guess[];
  readonly questions: readonly Question[];
}

export const LICENCE_TO_STATE = 'TO STATE: licence of the file';

/** Drafts a profile. Deterministic; never throws, whatever the table holds. */
export function draftProfile(table: SampledTable, about: TableFacts, known: FileAnswers): Draft {
  const facts = columnFacts(table.headers, table.rows);
  const pivot = findPivot(table.headers, facts);
  const first = guessColumns(table.headers, facts);
  const guesses = withName(withoutPlanColumns(first, pivot), facts, pivot);
  const column = (index: number): string[] => table.rows.map((cells) => cells[index] ?? '');
  const style = numberStyle(
    facts.flatMap(({ stats }, i) =>
      stats.share.prose < 0.3 && stats.share.url < 0.3 && stats.share.date < 0.3 && stats.share.phone < 0.3 ? column(i) : [],
    ),
  );
  const labels = feeLabels(guesses, facts);
  const joined = joinedTerms(guesses, facts).filter(({ columnIndex }) => ![...labels.values()].includes(columnIndex));
  const answers = {
    ...known,
    currency: known.currency ?? currencyOf(guesses, facts, pivot),
    language: known.language ?? languageOf(table, facts),
  };
  const named = first.filter(({ confidence }) => confidence >= 0.6).length;
  const side = standsOnItsSide(table.headers, table.rows, named);
  const questions: Question[] = [
    ...shapeQuestions(facts.some(({ stats }) => stats.label !== null) ? { ...table, headerDoubtful: false } : table, pivot, side),
    ...(pivot ? [] : nameQuestions(guesses)),
    ...fileQuestions(pivot ? pivotGuesses(guesses, pivot) : guesses, facts, answers, style),
    ...thresholdQuestions(guesses),
    ...guesses.flatMap((guess, i) => columnQuestions(guess, facts[i] as ColumnFacts, column(i))),
    ...joined.map((guess): Question => ({
      code: 'joined',
      column: guess.column,
      text: `Is the column ${JSON.stringify(guess.column)} fine print too? It was joined to terms.`,
    })),
  ];
  const settled = withLabels(guesses, labels);
  const fields = fieldsOf({ guesses: settled, facts, table, joined, labels, pivot, column });
  const marked = settled.map((guess) =>
    joined.includes(guess)
      ? {
          ...guess,
          target: 'terms' as const,
          confidence: guess.alternatives.find(({ target }) => target === 'terms')?.confidence ?? 0,
          reasons: ['joined to the fine print of another column'],
        }
      : guess,
  );
  return { document: documentOf(table, about, answers, style.format, fields, settled, pivot), guesses: marked, questions };
}

/** The columns of plans hold prices; nothing else is guessed about them. */
function withoutPlanColumns(guesses: readonly Guess[], pivot: Pivoted | null): Guess[] {
  return guesses.map((guess) => {
    const bound = pivot !== null && (guess.columnIndex >= pivot.from || guess.target === 'price' || guess.target === 'plan_name');
    return bound
      ? {
          ...guess,
          target: null,
          confidence: 0,
          reasons:
            guess.columnIndex >= pivot.from
              ? ['a plan of its own: its header is the plan\u2019s name and its cells are prices']
              : guess.reasons,
        }
      : guess;
  });
}

/** Where no column is the plan's name, an unmapped one with different short texts is taken for it, and asked about. */
function withName(guesses: readonly Guess[], facts: readonly ColumnFacts[], pivot: Pivoted | null): Guess[] {
  if (pivot !== null || guesses.some(({ target }) => target === 'plan_name')) return [...guesses];
  const worth = ({ target }: Guess, { stats }: ColumnFacts): number =>
    target === null &&
    stats.filled > 0 &&
    stats.share.text >= 0.7 &&
    stats.share.prose <= 0.3 &&
    stats.share['yes-no'] < 0.3 &&
    stats.medianLength >= 2 &&
    stats.medianLength <= 60 &&
    stats.distinct >= 0.5
      ? stats.distinct
      : 0;
  const best = guesses.reduce<Guess | null>(
    (top, guess) =>
      worth(guess, facts[guess.columnIndex] as ColumnFacts) > (top === null ? 0 : worth(top, facts[top.columnIndex] as ColumnFacts))
        ? guess
        : top,
    null,
  );
  return guesses.map((guess) =>
    guess === best
      ? {
          ...guess,
          target: 'plan_name' as const,
          confidence: 0.3,
          reasons: ['by its values: the best column of different short texts, and no header names the plan'],
        }
      : guess,
  );
}

/** For the questions: a pivoted table has its price and perhaps its allowance in the plan columns. */
function pivotGuesses(guesses: readonly Guess[], { volumes }: Pivoted): Guess[] {
  const made = (target: Target): Guess => ({ column: '', columnIndex: -1, target, confidence: 1, reasons: [], alternatives: [] });
  return [...guesses, made('price'), ...(volumes ? [made('data_allowance')] : [])];
}

/** Unmapped columns that read like fine print, where another one is the fine print already. */
function joinedTerms(guesses: readonly Guess[], facts: readonly ColumnFacts[]): Guess[] {
  if (!guesses.some(({ target }) => target === 'terms')) return [];
  return guesses.filter(({ target, alternatives }, i) => {
    const terms = alternatives.find((other) => other.target === 'terms');
    const stats = facts[i]?.stats;
    return (
      target === null &&
      terms !== undefined &&
      stats !== undefined &&
      alternatives[0] === terms &&
      terms.confidence >= 0.45 &&
      stats.filled > 0 &&
      stats.share.url < 0.5
    );
  });
}

/** The currency the price column itself shows, where its sign stands for one currency only. */
function currencyOf(guesses: readonly Guess[], facts: readonly ColumnFacts[], pivot: Pivoted | null): string | undefined {
  const price = guesses.findIndex(({ target }) => target === 'price');
  const columns = pivot ? facts.slice(pivot.from) : price < 0 ? facts : [...facts.slice(price, price + 1), ...facts];
  return (
    columns.flatMap(({ units, stats }) => [units.currency, stats.currency]).find((found) => found !== null && !isFamily(found)) ?? undefined
  );
}

/** The language of the longest texts by their script, else of the header words. */
function languageOf({ headers, rows }: SampledTable, facts: readonly ColumnFacts[]): string | undefined {
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

interface Settled {
  readonly guesses: readonly Guess[];
  readonly facts: readonly ColumnFacts[];
  readonly table: SampledTable;
  readonly joined: readonly Guess[];
  readonly labels: ReadonlyMap<number, number>;
  readonly pivot: Pivoted | null;
  readonly column: (index: number) => string[];
}

/** The columns that name fees belong to the target of their amounts. */
function withLabels(guesses: readonly Guess[], labels: ReadonlyMap<number, number>): Guess[] {
  const amountsOf = new Map([...labels].map(([amounts, label]) => [label, amounts]));
  return guesses.map((guess) => {
    const amounts = guesses[amountsOf.get(guess.columnIndex) ?? -1];
    return amounts === undefined
      ? guess
      : {
          ...guess,
          target: amounts.target,
          confidence: Math.min(0.7, amounts.confidence),
          reasons: [`names the fees whose amounts stand in ${JSON.stringify(amounts.column)}`],
        };
  });
}

function fieldsOf({ guesses, facts, table, joined, labels, pivot, column }: Settled): Record<string, WrittenMapping> {
  const labelColumns = new Set(labels.values());
  const fields: Record<string, WrittenMapping> = {};
  if (pivot) {
    fields['plan_name'] = { pivot: 'heading' };
    fields['price'] = { pivot: 'value' };
    if (pivot.volumes) fields['data_allowance'] = { pivot: 'heading' };
  }
  for (const guess of guesses) {
    if (guess.target === null || guess.target in fields || labelColumns.has(guess.columnIndex)) continue;
    const own = facts[guess.columnIndex] as ColumnFacts;
    const label = labels.get(guess.columnIndex);
    if (guess.target === 'terms' && joined.length > 0)
      fields['terms'] = {
        join: [guess, ...joined]
          .sort((a, b) => a.columnIndex - b.columnIndex)
          .map(({ columnIndex }) => columnRef(table.headers, columnIndex)),
      };
    else if (label !== undefined)
      fields[guess.target] = {
        pairs: { labels: columnRef(table.headers, label), amounts: columnRef(table.headers, guess.columnIndex) },
        separator: ';',
      };
    else fields[guess.target] = mappingOf(guess, own, column(guess.columnIndex), table.headers);
  }
  // A file that names its plans by nothing but their id: said outright, so that no other column becomes the name.
  if (!('plan_name' in fields) && fields['plan_id'] !== undefined) fields['plan_name'] = fields['plan_id'];
  return fields;
}

function documentOf(
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

function shapeQuestions(table: SampledTable, pivot: Pivoted | null, side: boolean): Question[] {
  const questions: Question[] = [];
  if (!table.headerPresent)
    questions.push({
      code: 'header',
      text: 'The first record looks like data, so the columns were numbered. What are they called? Write their names in file.columns.',
    });
  else if (table.headerDoubtful)
    questions.push({
      code: 'header',
      text: `Is ${JSON.stringify(table.headers.slice(0, 4).join(' | '))} … really the header? Few of its names are known.`,
    });
  if (table.headers.length > MAX_COLUMNS)
    questions.push({ code: 'too-wide', text: `Only the first ${MAX_COLUMNS} of ${table.headers.length} columns were looked at.` });
  if (side)
    questions.push({
      code: 'on-its-side',
      text: 'The first column names the facts, so the table stands on its side: every further column is a plan. Turn it (rows to columns) before it can be read.',
    });
  if (pivot)
    questions.push({
      code: 'pivoted',
      text: `The table is pivoted: from column ${pivot.from + 1} on every column is a plan, named in the header, with prices below. Is that so?`,
      suggestion: { file: { unpivotFrom: pivot.from } },
    });
  if (table.rows.length === 0)
    questions.push({
      code: 'no-rows',
      text: 'The file has no data row, so its values say nothing and the acceptance cases only hold that an empty row is rejected.',
    });
  return questions;
}
