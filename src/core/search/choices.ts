/** What is chosen of the facets, and what a list narrowed by them offers. */
import type { Facet } from './facet-values.ts';

/** Chosen values per facet; within a facet any of them, across facets all of them. Empty = the facet is not active. */
export type Choices = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface FacetOption {
  readonly value: string;
  /** The carrier's name for the carrier facet; equal to `value` elsewhere. Words for values belong to the pages; `bandOf` gives the bounds of a range. */
  readonly label: string;
  /** Plans one would see with this value, all other facets and the query unchanged. */
  readonly count: number;
}
export type FacetOptions = Readonly<Record<Facet, readonly FacetOption[]>>;

export interface Narrowed {
  /** Positions of the plans that pass every active facet, in the order of the candidates. */
  readonly passing: Uint32Array;
  readonly options: FacetOptions;
}
