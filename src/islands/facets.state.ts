/** The facets in words: labels, counts, what is chosen, and what is folded away. */
import type { Verdict } from '../core/model/plan.ts';
import { FACETS, NO_CLAIM, NOT_STATED, verdictSlug, type Facet, type FacetOption } from '../core/search/facets.ts';
import type { SearchAnswer } from '../core/search/index.ts';
import type { Messages } from '../i18n/index.ts';
import type { Filter } from './plan-finder.address.ts';

function facetLabel(facet: Facet, { value, label }: Pick<FacetOption, 'value' | 'label'>, { words, format }: Messages): string {
  if (value === NOT_STATED) return words.notStated;
  if (facet === 'country') return format.country(value.toUpperCase());
  if (facet === 'service') return words.services[value as keyof typeof words.services] ?? value;
  if (facet === 'payment') return words.payments[value as keyof typeof words.payments] ?? value;
  if (facet === 'verdict') return verdictLabel(value, words);
  return label;
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

function optionsView(facet: Facet, answer: SearchAnswer, filters: readonly Filter[], m: Messages): OptionView[] {
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

/** The facets with their values. */
export function facetViews(answer: SearchAnswer, filters: readonly Filter[], m: Messages): FacetView[] {
  return FACETS.map((facet) => ({ facet, label: m.islands.finder.facets[facet], ...split(optionsView(facet, answer, filters, m)) }));
}

/** A filter in words: the query in quotes, a facet value by its label. */
export function filterLabel(filter: Filter, answer: SearchAnswer | null, m: Messages): string {
  const { by, value } = filter;
  if (by === 'query') return m.islands.finder.queryChip(value);
  const option = answer?.options[by].find((candidate) => candidate.value === value);
  return facetLabel(by, option ?? { value, label: value }, m);
}
