/** Builders for the tests of normalize: fields and offers as ingest hands them over, of which a test states what it is about. */
import type { Fact, FieldHint, Plan, RawField, RawOffer, Target } from '../../../../src/core/model/index.ts';
import type { MoneyContext } from '../../../../src/core/normalize/amount.ts';
import { normalizer, type NormalizeContext, type NormalizeResult } from '../../../../src/core/normalize/index.ts';

let serial = 0;

type Hint = Partial<FieldHint>;

/** A field of one cell, as printed. */
export function aField(text: string, hint: Hint = {}, more: Partial<RawField> = {}): RawField {
  return { serial: ++serial, cells: [{ column: 'cell', columnIndex: 3, text, offset: 0 }], hint: { numbers: 'point', ...hint }, ...more };
}

/** A value the profile knows and the file does not print. */
export const aConstant = (constant: string): RawField => ({ serial: ++serial, cells: [], hint: { numbers: 'point', constant } });

/** A printed value that the profile maps to another. */
export const aMapped = (printed: string, mapped: string): RawField => aField(printed, {}, { mapped });

/** Two parallel lists: names and amounts. */
export const aPair = (labels: string, amounts: string): RawField =>
  aField(amounts, { separator: ';' }, { labels: { column: 'names', columnIndex: 4, text: labels, offset: 0 } });

export const dollars: MoneyContext = {
  currency: 'USD',
  country: 'US',
  currencyFact: { field: 'price.currency', certainty: 'derived', value: 'USD', rule: 'profile-currency', evidence: [] },
};

export const inCurrency = (currency: string | null, country: string | null = null): MoneyContext => ({
  currency,
  country,
  currencyFact: {
    field: 'price.currency',
    certainty: currency === null ? 'not-stated' : 'derived',
    value: currency,
    rule: 'profile-currency',
    evidence: [],
  },
});

export const aContext = (more: Partial<NormalizeContext> = {}): NormalizeContext => ({
  source: 'us/acme',
  file: 'plans.csv',
  snapshot: 'a'.repeat(64),
  country: 'US',
  currency: 'USD',
  language: 'en',
  coverage: 'full',
  carrier: { id: null, name: 'Acme' },
  pages: new Map(),
  ...more,
});

export type Cells = { readonly [target in Target]?: string | RawField };

/** An offer whose columns bear the names of their targets, in the order given. */
export function anOffer(cells: Cells, hints: { readonly [target in Target]?: Hint } = {}): RawOffer {
  const fields = Object.entries(cells).map(([target, cell], columnIndex): [string, RawField | undefined] => {
    if (typeof cell !== 'string') return [target, cell];
    const hint = { numbers: 'point' as const, ...hints[target as Target] };
    return [
      target,
      cell.trim() === '' ? undefined : { serial: ++serial, cells: [{ column: target, columnIndex, text: cell, offset: 0 }], hint },
    ];
  });
  return { record: 1, line: 2, fields: Object.fromEntries(fields) };
}

export const resultOf = (
  cells: Cells,
  context: Partial<NormalizeContext> = {},
  hints: { readonly [target in Target]?: Hint } = {},
): NormalizeResult => normalizer(aContext(context))(anOffer(cells, hints));

/** The plan of a row. @throws when the row was rejected. */
export function planOf(cells: Cells, context: Partial<NormalizeContext> = {}, hints: { readonly [target in Target]?: Hint } = {}): Plan {
  const result = resultOf({ plan_name: 'Plan', ...cells }, context, hints);
  if (result.status === 'rejected') throw new Error(`rejected: ${result.notices.map(({ code }) => code).join(', ')}`);
  return result.plan;
}

export const codesOf = (items: readonly { readonly code: string }[]): string[] => items.map(({ code }) => code);

/** A fact in few words: certainty, value and what it quotes. */
export const inShort = (fact: Fact | undefined): unknown => fact && [fact.certainty, fact.value, ...fact.evidence.map(({ text }) => text)];

export const factOf = (facts: readonly Fact[], field: string): unknown => inShort(facts.find((fact) => fact.field === field));

/** Tiers in few words: "data month 20000 throttle 128". */
export function tiersOf({ tiers }: Pick<Plan, 'tiers'>): string[] {
  return tiers.map(({ scope, period, threshold, effect, downKbps, price, priceVolume }) => {
    const money = price ? ` ${price.units / 10 ** price.scale}${price.currency}/${priceVolume ? priceVolume.bytes / 1e6 : '?'}` : '';
    return `${scope} ${period} ${threshold ? threshold.bytes / 1e6 : '?'} ${effect}${downKbps === null ? '' : ` ${downKbps}`}${money}`;
  });
}
