/** How well each plan answers a query, by Fuse's own scores. A plan must answer every typed word. */
import type { PlanCard } from '../model/card.ts';
import { corpus, type Corpus } from './corpus.ts';
import { FIELDS, WEIGHTS } from './documents.ts';
import { scorer, type Scored } from './fuse.ts';
import { matches, type Matches } from './matches.ts';
import { queryWords } from './text.ts';

/** Cost of each plan by position, 0 = perfect; Infinity where a typed word is not answered. */
export type Costs = Float64Array;

export interface Ranker {
  readonly costs: (query: string) => Costs;
  /** The query in Fuse's language: one pattern a word, all of which must match somewhere in the plan. */
  readonly patterns: (query: string) => readonly string[];
}

/** More words than a plan has are not looked at. */
const MOST_WORDS = 16;
const TOTAL_WEIGHT = FIELDS.reduce((sum, field) => sum + WEIGHTS[field], 0);
/** Weights as Fuse takes them. */
const SHARES = FIELDS.map((field) => WEIGHTS[field] / TOTAL_WEIGHT);

/** Distinct scores are few: each text gets the number of its score, 0 = no match, and each field its factor for every score. */
function grades(texts: number, scored: readonly Scored[]): { readonly gradeOf: Uint8Array; readonly factors: readonly Float64Array[] } {
  const scores: number[] = [];
  const gradeOf = new Uint8Array(texts);
  for (const { id, score } of scored) {
    const known = scores.indexOf(score);
    gradeOf[id] = 1 + (known === -1 ? scores.push(score) - 1 : known);
  }
  // As Fuse combines fields: the product of score to the power of weight, with epsilon for a perfect score.
  const factor = (share: number, score: number): number => Math.pow(score === 0 ? Number.EPSILON : score, share);
  return { gradeOf, factors: SHARES.map((share) => Float64Array.of(1, ...scores.map((score) => factor(share, score)))) };
}

/** Multiplies the cost of every plan by what one word adds: a factor for each field it stands in. */
function addWord({ size, texts, planTexts }: Corpus, { texts: scored }: Matches, costs: Costs): void {
  const { gradeOf, factors } = grades(texts.length, scored);
  const matched = new Uint8Array(size);
  planTexts.forEach((column, field) => {
    const factor = factors[field] ?? new Float64Array(1);
    for (let plan = 0; plan < size; plan += 1) {
      const grade = gradeOf[column[plan] ?? 0] ?? 0;
      if (grade === 0) continue;
      matched[plan] = 1;
      costs[plan] = (costs[plan] ?? 0) * (factor[grade] ?? 1);
    }
  });
  for (let plan = 0; plan < size; plan += 1) if (matched[plan] === 0) costs[plan] = Infinity;
}

/** Prepares plans for ranking. */
export function preparedRanker(cards: readonly PlanCard[]): Ranker {
  const prepared = corpus(cards);
  const score = scorer(prepared.texts);
  // While somebody types, all words but the last stay the same.
  let last = new Map<string, Matches>();
  const matchesOf = (query: string): readonly Matches[] => {
    const words = queryWords(query).slice(0, MOST_WORDS);
    last = new Map(words.map((word) => [word, last.get(word) ?? matches(prepared, score, word)]));
    return [...last.values()];
  };
  return {
    costs: (query) => {
      const found = matchesOf(query);
      if (found.length === 0) return new Float64Array(prepared.size);
      const costs = new Float64Array(prepared.size).fill(1);
      for (const word of found) addWord(prepared, word, costs);
      return costs;
    },
    patterns: (query) => matchesOf(query).map(({ pattern }) => pattern),
  };
}

/** The costs alone: the returned function gives the cost of every plan for a query (all 0 for an empty one). */
export const ranker = (cards: readonly PlanCard[]): ((query: string) => Costs) => preparedRanker(cards).costs;
