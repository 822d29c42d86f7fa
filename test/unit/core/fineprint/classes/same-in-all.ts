/** The same thing said in every language: whatever the language, the tiers are the same. */
import { describe, expect, test } from 'vitest';
import { wireTiersOf } from './wire-tiers.ts';

export interface Phenomenon {
  readonly phenomenon: string;
  /** Scope, action, megabytes or "?", kbit/s or "-", price per megabytes, cap. */
  readonly tiers: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

function tiersOf(text: string, language: string): string[] {
  return wireTiersOf(text, language).map(({ scope, action, from_mb, down_kbps, price, price_unit_mb, charge_cap }) =>
    [
      scope,
      action.replace('_', '-'),
      from_mb ?? '?',
      down_kbps ?? '-',
      ...(price === null ? [] : [`${price}/${price_unit_mb}`]),
      ...(charge_cap === null ? [] : [`cap${charge_cap}`]),
    ].join(' '),
  );
}

/** Every text of every phenomenon gives the tiers of the phenomenon. */
export function sameInAll(phenomena: readonly Phenomenon[]): void {
  describe.each(phenomena)('$phenomenon', ({ tiers, texts }) => {
    test.each(Object.entries(texts))('%s: %s', (language, text) => {
      expect(tiersOf(text, language).toSorted()).toEqual([...tiers].sort());
    });
  });
}
