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

/** The facets with their values; a value that would show nothing is kept only where it is chosen or among the first. */
export function facetViews(answer: SearchAnswer, filters: readonly Filter[], m: Messages): FacetView[] {
  return FACETS.map((facet) => {
    const options = optionsView(facet, answer, filters, m);
    const atOnce = (option: OptionView, at: number): boolean =>
      option.chosen || at < (options.length <= AT_ONCE + 2 ? options.length : AT_ONCE);
    return {
      facet,
      label: m.islands.finder.facets[facet],
      first: options.filter(atOnce),
      rest: options.filter((option, at) => !atOnce(option, at) && !option.empty),
    };
  });
}

/** A filter in words: the query in quotes, a facet value by its label. */
export function filterLabel(filter: Filter, answer: SearchAnswer | null, m: Messages): string {
  const { by, value } = filter;
  if (by === 'query') return m.islands.finder.queryChip(value);
  const option = answer?.options[by].find((candidate) => candidate.value === value);
  return facetLabel(by, option ?? { value, label: value }, m);
}
