/** A policy tier on its way into the plan, with the evidence of each of its parts. */
import { moneyToNumber, volumeToMb, type Evidence, type Fact, type PolicyTier, type RawField } from '../model/index.ts';
import { derived, evidenceOf, notStated, stated } from './part.ts';

export type PartName = 'threshold' | 'effect' | 'speed' | 'price' | 'cap' | 'unit_cap' | 'unit_cap_volume';

/** Why a part of a tier is what it is. */
export interface FactSeed {
  readonly certainty: 'stated' | 'derived';
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

export type Parts = Readonly<Partial<Record<PartName, FactSeed>>>;

export interface Candidate {
  readonly tier: PolicyTier;
  readonly parts: Parts;
  /** Which cell it was read from; -1 for one put together from several columns. */
  readonly column: number;
}

export const seed = (rule: string, evidence: readonly Evidence[], certainty: FactSeed['certainty'] = 'stated'): FactSeed => ({
  certainty,
  rule,
  evidence,
});

/** Why a value that is a whole field is what it is; derived where the profile supplies it. */
export function fieldSeed(rule: string, field: RawField): FactSeed {
  if (field.hint.constant !== undefined) return seed('profile-constant', [], 'derived');
  return field.mapped === undefined ? seed(rule, evidenceOf(field)) : seed('profile-values', evidenceOf(field), 'derived');
}

/** An add-on and a charge answer the same question: what more data costs. */
export const family = (effect: PolicyTier['effect']): string => (effect === 'bolt-on' ? 'charge' : effect);

/**
 * Joins what a second place says about a step to what a first one says: the first keeps its values, the second fills its
 * gaps, and where both give the same value both are evidence for it.
 */
export function joinCandidates(known: Candidate, next: Candidate): Candidate {
  const [a, b] = [known.tier, next.tier];
  const price = a.price ? {} : { price: b.price, priceVolume: b.priceVolume };
  const unitCap = a.unitCapPrice ? {} : { unitCapPrice: b.unitCapPrice, unitCapVolume: b.unitCapVolume };
  const tier = {
    ...a,
    threshold: a.threshold ?? b.threshold,
    downKbps: a.downKbps ?? b.downKbps,
    ...price,
    ...unitCap,
    chargeCap: a.chargeCap ?? b.chargeCap,
  };
  const [from, to] = [valuesOf(a), valuesOf(b)];
  const parts: Partial<Record<PartName, FactSeed>> = { ...next.parts, ...known.parts };
  for (const name of Object.keys(from) as PartName[]) {
    const [one, other] = [known.parts[name], next.parts[name]];
    if (one && other && from[name] === to[name])
      parts[name] = {
        ...one,
        evidence: [...one.evidence, ...other.evidence.filter((item) => !one.evidence.some((had) => had.columnIndex === item.columnIndex))],
      };
  }
  return { tier, parts, column: known.column };
}

function valuesOf(tier: PolicyTier) {
  return {
    threshold: tier.threshold && volumeToMb(tier.threshold),
    effect: tier.effect,
    speed: tier.downKbps,
    price: tier.price && moneyToNumber(tier.price),
    cap: tier.chargeCap && moneyToNumber(tier.chargeCap),
    unit_cap: tier.unitCapPrice && moneyToNumber(tier.unitCapPrice),
    unit_cap_volume: tier.unitCapVolume && volumeToMb(tier.unitCapVolume),
  } as const;
}

/** The facts of a tier. What its kind of effect should come with and does not is "not stated". */
export function tierFacts({ tier, parts }: Candidate, i: number): Fact[] {
  const values = valuesOf(tier);
  return (Object.keys(values) as PartName[]).flatMap((name) => {
    const known = parts[name];
    const field = `tiers.${i}.${name}`;
    if (known) return [(known.certainty === 'stated' ? stated : derived)(field, values[name], known.rule, known.evidence)];
    // "Hotspot not allowed", "at most 20 Mbit/s": no threshold is printed, and the words mean the first byte.
    if (values[name] !== null)
      return [
        derived(
          field,
          values[name],
          name === 'threshold' && values[name] === 0 ? 'from-the-first-byte' : 'implied',
          parts.effect?.evidence ?? [],
        ),
      ];
    const expected =
      name === 'threshold' || (name === 'speed' && tier.effect === 'throttle') || (name === 'price' && family(tier.effect) === 'charge');
    return expected ? [notStated(field)] : [];
  });
}
