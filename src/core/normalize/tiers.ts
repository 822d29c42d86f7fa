/**
 * The ordered policy tiers of a plan, from its structured columns and its fine print together.
 * Prose knows more than a price column ("up to 3 times, then 32 kbit/s"), so where both state the same step the prose
 * wins and the column fills its gaps; where they contradict each other, that is reported.
 */
import { moneyToNumber, notice, volumeToMb, type Allowance, type Evidence, type Fact, type Mention, type Notice, type Period, type PolicyTier, type RawField, type Scope, type TierReading } from '../model/index.ts';
import { readSpeeds, readVolumes } from '../fineprint/index.ts';
import { proseCells, type ProseReading, type ReadProse } from './fine-print.ts';
import { plainText } from './identity.ts';
import { orderTiers } from './order.ts';
import { readOverage } from './overage.ts';
import { derived, evidenceOf, quote, stated, textOf } from './part.ts';
import type { MoneyContext } from './price.ts';

export interface TierFields {
  readonly terms: RawField | undefined;
  readonly overagePrice: RawField | undefined;
  readonly overageUnit: RawField | undefined;
  readonly throttleThreshold: RawField | undefined;
  readonly throttleSpeed: RawField | undefined;
  readonly allowance: RawField | undefined;
  readonly hotspot: RawField | undefined;
  readonly roaming: RawField | undefined;
}

export interface TierInput {
  readonly fields: TierFields;
  readonly data: Allowance;
  readonly hotspot: Allowance;
  /** Period of the plan's price, for tiers whose text names none. */
  readonly period: Period;
  readonly money: MoneyContext;
  readonly readProse: ReadProse;
}

