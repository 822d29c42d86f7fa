/** Tiers in short, for the tables of this folder. */
import { expect, test } from 'vitest';
import { readFinePrint } from '../../../../../src/core/fineprint/index.ts';
import { wireTier } from '../../../../../src/core/model/index.ts';

/** Language, how amount, condition and effect stand apart, text, and its tiers: "scope action from_mb down_kbps price/unit", what is not known left out. */
export type Row = readonly [language: string, how: string, text: string, tiers: readonly string[]];

const COUNTRY: Readonly<Record<string, string>> = {
  en: 'US',
  zh: 'CN',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
  ja: 'JP',
  ko: 'KR',
  hi: 'IN',
};

/** The tiers of a text, in short. What is charged and what is added by itself count as the same. */
function tiersIn(text: string, language: string): string[] {
  const { tiers } = readFinePrint(text, { language, country: COUNTRY[language] ?? null }).value;
  return tiers
    .map(({ tier }) => wireTier(tier))
    .map(({ scope, action, from_mb, down_kbps, price, price_unit_mb }) =>
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
