/** Steps that the structured columns state: the overage, and the throttle after a threshold. */
import { type Notice, type PolicyTier, type RawField, type SpeedRange, type Volume } from '../model/index.ts';
import { readSpeeds, readVolumes } from '../fineprint/index.ts';
import { fieldSeed, seed, type Candidate, type FactSeed } from './candidate.ts';
import { plainText } from './identity.ts';
import type { Overage } from './overage.ts';
import { cellNotice, evidenceOf, textOf } from './part.ts';
import type { TierInput } from './tiers.ts';

/** A tier of a scope with nothing stated but its effect. */
export const emptyTier = (
  scope: PolicyTier['scope'],
  effect: PolicyTier['effect'],
  period: string,
  periodAssumed: boolean,
  more: Partial<PolicyTier> = {},
): PolicyTier => ({
  scope,
  period,
  periodAssumed,
  threshold: null,
  effect,
  downKbps: null,
  price: null,
  priceVolume: null,
  chargeCap: null,
  unitCapPrice: null,
  unitCapVolume: null,
  ...more,
});

/** A tier of the data, from the allowance on unless `more` says otherwise. */
export const dataTier = (input: TierInput, effect: PolicyTier['effect'], more: Partial<PolicyTier> = {}): PolicyTier =>
  emptyTier('data', effect, input.data.period ?? input.period, input.periodAssumed, { threshold: input.data.volume, ...more });

/** The allowance as the threshold of what follows it. */
export function allowanceSeed(input: TierInput): FactSeed | undefined {
  const field = input.fields.allowance;
  return field && input.data.volume ? seed('threshold-from-allowance', evidenceOf(field), 'derived') : undefined;
}

export function overageColumn({ price, volume, evidence }: Overage, input: TierInput): Candidate {
  const threshold = allowanceSeed(input);
  return {
    tier: dataTier(input, 'charge', { price, priceVolume: volume }),
    parts: { ...(threshold ? { threshold } : {}), effect: seed('overage-column', evidence), price: seed('overage-column', evidence) },
    column: -1,
  };
}

interface ColumnReading<T> {
  readonly value: T | null;
  readonly notices: readonly Notice[];
}

function readColumn<T>(
  field: RawField | undefined,
  read: (text: string, options: { numbers: RawField['hint']['numbers']; unit?: string }) => T | undefined,
  expected: string,
): ColumnReading<T> {
  if (field === undefined || plainText(field) === null || field.hint.notStated?.includes(textOf(field).trim()))
    return { value: null, notices: [] };
  const { numbers, unit } = field.hint;
  const value = read(textOf(field), { numbers, ...(unit === undefined ? {} : { unit }) });
  return value === undefined
    ? { value: null, notices: [cellNotice('unreadable-value', field, { hint: expected })] }
    : { value, notices: [] };
}

export interface ThrottleColumns {
  readonly candidates: readonly Candidate[];
  readonly notices: readonly Notice[];
}

/**
 * Columns that give the speed after the allowance, or after a threshold of its own. A threshold without a speed is a
 * throttle whose speed is not stated; a speed of zero is no throttle and is reported.
 */
export function throttleColumns(input: TierInput): ThrottleColumns {
  const { throttleSpeed, throttleThreshold } = input.fields;
  const speed = readColumn<SpeedRange>(
    throttleSpeed,
    (text, options) =>
      readSpeeds(text, options)
        .map(({ value }) => value)
        .find(({ highKbps }) => highKbps > 0),
    'A speed such as 512 kbps was expected.',
  );
  const own = readColumn<Volume>(
    throttleThreshold,
    (text, options) => readVolumes(text, options)[0]?.value,
    'A volume such as 20 GB was expected.',
  );
  const notices = [...speed.notices, ...own.notices];
  const said = speed.value && throttleSpeed ? fieldSeed('throttle-column', throttleSpeed) : undefined;
  const at = own.value && throttleThreshold ? fieldSeed('threshold-column', throttleThreshold) : undefined;
  const effect = said ?? at;
  if (effect === undefined) return { candidates: [], notices };
  const threshold = at ?? allowanceSeed(input);
  const tier = dataTier(input, 'throttle', { downKbps: speed.value?.highKbps ?? null, threshold: own.value ?? input.data.volume });
  return {
    candidates: [{ tier, parts: { ...(threshold ? { threshold } : {}), effect, ...(said ? { speed: said } : {}) }, column: -1 }],
    notices,
  };
}