/** A tier on its way into the plan, with the evidence of each of its parts. */
export interface Candidate {
  readonly tier: PolicyTier;
  readonly parts: Readonly<Partial<Record<PartName, FactSeed>>>;
  /** Which cell it was read from; -1 for one put together from several columns. */
  readonly column: number;
}
type PartName = 'threshold' | 'effect' | 'speed' | 'price' | 'cap';
interface FactSeed {
  readonly certainty: 'stated' | 'derived';
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

export interface TierOutcome {
  readonly tiers: readonly PolicyTier[];
  readonly facts: readonly Fact[];
  readonly notices: readonly Notice[];
  readonly prose: readonly ProseReading[];
  readonly conflict: boolean;
}

export function readTiers(input: TierInput): TierOutcome {
  const overage = readOverage(input.fields.overagePrice, input.fields.overageUnit, input.money);
  const proseFields = [input.fields.terms, ...(overage.prose ? [input.fields.overagePrice] : []), ...(saysMore(input) ? [input.fields.allowance] : [])];
  const read = proseFields.flatMap(proseCells).map((cell) => input.readProse(cell));
  const prose = read.map(({ reading }) => reading);
  const said = prose.flatMap(({ cell, print }) => print.tiers.map((tier) => fromProse(tier, cell, input)));
  const columns = [...throttleColumn(input), ...(overage.overage ? [overageColumn(overage.overage, input)] : [])];
  const merged = mergeColumns(mergeSame(said), columns);
  const all = [...merged, ...limitWithoutConsequence(merged, input), ...scopeCell('hotspot', input.fields.hotspot, input.hotspot, merged, input), ...scopeCell('roaming', input.fields.roaming, null, merged, input)];
  const ordered = orderTiers(all);
  const conflict = contradicts(said, prose);
  const notices = [...read.flatMap((one) => one.notices), ...overage.notices, ...(conflict ? [notice('conflicting-terms', prose[0] ? { column: prose[0].cell.column } : {})] : [])];
  return { tiers: ordered.map(({ tier }) => tier), facts: ordered.flatMap(tierFacts), notices, prose, conflict };
}

/** True when the allowance cell says more than a volume or the word unlimited, and so is fine print too. */
function saysMore({ fields: { allowance } }: TierInput): boolean {
  const text = plainText(allowance);
  return text !== null && /[\p{L}\d]{2,}/u.test(text.replace(/^[\d.,\s]+(?:[kmgt]i?b?|go|mo)?\b/i, '').replace(/unlimited|uncapped|high[- ]speed|data/gi, '').trim());
}

const seed = (rule: string, evidence: readonly Evidence[], certainty: FactSeed['certainty'] = 'stated'): FactSeed => ({ certainty, rule, evidence });

/** A tier of the fine print in its place: a threshold "after your allowance" is the allowance, an assumed month the plan's period. */
function fromProse(reading: TierReading, cell: Parameters<typeof quote>[0], input: TierInput): Candidate {
  const { tier, parts, relative } = reading;
  const from = (mention: Mention | undefined): FactSeed | undefined => mention && seed(mention.rule, [quote(cell, mention.start, mention.end)]);
  const base = relative && tier.scope === 'data' ? input.data.volume : null;
  const threshold = base ? { bytes: base.bytes + (tier.threshold?.bytes ?? 0) } : tier.threshold;
  const allowanceCell = base && input.fields.allowance ? evidenceOf(input.fields.allowance) : [];
  const thresholdSeed = base ? seed('threshold-from-allowance', [...(from(parts.threshold)?.evidence ?? []), ...allowanceCell], 'derived') : from(parts.threshold);
  const found = { threshold: thresholdSeed, effect: from(parts.effect) ?? seed('fineprint', [quote(cell)]), speed: from(parts.speed), price: from(parts.price), cap: from(parts.cap) };
  const period = tier.periodAssumed ? { period: input.data.period ?? input.period, periodAssumed: true } : {};
  return { tier: { ...tier, ...period, threshold }, parts: defined(found), column: cell.columnIndex };
}

const defined = (parts: Readonly<Record<PartName, FactSeed | undefined>>): Candidate['parts'] => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

const EMPTY: Omit<PolicyTier, 'scope' | 'period' | 'effect'> = { periodAssumed: false, threshold: null, downKbps: null, price: null, priceVolume: null, chargeCap: null };

function dataTier(input: TierInput, effect: PolicyTier['effect'], more: Partial<PolicyTier>): PolicyTier {
  return { ...EMPTY, scope: 'data', period: input.data.period ?? input.period, threshold: input.data.volume, effect, ...more };
}

function allowanceSeed(input: TierInput): FactSeed | undefined {
  const field = input.fields.allowance;
  return field && input.data.volume ? seed('threshold-from-allowance', evidenceOf(field), 'derived') : undefined;
}

function overageColumn({ price, volume, evidence }: NonNullable<ReturnType<typeof readOverage>['overage']>, input: TierInput): Candidate {
  const threshold = allowanceSeed(input);
  return { tier: dataTier(input, 'charge', { price, priceVolume: volume }), parts: { ...(threshold ? { threshold } : {}), effect: seed('overage-column', evidence), price: seed('overage-column', evidence) }, column: -1 };
}

/** A column that gives the speed after the allowance or after a threshold of its own. */
function throttleColumn(input: TierInput): Candidate[] {
  const { throttleSpeed, throttleThreshold } = input.fields;
  const text = plainText(throttleSpeed);
  if (throttleSpeed === undefined || text === null) return [];
  const [speed] = readSpeeds(textOf(throttleSpeed), { numbers: throttleSpeed.hint.numbers, ...(throttleSpeed.hint.unit ? { unit: throttleSpeed.hint.unit } : {}) });
  if (speed === undefined || speed.value.highKbps === 0) return [];
  const own = throttleThreshold && plainText(throttleThreshold) !== null ? readVolumes(textOf(throttleThreshold), { numbers: throttleThreshold.hint.numbers, ...(throttleThreshold.hint.unit ? { unit: throttleThreshold.hint.unit } : {}) })[0]?.value : undefined;
  const threshold = own && throttleThreshold ? seed('threshold-column', evidenceOf(throttleThreshold)) : allowanceSeed(input);
  const evidence = seed('throttle-column', evidenceOf(throttleSpeed));
  return [{ tier: dataTier(input, 'throttle', { downKbps: speed.value.highKbps, threshold: own ?? input.data.volume }), parts: { ...(threshold ? { threshold } : {}), effect: evidence, speed: evidence }, column: -1 }];
}

const family = (effect: PolicyTier['effect']): string => (effect === 'bolt-on' ? 'charge' : effect);
const sameStep = (a: PolicyTier, b: PolicyTier): boolean => a.scope === b.scope && family(a.effect) === family(b.effect) && a.threshold?.bytes === b.threshold?.bytes && a.period === b.period;

/** Two cells that state the same step become one tier; the first keeps its values, the second fills its gaps. */
function mergeSame(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const next of candidates) {
    const at = kept.findIndex((known) => known.column !== next.column && sameStep(known.tier, next.tier));
    const known = kept[at];
    if (known === undefined) kept.push(next);
    else kept[at] = fill(known, next);
  }
  return kept;
}

function fill(known: Candidate, next: Candidate): Candidate {
  const a = known.tier;
  const b = next.tier;
  const price = a.price ? {} : { price: b.price, priceVolume: b.priceVolume };
  return { ...known, tier: { ...a, threshold: a.threshold ?? b.threshold, downKbps: a.downKbps ?? b.downKbps, ...price, chargeCap: a.chargeCap ?? b.chargeCap }, parts: { ...next.parts, ...known.parts } };
}

