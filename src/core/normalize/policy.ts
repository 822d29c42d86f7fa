/** What happens as data is used: allowances, tiers and the unlimited claim, read together because they explain each other. */
import type { Allowance, Period, PolicyTier, RawField } from '../model/index.ts';
import { NO_ALLOWANCE, readDataAllowance } from './allowance.ts';
import { noLimitFact, readClaim } from './claim.ts';
import type { ReadProse } from './fine-print.ts';
import { part, type Part } from './part.ts';
import type { MoneyContext } from './price.ts';
import { readTiers, type TierFields } from './tiers.ts';

export interface PolicyInput {
  readonly fields: TierFields;
  /** Period of the plan's price, for allowances whose text names none. */
  readonly period: Period;
  readonly money: MoneyContext;
  readonly language: string | null;
  readonly readProse: ReadProse;
}

export interface Policy {
  readonly data: Allowance;
  readonly hotspot: Allowance;
  readonly roaming: Allowance;
  readonly tiers: readonly PolicyTier[];
  readonly videoCapP: number | null;
  /** The unlimited claim of the allowance or the prose; the name is looked at first, by itself. */
  readonly claim: Part<string | null>;
  /** Two cells contradict each other. */
  readonly conflict: boolean;
  /** The text says in words that there is no threshold, throttle or cap. */
  readonly noLimitStated: boolean;
  readonly terms: readonly string[];
}

export function readPolicy({ fields, period, money, language, readProse }: PolicyInput): Part<Policy> {
  const data = readDataAllowance('allowance.data', fields.allowance, period, language);
  const hotspot = optionalAllowance('allowance.hotspot', fields.hotspot, period, language);
  const roaming = optionalAllowance('allowance.roaming', fields.roaming, period, language);
  const read = readTiers({ fields, data: data.value, hotspot: hotspot.value, period, money, readProse });
  const claim = readClaim({ allowanceField: fields.allowance, allowance: data.value, prose: read.prose, language });
  const policy: Policy = {
    data: data.value,
    hotspot: hotspot.value,
    roaming: roaming.value,
    tiers: read.tiers,
    videoCapP: read.prose.find(({ print }) => print.videoCapP !== null)?.print.videoCapP ?? null,
    claim,
    conflict: read.conflict,
    noLimitStated: read.prose.some(({ print }) => print.noLimitStated),
    terms: read.prose.map(({ cell }) => cell.text),
  };
  const facts = [...data.facts, ...hotspot.facts, ...roaming.facts, ...read.facts, ...noLimitFact(read.prose)];
  return part(policy, facts, [...data.notices, ...read.notices]);
}

/** Hotspot and roaming cells often hold words ("EU included"); those are no oddity and no fact about a volume. */
function optionalAllowance(path: string, field: RawField | undefined, period: Period, language: string | null): Part<Allowance> {
  if (field === undefined) return part(NO_ALLOWANCE);
  const { value, facts } = readDataAllowance(path, field, period, language);
  return part(value, facts.filter((fact) => fact.certainty !== 'not-stated'));
}
