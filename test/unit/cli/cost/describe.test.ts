import { expect, test } from 'vitest';
import { fairUseLines } from '../../../../src/cli/cost/describe.ts';
import { FAIR_USE_REASONS, type FairUse } from '../../../../src/core/cost/eu-roaming.ts';
import { messages } from '../../../../src/i18n/index.ts';

const TOLD = { told: true, volumeMb: 36_360, year: 2026, capEurPerGb: 1.1, basis: 'unlimited', vatPercent: 19, taxAssumed: true } as const;
const text = (fairUse: FairUse | null): string => fairUseLines(fairUse, messages('en')).join('\n').replaceAll('\u00a0', ' ');

test('where nothing is asked about roaming, nothing is said', () => expect(text(null)).toBe(''));

test('the volume, how it comes about, and that the formula is as reported', () => {
  expect(text(TOLD)).toMatch(
    /at least 36\.36 GB[^]*unlimited at home[^]*1\.10 EUR\/GB in 2026[^]*19 % VAT taken out, as is the habit[^]*as reported/,
  );
  expect(text({ ...TOLD, vatPercent: null, taxAssumed: false })).toContain('price without VAT)');
});

test('a plan without data says so instead of promising 0 MB', () => {
  expect(text({ ...TOLD, volumeMb: 0, basis: 'whole-allowance' })).toMatch(/no data is included at home/);
});

test('every reason why it cannot be told has words of its own', () => {
  const said = FAIR_USE_REASONS.map((reason) => text({ told: false, reason }));
  expect(new Set(said).size).toBe(FAIR_USE_REASONS.length);
  for (const words of said) expect(words).toMatch(/cannot be told: [a-z].*\.$/);
});
