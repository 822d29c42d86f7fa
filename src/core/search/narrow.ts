/** Narrowing a list by facets, and counting what every further choice would show. */
import { acceptance, holds, strayBands, type Accepts } from './acceptance.ts';
import { bandOf, bandValue, type Band } from './bands.ts';
import type { Choices, FacetOption, Narrowed } from './choices.ts';
import type { FacetCodes, FacetIndex } from './facet-index.ts';
import { FACETS, type Facet } from './facet-values.ts';

/** Facets whose values have an order of their own; the others stand by count. */
const ORDERED: ReadonlySet<Facet> = new Set(['full', 'price', 'term', 'tether', '5g']);

/** Candidates by what they fail: nothing at all, or exactly one facet. Whoever fails more is counted nowhere. */
interface Sifted {
  readonly passing: Uint32Array;
  readonly failing: ReadonlyMap<Facet, Uint32Array>;
}

/** Positions that are accepted, or that are not. */
function select(positions: Uint32Array, accepts: Accepts, wanted: boolean): Uint32Array {
  const selected = new Uint32Array(positions.length);
  let count = 0;
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] ?? 0;
    if (accepts(position) === wanted) selected[count++] = position;
  }
  return selected.slice(0, count);
}

/** Leaves of each part those that the facet accepts; of the passing ones, those it does not accept fail this facet alone. */
function sift(index: FacetIndex, { passing, failing }: Sifted, facet: Facet, chosen: readonly string[]): Sifted {
  const accepts = acceptance(index, facet, chosen);
  const left = [...failing].map(([other, positions]) => [other, select(positions, accepts, true)] as const);
  return { passing: select(passing, accepts, true), failing: new Map([...left, [facet, select(passing, accepts, false)]]) };
}

function siftAll(index: FacetIndex, candidates: Uint32Array, choices: Choices): Sifted {
  const active = FACETS.filter((facet) => (choices[facet]?.length ?? 0) > 0);
  const all: Sifted = { passing: candidates, failing: new Map() };
  return active.reduce((sifted, facet) => sift(index, sifted, facet, choices[facet] ?? []), all);
}

function tally({ codes, values }: FacetCodes, parts: readonly Uint32Array[]): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (const positions of parts) {
    for (let at = 0; at < positions.length; at += 1) {
      const code = codes[positions[at] ?? 0] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
}

const byCount = (a: FacetOption, b: FacetOption): number => b.count - a.count || (a.value < b.value ? -1 : 1);
const classOf = (band: Band | null): number => (band === null ? 1 : 0);
const textOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Prices by currency, then ascending; what is no range after the ranges. */
function byBand(a: FacetOption, b: FacetOption): number {
  const [one, two] = [bandOf(a.value), bandOf(b.value)];
  if (one === null || two === null) return classOf(one) - classOf(two) || textOrder(a.value, b.value);
  return textOrder(one.currency ?? '', two.currency ?? '') || one.from - two.from || (one.to ?? Infinity) - (two.to ?? Infinity);
}

function strayOptions(index: FacetIndex, parts: readonly Uint32Array[], facet: Facet, chosen: readonly string[]): FacetOption[] {
  const bands = strayBands(index.facets[facet], facet, [...new Set(chosen)]);
  return bands.map((band) => {
    const value = bandValue(band);
    const accepts = holds(index, band);
    return { value, label: value, count: parts.reduce((sum, positions) => sum + select(positions, accepts, true).length, 0) };
  });
}

/** A plan counts wherever choosing its value would show it: everywhere if it passes, in the one facet it fails otherwise. */
function optionsOf(index: FacetIndex, { passing, failing }: Sifted, facet: Facet, chosen: readonly string[]): FacetOption[] {
  const { values, labels } = index.facets[facet];
  const parts = [passing, failing.get(facet) ?? new Uint32Array(0)];
  const counts = tally(index.facets[facet], parts);
  const options = values.map((value, code) => ({ value, label: labels[code] ?? value, count: counts[code] ?? 0 }));
  const all = [...options, ...strayOptions(index, parts, facet, chosen)];
  if (facet === 'price') return all.sort(byBand);
  return ORDERED.has(facet) ? all : all.sort(byCount);
}

/**
 * Narrows candidates (positions in the cards of the index) by the chosen values and counts what every other choice would show.
 * Values nobody has any more stay listed with 0, so that a choice never vanishes under the visitor's hand.
 */
export function narrow(index: FacetIndex, candidates: Uint32Array, choices: Choices): Narrowed {
  const sifted = siftAll(index, candidates, choices);
  const options = FACETS.map((facet) => [facet, optionsOf(index, sifted, facet, choices[facet] ?? [])] as const);
  return { passing: sifted.passing, options: Object.fromEntries(options) as Record<Facet, FacetOption[]> };
}
