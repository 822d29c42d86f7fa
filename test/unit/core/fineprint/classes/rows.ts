/** Tiers in short, for the tables of this folder. */
import { expect, test } from 'vitest';
import { wireTiersOf } from './wire-tiers.ts';

/** Language, how amount, condition and effect stand apart, text, and its tiers: "scope action from_mb down_kbps price/unit", what is not known left out. */
export type Row = readonly [language: string, how: string, text: string, tiers: readonly string[]];

/** The tiers of a text, in short. What is charged and what is added by itself count as the same. */
function tiersIn(text: string, language: string): string[] {
  return wireTiersOf(text, language).map(({ scope, action, from_mb, down_kbps, price, price_unit_mb }) =>
    [
      scope === 'data' ? null : scope,
      action === 'bolt_on' ? 'charge' : action,
      from_mb,
      down_kbps,
      price === null ? null : `${price}/${price_unit_mb}`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
}

/** Reads every row of a table. */
export function testRows(rows: readonly Row[]): void {
  test.each(rows)('%s: %s: %s', (language, _how, text, tiers) => {
    expect(tiersIn(text, language).sort()).toEqual([...tiers].sort());
  });
}
