/**
 * The ordered policy tiers of a plan, from its structured columns and its fine print together.
 * Prose knows more than a price column ("up to 3 times, then 32 kbit/s"), so where both state the same step the prose
 * wins and the column fills its gaps; where they contradict each other, that is reported.
 */
import {
  notice,
  type Allowance,
  type Fact,
  type Mention,
  type Notice,
  type Period,
  type PolicyTier,
  type RawCell,
  type RawField,
  type Scope,
  type TierReading,
} from '../model/index.ts';
import { isWorkedOut } from '../fineprint/index.ts';
import type { MoneyContext } from './amount.ts';
import { family, fieldSeed, joinCandidates, seed, tierFacts, type Candidate, type FactSeed, type Parts } from './candidate.ts';
import { contradicts } from './conflict.ts';
import { isUnderstood, proseCells, type ProseReading, type ReadProse } from './fine-print.ts';
import { plainText } from './identity.ts';
import { orderTiers } from './order.ts';
import { readOverage } from './overage.ts';
import { cellNotice, evidenceOf, quote } from './part.ts';
import { allowanceSeed, dataTier, emptyTier, overageColumn, throttleColumns } from './tier-columns.ts';

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
  readonly roaming: Allowance;
  /** Period of the plan's price, for tiers whose text names none. */
  readonly period: Period;
  /** True when neither the price nor the allowance names a period and a month was assumed. */
  readonly periodAssumed: boolean;
  readonly money: MoneyContext;
  /** What an unmarked statement of the terms is about, by the plan's name. */
  readonly topic: Scope;
  /** BCP 47 language of the fine print, where the profile knows it. */
  readonly language: string | null;
  readonly readProse: ReadProse;
}

export interface TierOutcome {
  readonly tiers: readonly PolicyTier[];
  readonly facts: readonly Fact[];
  readonly notices: readonly Notice[];
  readonly prose: readonly ProseReading[];
  readonly conflict: boolean;
}

export function readTiers(input: TierInput): TierOutcome {
  const { fields } = input;
  const overage = readOverage(fields.overagePrice, fields.overageUnit, input.money);
  const proseFields = [
    fields.terms,
    ...(overage.prose ? [fields.overagePrice] : []),
    ...(saysMore(fields.allowance) ? [fields.allowance] : []),
  ];
  const read = proseFields.flatMap(proseCells).map((cell) => input.readProse(cell, input.money, input.topic));
  const prose = read.map(({ reading }) => reading);
  const understood = prose.filter((one) => isUnderstood(one, input.language));
  const said = understood.flatMap(({ cell, print }) => print.tiers.map((tier) => fromProse(tier, cell, input)));
  const throttles = throttleColumns(input);
  const columns = [...throttles.candidates, ...(overage.overage ? [overageColumn(overage.overage, input)] : [])];
  const merged = mergeColumns(mergeSame(said), columns, input);
  const scoped = [
    scopeCell('hotspot', fields.hotspot, input.hotspot, merged.kept, input),
    scopeCell('roaming', fields.roaming, input.roaming, merged.kept, input),
  ];
  const ordered = orderTiers([
    ...merged.kept,
    ...limitWithoutConsequence(merged.kept, input),
    ...scoped.flatMap(({ candidates }) => candidates),
  ]);
  const conflict = contradicts([...said, ...throttles.candidates], understood);
  const found = [...read, ...scoped].flatMap(({ notices }) => notices);
  const conflicting = conflict ? [notice('conflicting-terms', prose[0] ? { column: prose[0].cell.column } : {})] : [];
  return {
    tiers: ordered.map(({ tier }) => tier),
    facts: ordered.flatMap(tierFacts),
    notices: [...found, ...overage.notices, ...throttles.notices, ...merged.notices, ...conflicting],
    prose,
    conflict,
  };
}

/** True when the allowance cell says more than a volume or the word unlimited, and so is fine print too. */
function saysMore(allowance: RawField | undefined): boolean {
  const text = plainText(allowance);
  return (
    text !== null &&
    /[\p{L}\d]{2,}/u.test(
      text
        .replace(/^[\d.,\s]+(?:[kmgt]i?b?|go|mo)?\b/i, '')
        .replace(/unlimited|uncapped|high[- ]speed|data/gi, '')
        .trim(),
    )
  );
}

