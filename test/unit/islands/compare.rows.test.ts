import { describe, expect, test } from 'vitest';
import type { WirePlan } from '../../../src/core/model/wire.ts';
import { compareMessages } from '../../../src/i18n/compare.ts';
import { compareRows, type RowKey } from '../../../src/islands/compare.rows.ts';
import { aTier } from '../../support/cards.ts';
import { aWirePlan } from './fakes.ts';

const en = compareMessages('en');
const rowOf = (key: RowKey, plans: readonly WirePlan[]) => {
  const row = compareRows(plans, en).find((candidate) => candidate.key === key);
  if (!row) throw new Error(key);
  return row;
};
const cell = (key: RowKey, overrides: Partial<WirePlan>) => {
  const found = rowOf(key, [aWirePlan(overrides)]).cells[0];
  return { ...found, lines: found?.lines.map((line) => line.replaceAll('\u00a0', ' ')) };
};
const price = (amount: number | null, period: string | null = 'month', currency: string | null = 'USD') =>
  ({ amount, currency, period, tax: 'excluded' }) as const;
const step = (from_month: number, to_month: number | null, amount: number, kind = 'standard') => ({
  ...price(amount),
  kind,
  from_month,
  to_month,
});
const fact = (field: string, value: string | number | null) => ({
  field,
  certainty: value === null ? ('not-stated' as const) : ('stated' as const),
  value,
  rule: 'x',
  evidence: [],
});
const excerpt = { coverage: 'excerpt' } as const;

