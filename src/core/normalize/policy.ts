/** What happens as data is used: allowances, tiers and the unlimited claim, read together because they explain each other. */
import type { Allowance, Period, PolicyTier, RawField, Scope } from '../model/index.ts';
import { readPeriods } from '../fineprint/index.ts';
import { NO_ALLOWANCE, readDataAllowance } from './allowance.ts';
import type { MoneyContext } from './amount.ts';
import { noLimitFact, readClaim } from './claim.ts';
import { isUnderstood, mentionOf, type ProseReading, type ReadProse } from './fine-print.ts';
import { part, quote, stated, type Part } from './part.ts';
import { readTiers, type TierFields } from './tiers.ts';

export interface PolicyInput {
  readonly fields: TierFields;
  /** Period of the plan's price, for allowances whose text names none. */
  readonly period: Period;
  /** True when the row names no period at all and `period` is a month by assumption. */
  readonly assumed: boolean;
  readonly money: MoneyContext;
  /** What the plan's name says its terms are about. */
  readonly topic: Scope;
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
  /** False when some fine print is in a language that is not read: what it leaves unsaid here it may well say. */
  readonly understood: boolean;
  readonly terms: readonly string[];
}

export function readPolicy({ fields, period, assumed, money, topic, language, readProse }: PolicyInput): Part<Policy> {
  const data = readDataAllowance('allowance.data', fields.allowance, period, language);
  const hotspot = optionalAllowance('allowance.hotspot', fields.hotspot, period, language);
  const roaming = optionalAllowance('allowance.roaming', fields.roaming, period, language);
  const periodAssumed = assumed && readPeriods(data.value.wording ?? '').length === 0;
  const read = readTiers({
    fields,
    data: data.value,
    hotspot: hotspot.value,
    roaming: roaming.value,
    period,
    periodAssumed,
    language,
    money,
    topic,
    readProse,
  });
  const understood = read.prose.filter((one) => isUnderstood(one, language));
  const claim = readClaim({ allowanceField: fields.allowance, allowance: data.value, prose: understood, language });
  // "No daily cap" beside a stated volume speaks of something else than the volume: a metered plan is not without limits.
  const noLimit = data.value.kind === 'metered' ? [] : noLimitFact(understood);
  const video = readVideoCap(understood);
  const policy: Policy = {
    data: data.value,
    hotspot: hotspot.value,
    roaming: roaming.value,
    tiers: read.tiers,
    videoCapP: video.value,
    claim,
    conflict: read.conflict,
    noLimitStated: noLimit.length > 0,
    understood: understood.length === read.prose.length,
    terms: read.prose.map(({ cell }) => cell.text),
  };
  const facts = [...data.facts, ...hotspot.facts, ...roaming.facts, ...read.facts, ...noLimit, ...video.facts];
  return part(policy, facts, [...data.notices, ...read.notices]);
}

/** The highest video resolution the fine print allows. */
function readVideoCap(prose: readonly ProseReading[]): Part<number | null> {
  const found = prose.find(({ print }) => print.videoCapP !== null);
  const mention = found && mentionOf(found.print, 'video-cap');
  const value = found?.print.videoCapP ?? null;
  return part(value, found && mention ? [stated('video_cap_p', value, mention.rule, [quote(found.cell, mention.start, mention.end)])] : []);
}

/** Hotspot and roaming cells often hold words ("EU included"): those are kept as they stand and are no oddity. */
function optionalAllowance(path: string, field: RawField | undefined, period: Period, language: string | null): Part<Allowance> {
  if (field === undefined) return part(NO_ALLOWANCE);
  const { value, facts } = readDataAllowance(path, field, period, language);
  return part(
    value,
    facts.filter((fact) => fact.certainty !== 'not-stated'),
  );
}
