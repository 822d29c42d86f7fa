/** The facets in words: labels, counts, what is chosen, and what is folded away. */
import type { Verdict } from '../core/model/plan.ts';
import type { FinderAnswer } from '../core/finder/types.ts';
import {
  bandOf,
  FACETS,
  MENTIONED,
  NO_CLAIM,
  NO_CURRENCY,
  NO_LIMIT,
  NO_TERM,
  NOT_MENTIONED,
  NOT_STATED,
  ONE_OFF,
  verdictSlug,
  type Band,
  type Facet,
  type FacetOption,
} from '../core/search/facets.ts';
import type { Messages } from '../i18n/index.ts';
import { countryName } from './coverage.state.ts';
import type { Filter } from './plan-finder.address.ts';

/** Values without bounds that are words of ours. */
const plainLabel = (value: string, { islands: { finder } }: Messages): string | undefined => {
  const { values } = finder;
  const named: Readonly<Record<string, string>> = {
    [NO_LIMIT]: values.noLimit,
    [NO_TERM]: values.noTerm,
    [ONE_OFF]: values.oneOff,
    [NO_CURRENCY]: values.noCurrency,
    [MENTIONED]: values.mentioned,
    [NOT_MENTIONED]: values.notMentioned,
    included: values.included,
    limited: values.limited,
    excluded: values.excluded,
  };
  return named[value];
};

/** A range in words: GB at full speed, months of a term, money per 30 days. */
function bandLabel(facet: Facet, { from, to, currency }: Band, { islands: { finder }, format }: Messages): string {
  const { values } = finder;
  if (facet === 'term') return to === null ? values.monthsUp(from) : values.months(from, to);
  const amount = (n: number): string => (facet === 'full' ? format.volume(n * 1000) : format.money(n, currency));
  if (to === null) return values.up(amount(from));
  return from === 0 ? values.under(amount(to)) : values.between(amount(from), amount(to));
}

/** The part of an answer that is looked at here. */
type Options = Pick<FinderAnswer, 'options'>;

type Labelled = Pick<FacetOption, 'value' | 'label'>;
const FIXED: Partial<Record<Facet, (option: Labelled, m: Messages) => string>> = {
  country: ({ value }, m) => countryName(value, m),
  carrier: ({ label }) => label,
  service: ({ value }, { words }) => words.services[value as keyof typeof words.services] ?? value,
  payment: ({ value }, { words }) => words.payments[value as keyof typeof words.payments] ?? value,
  verdict: ({ value }, { words }) => verdictLabel(value, words),
};

function facetLabel(facet: Facet, option: Labelled, m: Messages): string {
  if (option.value === NOT_STATED) return m.words.notStated;
  const fixed = FIXED[facet];
  if (fixed) return fixed(option, m);
  const band = bandOf(option.value);
  return band ? bandLabel(facet, band, m) : (plainLabel(option.value, m) ?? option.value);
}

function verdictLabel(slug: string, words: Messages['words']): string {
  const verdict = (Object.keys(words.verdicts) as Verdict[]).find((candidate) => verdictSlug(candidate) === slug);
  return slug === NO_CLAIM ? words.noClaim : verdict === undefined ? slug : words.verdicts[verdict].label;
}

export interface OptionView {
  readonly value: string;
  readonly label: string;
  readonly count: string;
  readonly chosen: boolean;
  /** Choosing it would show nothing. */
  readonly empty: boolean;
}
export interface FacetView {
  readonly facet: Facet;
  readonly label: string;
  /** Shown at once: the most frequent values and every chosen one. */
  readonly first: readonly OptionView[];
  /** Behind "n more". */
  readonly rest: readonly OptionView[];
}

const AT_ONCE = 7;

function optionsView(facet: Facet, answer: Options, filters: readonly Filter[], m: Messages): OptionView[] {
  const chosen = new Set(filters.filter(({ by }) => by === facet).map(({ value }) => value));
  const options = answer.options[facet];
  const twice = new Set(options.map(({ label }) => label).filter((label, at, labels) => labels.indexOf(label) !== at));
  return options.map((option) => ({
    value: option.value,
    // Two carriers of one name (Vodafone in two countries) are told apart by the country in their id.
    label:
      facetLabel(facet, option, m) + (facet === 'carrier' && twice.has(option.label) ? ` (${option.value.slice(0, 2).toUpperCase()})` : ''),
    count: m.format.number(option.count),
    chosen: chosen.has(option.value),
    empty: option.count === 0,
  }));
}

/** Facets of few values show them all; in a longer one only what is chosen or would show something. */
function split(all: readonly OptionView[]): Pick<FacetView, 'first' | 'rest'> {
  if (all.length <= AT_ONCE + 2) return { first: all, rest: [] };
  const options = all.filter(({ chosen, empty }) => chosen || !empty);
  const atOnce = ({ chosen }: OptionView, at: number): boolean => chosen || at < AT_ONCE;
  return { first: options.filter(atOnce), rest: options.filter((option, at) => !atOnce(option, at)) };
}

/** The facets with their values; the country only where the list holds several. */
export function facetViews(answer: Options, filters: readonly Filter[], m: Messages): FacetView[] {
  const shown = FACETS.filter((facet) => facet !== 'country' || answer.options.country.length > 1);
  return shown.map((facet) => ({ facet, label: m.islands.finder.facets[facet], ...split(optionsView(facet, answer, filters, m)) }));
}

/** A filter in words: the query in quotes, a facet value by its label. */
export function filterLabel(filter: Filter, answer: Options | null, m: Messages): string {
  const { by, value } = filter;
  if (by === 'query') return m.islands.finder.queryChip(value);
  const option = answer?.options[by].find((candidate) => candidate.value === value);
  return facetLabel(by, option ?? { value, label: value }, m);
}
