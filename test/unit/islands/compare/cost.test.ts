import { describe, expect, test } from 'vitest';
import type { CostFacts, CostQuestion, Usage } from '../../../../src/core/cost/types.ts';
import type { WirePlan } from '../../../../src/core/model/wire.ts';
import { COST } from '../../../../src/islands/compare/cost.ts';
import type { RowKey } from '../../../../src/islands/compare/row.ts';
import { aTier } from '../../../support/cards.ts';
import { answer, aQuestion, compared, NO_DATA_STATED, printed } from './fakes.ts';

interface Asked {
  readonly plan?: Partial<WirePlan>;
  readonly facts?: Partial<CostFacts>;
  readonly usage?: Partial<Usage>;
  readonly ask?: Partial<CostQuestion>;
}
const cell = (key: RowKey, { plan = {}, facts = {}, usage = {}, ask = {} }: Asked = {}) =>
  answer(COST, key, compared(plan, facts, aQuestion(usage, ask)));
const SLOWED: Asked = { plan: { tiers: [aTier({ from_mb: 20_000, down_kbps: 128 })] }, usage: { dataMb: 40_000 } };
const BLOCKED: Asked = { plan: { tiers: [aTier({ from_mb: 20_000, action: 'block', down_kbps: null })] }, usage: { dataMb: 40_000 } };

test.each<[string, RowKey, Asked, readonly string[]]>([
  ['a total', 'total', {}, ['US$720']],
  ['a month of it', 'monthly', {}, ['US$30']],
  ['delivered', 'delivered', {}, ['Delivers this use']],
  ['not delivered', 'delivered', BLOCKED, ['Does not deliver all of it']],
  ['a part at full speed', 'fullSpeed', SLOWED, ['20 GB of 40 GB a month']],
  [
    'what is shared counts',
    'fullSpeed',
    { usage: { dataMb: 1000, hotspotMb: 500 }, facts: { hotspot: { kind: 'unlimited', amount: null, period: null } } },
    ['1.5 GB of 1.5 GB a month'],
  ],
  ['a threshold', 'threshold', SLOWED, ['Day 15 of 30: 20 GB used up at even use, then slowed']],
  [
    'from the first byte',
    'threshold',
    { plan: { tiers: [aTier({ from_mb: 0, action: 'deprioritize', down_kbps: null })] } },
    ['From the first byte: lower priority when the network is busy'],
  ],
  ['nothing at full speed', 'perGb', { plan: { allowance: { kind: 'excluded', mb: null, period: null } } }, ['No data at full speed']],
  ['no threshold reached', 'threshold', {}, ['No stated threshold is reached']],
  ['nothing slowed', 'slowed', {}, ['No stated threshold is reached']],
  ['stopped, not slowed', 'slowed', BLOCKED, ['Not slowed: stopped']],
  ['a price per GB', 'perGb', {}, ['US$3']],
  ['nothing missing', 'gaps', {}, ['Nothing is missing for this use.']],
])('%s', (_, key, asked, lines) => expect(cell(key, asked)).toMatchObject({ known: true, lines }));

test('what is left at the slowed speed', () => {
  const [speed, video, maps] = cell('slowed', SLOWED).lines;
  expect(speed).toMatch(/^At 128 kbit\/s: at most 21 GB|^At 128 kbit\/s: at most 2\d\.\d+ GB/);
  expect(video).toMatch(/^HD video: 9 hours of it fit, but it stops to load$/);
  expect(maps).toMatch(/^Maps: \d+ hours$/);
});

describe('what is not known is said', () => {
  const noPrice: Asked = { plan: { price: printed(null), price_steps: [] } };
  const unlimited: Asked = { plan: { allowance: { kind: 'unlimited', mb: null, period: null }, verdict: 'hidden' } };
  test.each<[string, RowKey, Asked, string]>([
    ['no price', 'total', noPrice, 'cost not stated'],
    [
      'a charge without an amount',
      'total',
      { facts: { charges: [{ kind: 'one-time', label: 'SIM', amount: null, wording: null }] } },
      'at least US$720; the rest is not stated',
    ],
    ['no data stated', 'fullSpeed', { plan: { allowance: NO_DATA_STATED } }, 'not stated'],
    ['no data stated', 'threshold', { plan: { allowance: NO_DATA_STATED } }, 'not stated'],
    ['no data stated', 'slowed', { plan: { allowance: NO_DATA_STATED } }, 'not stated'],
    ['sold as unlimited', 'delivered', unlimited, 'Not known whether it delivers'],
    ['sold as unlimited', 'gaps', unlimited, 'whether the data has a limit'],
    ['no price', 'perGb', noPrice, 'not stated'],
  ])('%s: %s', (_, key, asked, words) => expect(cell(key, asked)).toMatchObject({ known: false, lines: [words], figure: null }));
});

describe('totals compare', () => {
  test('where the use is delivered', () => expect(cell('total').figure).toMatchObject({ value: 720, eligible: true }));
  test('where it is not, but cannot be the best', () =>
    expect(cell('total', BLOCKED).figure).toMatchObject({ value: 720, eligible: false }));
  test('not where that is unknown', () => {
    expect(cell('total', { plan: { allowance: { kind: 'unlimited', mb: null, period: null } } }).figure).toBeNull();
  });
  test('not without a currency', () => expect(cell('total', { plan: { price: printed(30, 'month', null) } }).figure).toBeNull());
});

test('a sum too large to count is said in every row, and is nothing to compare by', () => {
  const { plan } = compared();
  for (const { key } of COST)
    expect(answer(COST, key, { plan, cost: null })).toMatchObject({ known: false, lines: ['too large to count exactly'], figure: null });
});