/** A column's step joins the prose step of its kind at the same or an unstated threshold; otherwise it stands by itself. */
function mergeColumns(said: readonly Candidate[], columns: readonly Candidate[]): Candidate[] {
  const kept = [...said];
  for (const column of columns) {
    const alike = (tier: PolicyTier): boolean => tier.scope === 'data' && family(tier.effect) === family(column.tier.effect);
    const exact = kept.findIndex(({ tier }) => alike(tier) && tier.threshold?.bytes === column.tier.threshold?.bytes);
    const at = exact >= 0 ? exact : kept.findIndex(({ tier }) => alike(tier) && (tier.threshold === null || column.tier.threshold === null));
    const known = kept[at];
    if (known !== undefined) kept[at] = fill(known, column);
    else kept.push(column);
  }
  return kept;
}

/** A metered allowance of which nothing says what follows it: the limit is known, its consequence is not. */
function limitWithoutConsequence(tiers: readonly Candidate[], input: TierInput): Candidate[] {
  const settled = tiers.some(({ tier }) => tier.scope === 'data' && tier.effect !== 'deprioritise');
  const threshold = allowanceSeed(input);
  if (settled || threshold === undefined || input.data.kind !== 'metered' || input.data.volume?.bytes === 0) return [];
  return [{ tier: dataTier(input, 'unspecified', {}), parts: { threshold, effect: seed('limit-without-consequence', threshold.evidence, 'derived') }, column: -1 }];
}

/** The hotspot and roaming cells, read as prose of that scope unless the terms already say it. */
function scopeCell(scope: Scope, field: RawField | undefined, allowance: Allowance | null, known: readonly Candidate[], input: TierInput): Candidate[] {
  const cell = field?.cells[0];
  if (field === undefined || cell === undefined || plainText(field) === null || known.some(({ tier }) => tier.scope === scope)) return [];
  const tier = (effect: PolicyTier['effect'], more: Partial<PolicyTier>): PolicyTier => ({ ...EMPTY, scope, period: allowance?.period ?? input.period, effect, ...more });
  if (allowance?.kind === 'excluded') return [{ tier: tier('block', { threshold: { bytes: 0 } }), parts: { effect: seed('excluded-word', evidenceOf(field)), threshold: seed('excluded-word', evidenceOf(field)) }, column: cell.columnIndex }];
  const read = input.readProse(cell, scope).reading.print.tiers.map((reading) => fromProse(reading, cell, input)).filter((candidate) => candidate.tier.scope === scope);
  if (read.length > 0 || allowance?.kind !== 'metered' || !allowance.volume) return read;
  const evidence = seed('volume', evidenceOf(field));
  return [{ tier: tier('unspecified', { threshold: allowance.volume }), parts: { threshold: evidence, effect: seed('limit-without-consequence', evidence.evidence, 'derived') }, column: cell.columnIndex }];
}

/**
 * Two cells contradict each other when one promises no limit and another states one, or when both state one throttle
 * each and give it different speeds at one threshold or different thresholds for one speed.
 */
function contradicts(said: readonly Candidate[], prose: readonly ProseReading[]): boolean {
  const limits = said.filter(({ tier }) => tier.scope === 'data' && ['throttle', 'block', 'charge', 'bolt-on'].includes(tier.effect));
  const promised = prose.filter(({ print }) => print.noLimitStated).map(({ cell }) => cell.columnIndex);
  if (limits.some(({ column }) => promised.some((other) => other !== column))) return true;
  const throttles = limits.filter(({ tier }) => tier.effect === 'throttle' && tier.threshold !== null && tier.downKbps !== null);
  const single = throttles.filter((one) => throttles.filter((other) => other.column === one.column).length === 1);
  return single.some((a) => single.some((b) => a.column !== b.column && (a.tier.threshold?.bytes === b.tier.threshold?.bytes) !== (a.tier.downKbps === b.tier.downKbps)));
}

function tierFacts({ tier, parts }: Candidate, i: number): Fact[] {
  const values = {
    threshold: tier.threshold && volumeToMb(tier.threshold),
    effect: tier.effect,
    speed: tier.downKbps,
    price: tier.price && moneyToNumber(tier.price),
    cap: tier.chargeCap && moneyToNumber(tier.chargeCap),
  } as const;
  return (Object.keys(values) as PartName[]).flatMap((name) => {
    const known = parts[name];
    if (known) return [known.certainty === 'stated' ? stated(`tiers.${i}.${name}`, values[name], known.rule, known.evidence) : derived(`tiers.${i}.${name}`, values[name], known.rule, known.evidence)];
    const expected = name === 'threshold' || (name === 'speed' && tier.effect === 'throttle') || (name === 'price' && family(tier.effect) === 'charge');
    return expected ? [{ field: `tiers.${i}.${name}`, certainty: 'not-stated', value: null, rule: 'not-stated', evidence: [] } as const] : [];
  });
}