/** A tier of the fine print in its place: a threshold "after your allowance" is the allowance, an assumed month the plan's period. */
function fromProse(reading: TierReading, cell: RawCell, input: TierInput): Candidate {
  const { tier, parts, relative } = reading;
  const from = (mention: Mention | undefined): FactSeed | undefined =>
    mention && seed(mention.rule, [quote(cell, mention.start, mention.end)]);
  // What a step costs more is worked out from two prices, both in its words.
  const price = from(parts.price);
  const base = relative && tier.scope === 'data' ? input.data.volume : null;
  const threshold = base ? { bytes: base.bytes + (tier.threshold?.bytes ?? 0) } : tier.threshold;
  const allowanceCell = base && input.fields.allowance ? evidenceOf(input.fields.allowance) : [];
  const thresholdSeed = base
    ? seed('threshold-from-allowance', [...(from(parts.threshold)?.evidence ?? []), ...allowanceCell], 'derived')
    : from(parts.threshold);
  const found = {
    threshold: thresholdSeed,
    effect: from(parts.effect) ?? seed('fineprint', [quote(cell)]),
    speed: from(parts.speed),
    price: price && isWorkedOut(parts.price) ? { ...price, certainty: 'derived' as const } : price,
    cap: from(parts.cap),
    unit_cap: from(parts.unitCap),
    unit_cap_volume: from(parts.unitCapVolume),
  };
  const period = tier.periodAssumed ? { period: input.data.period ?? input.period, periodAssumed: input.periodAssumed } : {};
  return { tier: { ...tier, ...period, threshold }, parts: defined(found), column: cell.columnIndex };
}

const defined = (parts: Readonly<Record<string, FactSeed | undefined>>): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

const sameStep = (a: PolicyTier, b: PolicyTier): boolean =>
  a.scope === b.scope && family(a.effect) === family(b.effect) && a.threshold?.bytes === b.threshold?.bytes && a.period === b.period;

/** True when both name a speed, or a price of the same volume, and not the same one. */
const disagree = (a: PolicyTier, b: PolicyTier): boolean =>
  (a.downKbps !== null && b.downKbps !== null && a.downKbps !== b.downKbps) ||
  (a.price !== null && b.price !== null && a.priceVolume?.bytes === b.priceVolume?.bytes && perByte(a) !== perByte(b));

/** Two cells that state the same step become one tier; the first keeps its values, the second fills its gaps. Where they disagree, both are kept. */
function mergeSame(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const next of candidates) {
    const at = kept.findIndex(
      (known) => known.column !== next.column && sameStep(known.tier, next.tier) && !disagree(known.tier, next.tier),
    );
    const known = kept[at];
    if (known === undefined) kept.push(next);
    else kept[at] = joinCandidates(known, next);
  }
  return kept;
}

interface Merged {
  readonly kept: readonly Candidate[];
  readonly notices: readonly Notice[];
}

/** A column's step joins the prose step of its kind at the same or an unstated threshold; otherwise it stands by itself. */
function mergeColumns(said: readonly Candidate[], columns: readonly Candidate[], input: TierInput): Merged {
  const kept = [...said];
  const notices: Notice[] = [];
  for (const column of columns) {
    const alike = (tier: PolicyTier): boolean => tier.scope === 'data' && family(tier.effect) === family(column.tier.effect);
    const exact = kept.findIndex(({ tier }) => alike(tier) && tier.threshold?.bytes === column.tier.threshold?.bytes);
    const at =
      exact >= 0 ? exact : kept.findIndex(({ tier }) => alike(tier) && (tier.threshold === null || column.tier.threshold === null));
    const known = kept[at];
    if (known === undefined) kept.push(column);
    else {
      if (disagree(known.tier, column.tier)) kept.push({ ...column, tier: { ...column.tier, threshold: known.tier.threshold } });
      else kept[at] = joinCandidates(known, column);
      notices.push(...priceNotices(known.tier, column.tier, input.fields));
    }
  }
  return { kept, notices };
}