describe('cells', () => {
  test.each<[string, RowKey, Partial<WirePlan>, readonly string[]]>([
    ['price with tax', 'price', { price: price(30) }, ['US$30 per month', 'plus tax']],
    ['price without currency', 'price', { price: price(30, 'month', null) }, ['30 (currency not stated) per month', 'plus tax']],
    ['28 days', 'per30', { price: price(28, '28d') }, ['US$30']],
    ['one-off', 'per30', { price: price(28, 'one-off') }, ['One-off price']],
    [
      'introductory and standard price',
      'steps',
      { price_steps: [step(1, 6, 10, 'introductory'), step(7, null, 30)] },
      ['Months 1–6: US$10 per month', 'From month 7: US$30 per month'],
    ],
    [
      'open introductory price',
      'steps',
      { price_steps: [step(1, null, 10, 'introductory')] },
      ['At first: US$10 per month (how long is not stated)'],
    ],
    ['one price', 'steps', {}, ['One price, no change stated']],
    ['metered', 'allowance', {}, ['20 GB per month']],
    [
      'the word itself is not repeated',
      'allowance',
      { allowance: { kind: 'unlimited', mb: null, period: null }, unlimited_words: 'UNLIMITED' },
      ['Unlimited'],
    ],
    [
      'unlimited, in the words of the plan',
      'allowance',
      { allowance: { kind: 'unlimited', mb: null, period: null }, unlimited_words: 'Endlos' },
      ['Unlimited: “Endlos”'],
    ],
    ['excluded', 'allowance', { allowance: { kind: 'excluded', mb: null, period: null } }, ['Not included']],
    [
      'tiers in order',
      'tiers',
      { tiers: [aTier({ down_kbps: 1000 }), aTier({ from_mb: 100_000, action: 'block' })] },
      ['From 20 GB per month slowed to 1 Mbit/s', 'From 100 GB per month stopped'],
    ],
    ['throttle speeds', 'throttle', { tiers: [aTier({ down_kbps: 1000 }), aTier({ down_kbps: 128 })] }, ['1 Mbit/s', '128 kbit/s']],
    ['throttle without a speed', 'throttle', { tiers: [aTier({ down_kbps: null })] }, ['not stated']],
    [
      'overage',
      'overage',
      { tiers: [aTier({ action: 'charge', price: 10, currency: 'USD', price_unit_mb: 50_000 })] },
      ['Charged US$10 per 50 GB'],
    ],
    [
      'hotspot allowance and what follows it',
      'hotspot',
      { facts: [fact('hotspot', 5000)], tiers: [aTier({ scope: 'hotspot', from_mb: 5000 })] },
      ['5 GB', 'From 5 GB per month slowed to 128 kbit/s'],
    ],
    ['hotspot excluded', 'hotspot', { facts: [fact('hotspot', 'excluded')] }, ['Not included']],
    ['commitment', 'commitment', { facts: [fact('commitment.months', 24)] }, ['24 months']],
    ['no commitment', 'commitment', { facts: [fact('commitment.months', 0)] }, ['None']],
    [
      'speeds',
      'speeds',
      { speeds: [{ technology: '5G', down_kbps: [50_000, 300_000], up_kbps: null, latency_ms: [20, 40] }] },
      ['5G: 50–300 Mbit/s down, 20–40 ms latency'],
    ],
    ['verdict', 'verdict', { verdict: 'contradictory' }, ['Contradictory']],
    ['no claim', 'verdict', {}, ['Not sold as unlimited']],
    ['country', 'country', {}, ['United States']],
    ['excerpt', 'coverage', excerpt, ['Fact sheet']],
    ['date', 'asOf', {}, ['25 December 2025']],
  ])('%s', (_, key, overrides, lines) => expect(cell(key, overrides)).toEqual({ known: true, lines }));

  test.each<[RowKey, Partial<WirePlan>, string, string]>([
    ['price', { price: price(null) }, 'not stated', 'not in the fact sheet'],
    ['per30', { price: price(null, null) }, 'not stated', 'not in the fact sheet'],
    ['steps', { price_steps: [] }, 'not stated', 'not in the fact sheet'],
    ['allowance', { allowance: { kind: 'not-stated', mb: null, period: null } }, 'not stated', 'not in the fact sheet'],
    ['tiers', {}, 'No limit or effect is stated', 'No limit or effect in the fact sheet'],
    ['throttle', {}, 'No slowing is stated', 'No slowing in the fact sheet'],
    ['overage', {}, 'No charge for extra data is stated', 'No charge for extra data in the fact sheet'],
    ['hotspot', { facts: [fact('hotspot', null)] }, 'not stated', 'not in the fact sheet'],
    ['commitment', { facts: [fact('commitment.months', null)] }, 'not stated', 'not in the fact sheet'],
    ['speeds', {}, 'not stated', 'not in the fact sheet'],
    ['country', { country: null }, 'not stated', 'not in the fact sheet'],
    ['asOf', { as_of: null }, 'undated', 'undated'],
  ])('%s not stated', (key, overrides, inFile, inExcerpt) => {
    expect(cell(key, overrides)).toEqual({ known: false, lines: [inFile] });
    expect(cell(key, { ...overrides, ...excerpt })).toEqual({ known: false, lines: [inExcerpt] });
  });
});

describe('differences', () => {
  test('different texts differ', () => expect(rowOf('price', [aWirePlan(), aWirePlan({ price: price(31) })]).differs).toBe(true));
  test('equal texts do not', () => expect(rowOf('price', [aWirePlan(), aWirePlan({ id: 'b' })]).differs).toBe(false));
  test('known and unknown differ', () => expect(rowOf('price', [aWirePlan(), aWirePlan({ price: price(null) })]).differs).toBe(true));
  test('two absences are no difference, whatever they are absent from', () => {
    expect(rowOf('speeds', [aWirePlan(), aWirePlan(excerpt)]).differs).toBe(false);
  });
  test('one plan differs from nothing', () => expect(compareRows([aWirePlan()], en).some(({ differs }) => differs)).toBe(false));
});

test.each(['en', 'zh'] as const)('every row has a label and every cell words (%s)', (lang) => {
  const rows = compareRows([aWirePlan(), aWirePlan({ ...excerpt, price: price(null), as_of: null })], compareMessages(lang));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ label, cells }) => label === '' || cells.some(({ lines }) => lines.length === 0 || lines.includes('')))).toEqual(
    [],
  );
});
