/**
 * `npm run bench`, search: our narrowing index with Fuse ranking what it chooses, against plain Fuse.js looking at every document.
 * Both get the same documents, options and patterns in the same run. One JSON object a line; `--each` prints every query as well.
 *
 * The yardstick is Fuse as it serves a visitor best: extended search over five weighted fields, one pattern a word, all of which must
 * match somewhere in the plan ($and); place of the hit and length of the text do not count. A word is asked for as typed where it stands
 * in the catalogue, otherwise with two neighbouring letters in each other's place, otherwise with slips (threshold 0.25); numbers and
 * words of up to three letters never with slips. Which of these a word gets is looked up by our index: plain Fuse is spared that work.
 * Plans are handed to both in the order that decides ties, so the overlap is strict: the same plans, not merely plans of equal score.
 */
import Fuse from 'fuse.js';
import type { PlanCard } from '../../src/core/model/card.ts';
import { compareTie } from '../../src/core/model/hash.ts';
import { completeness } from '../../src/core/search/completeness.ts';
import { searchTexts } from '../../src/core/search/corpus.ts';
import { FIELDS, WEIGHTS } from '../../src/core/search/documents.ts';
import { facetIndex, narrow, type Choices } from '../../src/core/search/facets.ts';
import { OPTIONS } from '../../src/core/search/fuse.ts';
import { preparedRanker, type Costs } from '../../src/core/search/rank.ts';
import { manyCards } from '../support/many-cards.ts';
import { QUERIES } from './queries.ts';

const SIZES = [100_000];
const TOP = 10;
const FAST_ROUNDS = 5;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const round = (value: number, places: number): number => Number(value.toFixed(places));

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

/** The published order of equal matches. */
const inTieOrder = (cards: readonly PlanCard[]): PlanCard[] =>
  [...cards].sort(
    (a, b) =>
      completeness(b) - completeness(a) ||
      ((b.asOf ?? '') < (a.asOf ?? '') ? -1 : (b.asOf ?? '') > (a.asOf ?? '') ? 1 : 0) ||
      compareTie(a.id, b.id),
  );

/** Positions of the best plans; equal costs in the order of positions. */
function best(costs: Costs): number[] {
  const found: number[] = [];
  for (let at = 0; at < costs.length; at += 1) {
    const cost = costs[at] ?? Infinity;
    if (cost === Infinity || (found.length === TOP && cost >= (costs[found[TOP - 1] ?? 0] ?? 0))) continue;
    const place = found.findIndex((other) => (costs[other] ?? 0) > cost);
    found.splice(place === -1 ? found.length : place, 0, at);
    found.length = Math.min(found.length, TOP);
  }
  return found;
}

interface Row {
  readonly kind: string;
  readonly query: string;
  readonly ours: number;
  readonly theirs: number;
  /** Plans of Fuse's first ten that are in ours, of the ten there could be. */
  readonly strict: number;
}

function overlap(ours: readonly number[], theirs: readonly number[]): number {
  const most = Math.max(ours.length, theirs.length);
  return most === 0 ? 1 : ours.filter((plan) => theirs.includes(plan)).length / most;
}

function measure(size: number): void {
  const cards = inTieOrder(manyCards(size));
  const { value: search, ms: buildMs } = timed(() => preparedRanker(cards));
  const keys = FIELDS.map((name) => ({ name, weight: WEIGHTS[name] }));
  const { value: plain, ms: plainBuildMs } = timed(() => new Fuse(cards.map(searchTexts), { ...OPTIONS, keys }));
  const rows = QUERIES.map(({ kind, query }): Row => {
    const patterns = search.patterns(query);
    const runs = Array.from({ length: FAST_ROUNDS }, () => {
      // Nothing of the query before may help.
      search.costs('');
      return timed(() => search.costs(query));
    });
    const theirs = timed(() => plain.search({ $and: [...patterns] }, { limit: TOP }));
    const costs = runs[0]?.value ?? new Float64Array();
    const top = best(costs);
    if (size >= 100_000 && top.length === 0) throw new Error(`nothing found for ${query}: the query measures nothing`);
    return {
      kind,
      query,
      ours: median(runs.map(({ ms }) => ms)),
      theirs: theirs.ms,
      strict: overlap(
        top,
        theirs.value.map(({ refIndex }) => refIndex),
      ),
    };
  });
  report(size, rows, { buildMs, plainBuildMs });
  facets(cards);
}

/** Narrowing and counting all facets, against one pass of Array.prototype.filter over the same plans. */
function facets(cards: readonly PlanCard[]): void {
  const { value: index, ms: buildMs } = timed(() => facetIndex(cards));
  const everybody = Uint32Array.from(cards.keys());
  const choices: readonly Choices[] = [{}, { country: ['us'] }, { country: ['us', 'de'], full: ['20-50'], service: ['mobile'] }];
  for (const choice of choices) {
    const runs = Array.from({ length: 9 }, () => ({
      ours: timed(() => narrow(index, everybody, choice)).ms,
      theirs: timed(() => cards.filter(({ country }) => country === 'US')).ms,
    }));
    const [ours, theirs] = [median(runs.map((run) => run.ours)), median(runs.map((run) => run.theirs))];
    console.log(
      JSON.stringify({
        name: `facets-${cards.length}`,
        ratio: round(ours / theirs, 1),
        yardstick: 'one Array.prototype.filter over the same plans',
        choice,
        ms: round(ours, 1),
        yardstickMs: round(theirs, 2),
        buildMs: round(buildMs, 0),
      }),
    );
  }
}

function report(
  plans: number,
  rows: readonly Row[],
  { buildMs, plainBuildMs }: { readonly buildMs: number; readonly plainBuildMs: number },
): void {
  if (process.argv.includes('--each')) for (const row of rows) console.log(JSON.stringify(row));
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const ratioOf = (some: readonly Row[]): number =>
    round(median(some.map(({ ours }) => ours)) / median(some.map(({ theirs }) => theirs)), 4);
  console.log(
    JSON.stringify({
      name: `search-${plans}`,
      ratio: ratioOf(rows),
      yardstick: 'plain Fuse.js on the same documents, options and patterns; median of the queries',
      queries: rows.length,
      overlap: round(mean(rows.map(({ strict }) => strict)), 4),
      worstRatio: round(Math.max(...rows.map(({ ours, theirs }) => ours / theirs)), 3),
      ms: round(median(rows.map(({ ours }) => ours)), 1),
      worstMs: round(Math.max(...rows.map(({ ours }) => ours)), 1),
      yardstickMs: round(median(rows.map(({ theirs }) => theirs)), 1),
      ratios: Object.fromEntries(kinds.map((kind) => [kind, ratioOf(rows.filter((row) => row.kind === kind))])),
    }),
  );
  console.log(
    JSON.stringify({
      name: `search-build-${plans}`,
      ratio: round(buildMs / plainBuildMs, 2),
      yardstick: 'plain Fuse.js taking in the same documents',
      ms: round(buildMs, 0),
      yardstickMs: round(plainBuildMs, 0),
    }),
  );
}

const only = process.argv.slice(2).map(Number).filter(Number.isFinite);
for (const size of only.length > 0 ? only : SIZES) {
  globalThis.gc?.();
  measure(size);
}
