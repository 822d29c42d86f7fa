/** The facts of a plan by the kind of field, so that a rule can ask for "the threshold of any tier". */
import type { Evidence, Fact, Plan } from '../model/index.ts';

/** `tiers.0.speed` and `tiers.1.speed` are both `tiers.speed`. Few distinct fields exist, so their kinds are remembered. */
const kinds = new Map<string, string>();
function kindOf(field: string): string {
  let kind = kinds.get(field);
  if (kind === undefined) kinds.set(field, (kind = field.replace(/\.\d+/g, '')));
  return kind;
}

const indexes = new WeakMap<Plan, ReadonlyMap<string, readonly Fact[]>>();
const NONE: readonly Fact[] = [];

/**
 * The facts of one kind of field that the file states: read from its text, or computed from it. What only our profile says
 * ("this carrier's prices are in dollars") is not stated by the file and has no evidence, so it is left out.
 * @param kind the field without positions, such as `price.amount` or `tiers.speed`
 */
export function statedFacts(plan: Plan, kind: string): readonly Fact[] {
  let index = indexes.get(plan);
  if (index === undefined) indexes.set(plan, (index = indexFacts(plan.facts)));
  return index.get(kind) ?? NONE;
}

function indexFacts(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const index = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.certainty === 'not-stated' || fact.evidence.length === 0) continue;
    const kind = kindOf(fact.field);
    const known = index.get(kind);
    if (known) known.push(fact);
    else index.set(kind, [fact]);
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
