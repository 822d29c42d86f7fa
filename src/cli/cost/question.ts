/** The options of `cost` as a question to the cost stage. */
import { NO_USAGE, questionOf } from '../../core/cost/basket.ts';
import { PROMOTIONS, type CostQuestion, type Promotion, type Usage } from '../../core/cost/types.ts';
import type { Basket } from '../../core/model/index.ts';
import { CliError } from '../error.ts';
import { findBasket } from './project-data.ts';
import { readQuantity, type QuantityKind } from './quantities.ts';

/** The options that make the question, as parseArgs gives them. */
export interface QuestionOptions {
  readonly data?: string | undefined;
  readonly hotspot?: string | undefined;
  readonly voice?: string | undefined;
  readonly sms?: string | undefined;
  readonly roaming?: string | undefined;
  readonly months?: string | undefined;
  readonly promo?: string | undefined;
  readonly basket?: string | undefined;
  readonly 'least-speed'?: string | undefined;
}

export const DEFAULT_MONTHS = 24;

const FIGURES = [
  ['data', 'dataMb', 'volume'],
  ['hotspot', 'hotspotMb', 'volume'],
  ['roaming', 'roamingMb', 'volume'],
  ['voice', 'minutes', 'minutes'],
  ['sms', 'messages', 'messages'],
] as const satisfies readonly (readonly [keyof QuestionOptions, keyof Usage, QuantityKind])[];

const isPromotion = (value: string): value is Promotion => (PROMOTIONS as readonly string[]).includes(value);

function readPromotion(value: string | undefined): Promotion {
  if (value === undefined) return 'with';
  if (isPromotion(value)) return value;
  throw new CliError(
    `--promo takes with, without or after, not ${JSON.stringify(value)}.`,
    'with: as signed today · without: no promotion granted · after: once it has ended',
  );
}

/** The figures that were typed, in the units of `Usage`. */
function figures(options: QuestionOptions): Partial<Usage> {
  const typed = FIGURES.flatMap(([option, field, kind]) => {
    const text = options[option];
    return text === undefined ? [] : [[field, readQuantity(text, kind, `--${option}`)] as const];
  });
  return Object.fromEntries(typed);
}

/**
 * What is asked: the basket's figures, each replaced by an option of its own where one is given; without a basket what is not named is
 * not used.
 * @throws CliError for a figure, basket or promotion that is not understood, or when no use is named at all
 */
export async function readQuestion(options: QuestionOptions): Promise<{ readonly question: CostQuestion; readonly basket: Basket | null }> {
  const basket = options.basket === undefined ? null : await findBasket(options.basket);
  const own = figures(options);
  if (!basket && Object.keys(own).length === 0)
    throw new CliError(
      'Of what use is the cost asked?',
      'Name one, such as --data 30GB or --basket typical; --data 0 asks for the price of the plan alone.',
    );
  const months = options.months === undefined ? DEFAULT_MONTHS : readQuantity(options.months, 'months', '--months');
  const question = questionOf(basket, { months, promotion: readPromotion(options.promo) }, own);
  const least = options['least-speed'];
  return { basket, question: least === undefined ? question : { ...question, leastKbps: readQuantity(least, 'speed', '--least-speed') } };
}

/** Whether the use is the basket's, untouched. */
export const isBasket = (question: CostQuestion, basket: Basket | null): boolean =>
  basket !== null && Object.keys(NO_USAGE).every((field) => question.usage[field as keyof Usage] === basket.usage[field as keyof Usage]);
