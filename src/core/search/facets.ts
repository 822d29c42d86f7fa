/** Facets: the five questions a list can be narrowed by. What a plan does not state is a choice of its own. */
import type { PlanCard } from '../model/card.ts';

export const FACETS = ['country', 'carrier', 'service', 'payment', 'verdict'] as const;
export type Facet = (typeof FACETS)[number];

/** The value of a plan that does not state the fact. */
export const NOT_STATED = 'not-stated';
/** The verdict value of a plan that makes no unlimited claim, and therefore gets no verdict. */
export const NO_CLAIM = 'no-claim';

/** Chosen values per facet; within a facet any of them, across facets all of them. Empty = the facet is not active. */
export type Choices = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface FacetOption {
  readonly value: string;
  /** The carrier's name for the carrier facet; equal to `value` elsewhere. */
  readonly label: string;
  /** Plans one would see with this value, all other facets and the query unchanged. */
  readonly count: number;
}
export type FacetOptions = Readonly<Record<Facet, readonly FacetOption[]>>;

/** A verdict as it stands in addresses: `truly unlimited (stated)` → `truly-unlimited-stated`. */
export const verdictSlug = (verdict: string): string => verdict.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');

export function facetValue(card: PlanCard, facet: Facet): string {
  if (facet === 'carrier') return card.carrierId;
  if (facet === 'verdict') return card.verdict === null ? NO_CLAIM : verdictSlug(card.verdict);
  return (facet === 'country' ? card.country?.toLowerCase() : card[facet]) ?? NOT_STATED;
}

type Active = readonly (readonly [Facet, ReadonlySet<string>])[];

const activeFacets = (choices: Choices): Active =>
  FACETS.flatMap((facet) => ((choices[facet]?.length ?? 0) > 0 ? [[facet, new Set(choices[facet])] as const] : []));

type Tally = Readonly<Record<Facet, Map<string, number>>>;
const newTally = (): Tally => ({ country: new Map(), carrier: new Map(), service: new Map(), payment: new Map(), verdict: new Map() });

function count(tally: Tally, facet: Facet, card: PlanCard): void {
  const value = facetValue(card, facet);
  tally[facet].set(value, (tally[facet].get(value) ?? 0) + 1);
}

/** Counts a plan wherever choosing its value would show it: everywhere if it passes, in the one facet it fails otherwise. */
function tallyPlan(tally: Tally, active: Active, card: PlanCard): boolean {
  const failed = active.filter(([facet, values]) => !values.has(facetValue(card, facet)));
  if (failed.length === 0) for (const facet of FACETS) count(tally, facet, card);
  if (failed.length === 1 && failed[0]) count(tally, failed[0][0], card);
  return failed.length === 0;
}

/** Every value of a facet that occurs anywhere in the catalogue, with its label. */
export type FacetLabels = Readonly<Record<Facet, ReadonlyMap<string, string>>>;

/** Collects the values; a carrier printed under several names goes by the one that sorts first, whatever the input order. */
export function facetLabels(cards: readonly PlanCard[]): FacetLabels {
  const labels = { country: new Map(), carrier: new Map(), service: new Map(), payment: new Map(), verdict: new Map() } satisfies Record<
    Facet,
    Map<string, string>
  >;
  for (const card of cards) {
    for (const facet of FACETS) {
      const value = facetValue(card, facet);
      const label = facet === 'carrier' ? card.carrier : value;
      const known: string | undefined = labels[facet].get(value);
      if (known === undefined || label < known) labels[facet].set(value, label);
    }
  }
  return labels;
}

const byCount = (a: FacetOption, b: FacetOption): number => b.count - a.count || (a.value < b.value ? -1 : 1);

function optionsOf(labels: FacetLabels, tally: Tally, facet: Facet): FacetOption[] {
  const options = [...labels[facet]].map(([value, label]) => ({ value, label, count: tally[facet].get(value) ?? 0 }));
  return options.sort(byCount);
}

export interface Narrowed {
  /** Positions of the plans that pass every active facet, in input order. */
  readonly passing: readonly number[];
  readonly options: FacetOptions;
}

/**
 * Narrows candidates (positions in `cards`) by the chosen values and counts what every other choice would show.
 * Values nobody has any more stay listed with 0, so that a choice never vanishes under the visitor's hand.
 */
export function narrow(cards: readonly PlanCard[], candidates: readonly number[], choices: Choices, labels: FacetLabels): Narrowed {
  const active = activeFacets(choices);
  const tally = newTally();
  const passing = candidates.filter((at) => {
    const card = cards[at];
    return card !== undefined && tallyPlan(tally, active, card);
  });
  const of = (facet: Facet): FacetOption[] => optionsOf(labels, tally, facet);
  return {
    passing,
    options: { country: of('country'), carrier: of('carrier'), service: of('service'), payment: of('payment'), verdict: of('verdict') },
  };
}
