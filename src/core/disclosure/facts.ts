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

/** The number of a kind of field, for checks that ask of every plan: looked up once. */
export const factKind = (kind: string): number => numberOf(kind);

/** All rules ask about one plan before the next one comes, so the index of the last plan is all there is to remember. */
let last: { readonly plan: Plan; readonly index: readonly (readonly Fact[] | undefined)[] } | null = null;
const NONE: readonly Fact[] = [];

/**
 * The facts of one kind of field that the file states: read from its text, or computed from it. What only our profile says
 * ("this carrier's prices are in dollars") is not stated by the file and has no evidence, so it is left out.
 * @param kind the field without positions, such as `price.amount` or `tiers.speed`
 */
export const statedFacts = (plan: Plan, kind: string): readonly Fact[] => factsOfKind(plan, numberOf(kind));

/** The same by the number of the kind (`factKind`). */
export function factsOfKind(plan: Plan, kind: number): readonly Fact[] {
  if (last?.plan !== plan) last = { plan, index: indexFacts(plan.facts) };
  return last.index[kind] ?? NONE;
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
export const evidenceFor = (plan: Plan, ...of: readonly string[]): readonly Evidence[] => evidenceOfKinds(plan, of.map(numberOf));

/** The same by the numbers of the kinds (`factKind`). */
export function evidenceOfKinds(plan: Plan, of: readonly number[]): readonly Evidence[] {
  let only: readonly Evidence[] = NOTHING;
  let all: Evidence[] | null = null;
  for (const kind of of)
    for (const { evidence } of factsOfKind(plan, kind)) {
      if (only === NOTHING) only = evidence;
      else if (evidence !== only) (all ??= [...only]).push(...evidence);
    }
  return all === null ? only : distinct(all);
}

/**
 * The quotes behind parts of the data tiers (threshold, effect, speed, price, cap): a limit of the hotspot or abroad is no limit of
 * the data.
 */
export function dataTierEvidence(plan: Plan, ...parts: readonly string[]): readonly Evidence[] {
  const kinds = parts.map((part) => `tiers.${part}`);
  if (plan.tiers.every(({ scope }) => scope === 'data')) return evidenceFor(plan, ...kinds);
  const ofData = ({ field }: Fact): boolean => plan.tiers[Number(field.split('.')[1])]?.scope === 'data';
  return distinct(kinds.flatMap((kind) => statedFacts(plan, kind).filter(ofData)).flatMap(({ evidence }) => evidence));
}

/** Each place once, in the order first met. */
export function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const kept: Evidence[] = [];
  for (const one of evidence) if (!kept.some((other) => isSamePlace(one, other))) kept.push(one);
  return kept.length === evidence.length ? evidence : kept;
}

const isSamePlace = (a: Evidence, b: Evidence): boolean =>
  a === b || (a.columnIndex === b.columnIndex && a.span[0] === b.span[0] && a.text === b.text);