/** The price column beside a price in the fine print: another price for the same volume contradicts it; another volume is said. */
function priceNotices(prose: PolicyTier, column: PolicyTier, { overagePrice }: TierFields): Notice[] {
  if (overagePrice === undefined || prose.price === null || column.price === null || perByte(prose) === perByte(column)) return [];
  const same = column.priceVolume !== null && prose.priceVolume?.bytes === column.priceVolume.bytes;
  if (same)
    return [
      cellNotice('conflicting-terms', overagePrice, {
        hint: 'The fine print gives another price for the same volume; the schedule shows both.',
      }),
    ];
  return [
    cellNotice('partly-read-value', overagePrice, {
      hint: 'The fine print gives the price in another unit; the schedule shows that of the fine print.',
    }),
  ];
}

/** The price of one unit, rounded so that 3 per GB and 0.003 per MB are the same; a price without a volume stays a price. */
const perByte = ({ price, priceVolume }: PolicyTier): string =>
  price === null
    ? ''
    : `${price.currency} ${(price.units / 10 ** price.scale / (priceVolume?.bytes ?? 1)).toPrecision(9)} ${priceVolume === null}`;

/** A metered allowance of which nothing says what follows it: the limit is known, its consequence is not. */
function limitWithoutConsequence(tiers: readonly Candidate[], input: TierInput): Candidate[] {
  const { data } = input;
  const threshold = allowanceSeed(input);
  if (threshold === undefined || data.kind !== 'metered' || data.volume === null || data.volume.bytes === 0) return [];
  const { bytes } = data.volume;
  // A limit of another, shorter period ("1 GB on one day") does not say what follows the allowance itself.
  const settles = ({ tier }: Candidate): boolean =>
    tier.scope === 'data' &&
    tier.effect !== 'deprioritise' &&
    (tier.period === data.period || tier.threshold === null || tier.threshold.bytes >= bytes);
  if (tiers.some(settles)) return [];
  return [
    {
      tier: dataTier(input, 'unspecified'),
      parts: { threshold, effect: seed('limit-without-consequence', threshold.evidence, 'derived') },
      column: -1,
    },
  ];
}

interface Scoped {
  readonly candidates: readonly Candidate[];
  readonly notices: readonly Notice[];
}

/** The hotspot and roaming cells, read as prose of that scope unless the terms already say it. */
function scopeCell(scope: Scope, field: RawField | undefined, allowance: Allowance, known: readonly Candidate[], input: TierInput): Scoped {
  const cell = field?.cells[0];
  if (field === undefined || cell === undefined || plainText(field) === null || known.some(({ tier }) => tier.scope === scope))
    return { candidates: [], notices: [] };
  const tier = (effect: PolicyTier['effect'], threshold: PolicyTier['threshold']): PolicyTier =>
    emptyTier(scope, effect, allowance.period ?? input.period, input.periodAssumed, { threshold });
  // A hotspot that is not allowed is blocked from the first byte; roaming that is not included may still be sold.
  if (allowance.kind === 'excluded')
    return {
      candidates:
        scope === 'hotspot'
          ? [
              {
                tier: tier('block', { bytes: 0 }),
                parts: { effect: fieldSeed('excluded-word', field), threshold: fieldSeed('excluded-word', field) },
                column: cell.columnIndex,
              },
            ]
          : [],
      notices: [],
    };
  const { reading, notices } = input.readProse(cell, input.money, scope);
  const read = reading.print.tiers
    .map((found) => fromProse(found, cell, input))
    // What is included abroad is the roaming allowance; only what happens behind it is a tier.
    .filter(({ tier: { scope: of, effect } }) => of === scope && (scope !== 'roaming' || effect !== 'unspecified'));
  if (read.length > 0 || scope === 'roaming' || allowance.kind !== 'metered' || !allowance.volume) return { candidates: read, notices };
  const evidence = fieldSeed('volume', field);
  return {
    candidates: [
      {
        tier: tier('unspecified', allowance.volume),
        parts: { threshold: evidence, effect: seed('limit-without-consequence', evidence.evidence, 'derived') },
        column: cell.columnIndex,
      },
    ],
    notices,
  };
}
