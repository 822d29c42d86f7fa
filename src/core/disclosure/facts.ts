/** The facts of a plan by the kind of field, so that a rule can ask for "the threshold of any tier". */
import type { Evidence, Fact, Plan } from '../model/index.ts';

/** Kinds of field have numbers: `tiers.0.speed` and `tiers.1.speed` are both `tiers.speed`. Few distinct fields exist. */
const numbers = new Map<string, number>();
function numberOf(field: string): number {
  let number = numbers.get(field);
  if (number === undefined) {
    const kind = field.replace(/\.\d+/g, '');
    number = kind === field ? numbers.size : numberOf(kind);
    numbers.set(field, number);
  }
  return number;
}

/** All rules ask about one plan before the next one comes, so the index of the last plan is all there is to remember. */
let last: { readonly plan: Plan; readonly index: readonly (readonly Fact[] | undefined)[] } | null = null;
const NONE: readonly Fact[] = [];

/**
 * The facts of one kind of field that the file states: read from its text, or computed from it. What only our profile says
 * ("this carrier's prices are in dollars") is not stated by the file and has no evidence, so it is left out.
 * @param kind the field without positions, such as `price.amount` or `tiers.speed`
 */
export function statedFacts(plan: Plan, kind: string): readonly Fact[] {
  if (last?.plan !== plan) last = { plan, index: indexFacts(plan.facts) };
  return last.index[numberOf(kind)] ?? NONE;
}

function indexFacts(facts: readonly Fact[]): readonly (readonly Fact[] | undefined)[] {
  const index: (Fact[] | undefined)[] = [];
  for (const fact of facts) {
    if (fact.certainty === 'not-stated' || fact.evidence.length === 0) continue;
    const number = numberOf(fact.field);
    const known = index[number];
    if (known) known.push(fact);
    else index[number] = [fact];
  }
  return index;
}

const NOTHING: readonly Evidence[] = [];

/** The quotes behind the facts of the given kinds, each place once. */
export function evidenceFor(plan: Plan, ...of: readonly string[]): readonly Evidence[] {
  const facts = of.flatMap((kind) => statedFacts(plan, kind));
  const [only] = facts;
  if (only === undefined) return NOTHING;
  return facts.length === 1 ? only.evidence : distinct(facts.flatMap(({ evidence }) => evidence));
}

/** Each place once, in the order first met. */
export const distinct = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(
    (one, i) =>
      evidence.findIndex((other) => other.columnIndex === one.columnIndex && other.span[0] === one.span[0] && other.text === one.text) ===
      i,
  );
