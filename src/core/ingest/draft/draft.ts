/** A table nobody has described yet → the draft of its profile, with a reason for every guess and the questions left open. */
import type { Target } from '../../model/index.ts';
import type { ColumnFacts } from './candidates.ts';
import { currencyOf, documentOf, languageOf } from './document.ts';
import { fieldsOf, withLabels } from './fields.ts';
import { columnFacts, guessColumns, MAX_COLUMNS, type Guess } from './guess.ts';
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
