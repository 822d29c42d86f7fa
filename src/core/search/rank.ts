/** How well each plan answers a query. A plan must answer every typed word; the better it does, the lower its cost. */
import type { PlanCard } from '../model/card.ts';
import { FIELDS, searchDocument, type Field } from './documents.ts';
import { queryWords, wordsOf } from './text.ts';
import { vocabulary, type Lookup } from './vocabulary.ts';

/** Cost of each plan by position, 0 = perfect; Infinity where a typed word is not answered. */
export type Costs = Float64Array;

/** Added to a hit by field: any hit in a name comes before the same hit in the description. */
const FIELD_COST: Readonly<Record<Field, number>> = { name: 0, carrier: 0, place: 0.5, about: 1 };

interface Corpus {
  readonly size: number;
  /** Ids of the field values of each plan, FIELDS.length a plan. Most values are shared by many plans. */
  readonly planValues: Int32Array;
  /** Cost added by the field of each value. */
  readonly valueCosts: readonly number[];
  /** For each word of the vocabulary, the values it stands in. */
  readonly wordValues: readonly (readonly number[])[];
  readonly lookup: Lookup;
}

/** Numbers keys in the order they first come up. */
function numbering(): { readonly of: (key: string) => number; readonly keys: readonly string[] } {
  const ids = new Map<string, number>();
  const keys: string[] = [];
  const add = (key: string): number => {
    ids.set(key, keys.length);
    return keys.push(key) - 1;
  };
  return { of: (key) => ids.get(key) ?? add(key), keys };
}

/** The distinct values of all plans, each led by its field's number: `0Unlimited Plus`. */
function fieldValues(cards: readonly PlanCard[]): { readonly planValues: Int32Array; readonly values: readonly string[] } {
  const numbers = numbering();
  const planValues = new Int32Array(cards.length * FIELDS.length);
  cards.forEach((card, plan) => {
    const document = searchDocument(card);
    FIELDS.forEach((field, at) => {
      planValues[plan * FIELDS.length + at] = numbers.of(`${at}${document[field]}`);
    });
  });
  return { planValues, values: numbers.keys };
}

function corpus(cards: readonly PlanCard[]): Corpus {
  const { planValues, values } = fieldValues(cards);
  const words = numbering();
  const wordValues: number[][] = [];
  values.forEach((value, id) => {
    for (const word of wordsOf(value.slice(1))) (wordValues[words.of(word)] ??= []).push(id);
  });
  const valueCosts = values.map((value) => FIELD_COST[FIELDS[Number(value[0])] ?? 'about']);
  return { size: cards.length, planValues, valueCosts, wordValues, lookup: vocabulary(words.keys) };
}

/** The best cost of one typed word in each field value. */
function valueCosts(corpus: Corpus, typed: string): Float64Array {
  const costs = new Float64Array(corpus.valueCosts.length).fill(Infinity);
  for (const { word, cost } of corpus.lookup(typed)) {
    for (const value of corpus.wordValues[word] ?? []) {
      costs[value] = Math.min(costs[value] ?? Infinity, cost + (corpus.valueCosts[value] ?? 0));
    }
  }
  return costs;
}

/** Adds the cost of one typed word to every plan: that of the field which answers it best. */
function addWord(corpus: Corpus, typed: string, total: Costs): void {
  const costs = valueCosts(corpus, typed);
  for (let plan = 0; plan < corpus.size; plan += 1) {
    let best = Infinity;
    for (let at = plan * FIELDS.length; at < (plan + 1) * FIELDS.length; at += 1) {
      best = Math.min(best, costs[corpus.planValues[at] ?? 0] ?? Infinity);
    }
    total[plan] = (total[plan] ?? 0) + best;
  }
}

/** Prepares plans for ranking; the returned function gives the cost of every plan for a query (all 0 for an empty one). */
export function ranker(cards: readonly PlanCard[]): (query: string) => Costs {
  const prepared = corpus(cards);
  return (query) => {
    const costs = new Float64Array(prepared.size);
    for (const typed of queryWords(query)) addWord(prepared, typed, costs);
    return costs;
  };
}
