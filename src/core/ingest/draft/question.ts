/** What only a person can answer about a file. A draft never decides these. */
import { isPlaceholder, type Target } from '../../model/index.ts';
import { MONEY_TARGETS, VOLUME_TARGETS, type ColumnFacts } from './candidates.ts';
import { isFamily } from './currency-mark.ts';
import type { Guess } from './guess.ts';
import { dayFirst, type NumberStyle } from './number-style.ts';
import { oddValues } from './sentinels.ts';

export const QUESTION_CODES = [
  'licence',
  'header',
  'no-plan-name',
  'country',
  'currency',
  'carrier',
  'language',
  'numbers',
  'unit',
  'odd-value',
  'day-order',
  'doubtful',
  'no-price',
  'no-data',
  'pivoted',
  'on-its-side',
  'joined',
  'no-rows',
  'acceptance',
  'too-wide',
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

export interface Question {
  readonly code: QuestionCode;
  readonly column?: string;
  /** A full sentence that ends in a question mark, or says what to check. */
  readonly text: string;
  /** What to write into the profile if the answer is yes. */
  readonly suggestion?: Readonly<Record<string, unknown>>;
}

const AMOUNTS: ReadonlySet<Target> = new Set(['data_allowance', 'throttle_threshold', 'hotspot', 'voice', 'sms', 'roaming']);
const SURE_ENOUGH = 0.6;

/** Questions about one mapped column: its unit, its odd values, the order of day and month, and whether it is meant at all. */
export function columnQuestions(guess: Guess, facts: ColumnFacts, cells: readonly string[]): Question[] {
  const { target, column } = guess;
  if (target === null) return [];
  return [
    ...doubt(guess),
    ...unitQuestion(target, column, facts),
    ...oddQuestions(target, column, facts),
    ...dayQuestion(target, column, cells),
  ];
}

function doubt({ target, column, confidence, alternatives }: Guess): Question[] {
  if (confidence >= SURE_ENOUGH) return [];
  const others = alternatives.length > 0 ? ` It may also be ${alternatives.map((other) => other.target).join(' or ')}.` : '';
  return [{ code: 'doubtful', column, text: `Does ${name(column)} really hold ${target}? The guess is weak (${confidence}).${others}` }];
}

const name = (column: string): string =>
  column.trim() === '' ? 'the column without a name' : `the column ${JSON.stringify(column.trim())}`;

function unitQuestion(target: Target, column: string, { stats, units }: ColumnFacts): Question[] {
  const bare = stats.share.number + stats.share.binary > 0.3 && units.volume === null && units.speed === null;
  if (VOLUME_TARGETS.has(target) && target !== 'roaming' && bare)
    return [
      {
        code: 'unit',
        column,
        text: `In which unit are the bare numbers of ${name(column)} (${stats.samples.join(', ')})? Until the profile says it they are not read.`,
        suggestion: { unit: 'GB' },
      },
    ];
  if (target === 'throttle_speed' && bare)
    return [
      {
        code: 'unit',
        column,
        text: `In which unit are the speeds of ${name(column)} (${stats.samples.join(', ')})?`,
        suggestion: { unit: 'kbps' },
      },
    ];
  if ((target === 'speed_down' || target === 'speed_up') && bare)
    return [
      {
        code: 'unit',
        column,
        text: `Are the speeds of ${name(column)} (${stats.samples.join(', ')}) in Mbps? That is how bare numbers are read.`,
        suggestion: { unit: 'Mbps' },
      },
    ];
  if (target === 'validity' && stats.share.number > 0.3 && units.time === null)
    return [
      {
        code: 'unit',
        column,
        text: `Are the numbers of ${name(column)} (${stats.samples.join(', ')}) days or months?`,
        suggestion: { unit: 'days' },
      },
    ];
  if (MONEY_TARGETS.has(target) && units.time === 'minutes' && /分/.test(column))
    return [
      { code: 'unit', column, text: `Are the amounts of ${name(column)} in fen (分), hundredths of a yuan?`, suggestion: { unit: 'fen' } },
    ];
  return [];
}

function oddQuestions(target: Target, column: string, { stats }: ColumnFacts): Question[] {
  if (!AMOUNTS.has(target)) return [];
  const flags = stats.share.binary >= 0.95 && stats.filled > 1;
  if (flags)
    return [
      {
        code: 'odd-value',
        column,
        text: `What do 0 and 1 mean in ${name(column)}? They look like no and yes.`,
        suggestion: { unlimited: ['1'], excluded: ['0'] },
      },
    ];
  return oddValues(stats).map(({ value, why, suggestion }) => ({
    code: 'odd-value',
    column,
    text: `Does ${value} in ${name(column)} mean an amount, "unlimited", "none" or "not stated"? It is ${why}.`,
    suggestion,
  }));
}

function dayQuestion(target: Target, column: string, cells: readonly string[]): Question[] {
  const dated = target === 'as_of' || target === 'available_from' || target === 'available_to';
  return dated && dayFirst(cells) === null
    ? [
        {
          code: 'day-order',
          column,
          text: `Does the day stand before the month in the dates of ${name(column)}? No date settles it.`,
          suggestion: { dayFirst: true },
        },
      ]
    : [];
}

export interface FileAnswers {
  readonly country?: string | undefined;
  readonly currency?: string | undefined;
  readonly carrier?: string | undefined;
  readonly language?: string | undefined;
}

/** What is still open about the file as a whole. */
export function fileQuestions(
  guesses: readonly Guess[],
  facts: readonly ColumnFacts[],
  known: FileAnswers,
  style: NumberStyle,
): Question[] {
  const has = (target: Target): boolean => guesses.some((guess) => guess.target === target);
  const sign = facts.map(({ stats }) => stats.currency).find((found) => found !== null && isFamily(found));
  const questions: Question[] = [
    {
      code: 'licence',
      text: 'Under which licence does the publisher offer the file? Write it, or "none stated", in place of the text that begins with TO STATE.',
    },
  ];
  if (!has('country') && known.country === undefined)
    questions.push({ code: 'country', text: 'Of which country are the plans? The file does not say it.', suggestion: { country: 'XX' } });
  if (!has('currency') && known.currency === undefined)
    questions.push({
      code: 'currency',
      text: `In which currency are the prices?${sign ? ` The sign ${sign} stands for several.` : ' The file does not say it.'}`,
      suggestion: { currency: 'XXX' },
    });
  if (!has('carrier') && known.carrier === undefined)
    questions.push({ code: 'carrier', text: 'Who sells the plans? The file does not say it.', suggestion: { carrier: { name: '…' } } });
  if (!has('price')) questions.push({ code: 'no-price', text: 'No column was recognised as the price. Is there one?' });
  if (!has('data_allowance') && !has('throttle_threshold') && !has('terms'))
    questions.push({ code: 'no-data', text: 'No column was recognised as data allowance or fine print. Is there one?' });
  if (style.doubtful.length > 0)
    questions.push({
      code: 'numbers',
      text: `How are numbers such as ${style.doubtful.join(', ')} written? "comma" means 1.234,50 and "point" 1,234.50; "auto" reads each by its shape.`,
      suggestion: { numbers: style.doubtful.every((number) => number.includes('.')) ? 'comma' : 'point' },
    });
  return questions;
}

/** A fair-use threshold without an allowance beside it may be the allowance itself. */
export function thresholdQuestions(guesses: readonly Guess[]): Question[] {
  const threshold = guesses.find(({ target }) => target === 'throttle_threshold');
  if (threshold === undefined || guesses.some(({ target }) => target === 'data_allowance')) return [];
  return [
    {
      code: 'no-data',
      column: threshold.column,
      text: `Is ${name(threshold.column)} the plan's data allowance? If the plan is not sold as unlimited, map it to data_allowance.`,
    },
  ];
}

/** Questions about the name: without one a row is rejected. */
export function nameQuestions(guesses: readonly Guess[]): Question[] {
  const found = guesses.find(({ target }) => target === 'plan_name');
  if (found === undefined) {
    const id = guesses.find(({ target }) => target === 'plan_id');
    return [
      {
        code: 'no-plan-name',
        text: id
          ? `No column is recognised as the plan's name; the plans are named by their id in ${name(id.column)}. Is there a better column?`
          : 'No column is recognised as the plan\u2019s name and none has different short texts. Every row is rejected until plan_name is mapped. Which column names the plans?',
      },
    ];
  }
  const byValues = found.reasons[0]?.startsWith('by its values') === true;
  return byValues && !isPlaceholder(found.column)
    ? [
        {
          code: 'no-plan-name',
          column: found.column,
          text: `No header names the plan; ${name(found.column)} was taken because its texts differ most from row to row. Is it the plan's name?`,
        },
      ]
    : [];
}
