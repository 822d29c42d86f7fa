import { describe, expect, test } from 'vitest';
import type { CostQuestion } from '../../../src/core/cost/types.ts';
import type { FinderRow } from '../../../src/core/finder/types.ts';
import type { PlanCard } from '../../../src/core/model/card.ts';
import { messages, type Lang } from '../../../src/i18n/index.ts';
import { receiptView } from '../../../src/islands/receipt.state.ts';
import { DEFAULT_QUESTION } from '../../../src/islands/usage.address.ts';
import { aCard, aTier } from '../../support/cards.ts';
import { instantFinder } from '../../support/finder.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const step = (amount: number, from = 1, to: number | null = null) => ({ intro: to !== null, amount, period: 'month', from, to });
const charge = (kind: 'one-time' | 'monthly', label: string, amount: number | null, wording: string | null = null) => ({
  kind,
  label,
  amount,
  wording,
});

async function receiptOf(card: PlanCard, others: readonly PlanCard[] = [], lang: Lang = 'en', change: Partial<CostQuestion> = {}) {
  const question = { ...DEFAULT_QUESTION, ...change };
  const finder = instantFinder([card, ...others]);
  const request = { query: '', countries: [], choices: {}, order: 'cost', question, offset: 0, limit: 20, lang } as const;
  const { rows } = await finder.ask(request);
  const at = rows.findIndex((row) => row.card.id === card.id);
  const cost = await finder.explain(card.id, question);
  if (!cost) throw new Error(`no cost of ${card.id}`);
  return receiptView(rows[at] as FinderRow, rows[at - 1] ?? null, cost, messages(lang));
}

const PLAN = aCard({
  id: 'plan',
  name: 'Twenty',
  steps: [step(10, 1, 6), step(30, 7)],
  charges: [charge('one-time', 'Activation', 25)],
  data: { kind: 'metered', mb: 10_000, period: 'month' },
  tiers: [aTier({ from_mb: 10_000, down_kbps: 512 })],
});

describe('the ledger', () => {
  test('one row per price, each with its computation, summing to the total', async () => {
    const { ledger, total, adds } = await receiptOf(PLAN);
    expect(ledger.map(({ months, what, how, amount }) => [months, what, plain(how), amount])).toEqual(
      expect.arrayContaining([
        ['1–6', 'Price', '1 × month at US$10, in each of 6 months', 'US$60'],
        ['7–24', 'Price', '1 × month at US$30, in each of 18 months', 'US$540'],
        ['1', 'One-time charge: Activation', 'once', 'US$25'],
      ]),
    );
    expect([total, adds]).toEqual(['US$625', true]);
  });

  test('a charge that reaches its cap says so', async () => {
    const capped = aTier({
      from_mb: 10_000,
      action: 'charge',
      down_kbps: null,
      price: 5,
      currency: 'USD',
      price_unit_mb: 1_000,
      charge_cap: 20,
    });
    const { ledger } = await receiptOf(aCard({ id: 'capped', tiers: [capped], data: { kind: 'metered', mb: 10_000, period: 'month' } }));
    expect(ledger.map(({ how }) => how).join()).toContain('at most US$20 in a period');
  });

  test('every line names the facts it was computed from', async () => {
    const { ledger } = await receiptOf(PLAN);
    expect(ledger.map(({ inputs }) => inputs).sort()).toEqual(['From: charge 1', 'From: price step 1', 'From: price step 2']);
  });

  test('what is not stated is said in words', async () => {
    const { ledger, total, delivery } = await receiptOf(aCard({ ...PLAN, steps: [step(10, 1, 6)] }));
    const open = ledger.filter(({ gap }) => gap !== null);
    expect(open.map(({ gap }) => gap)).toContain(messages('en').cost.gaps['price-after-promotion'].why);
    expect(total).toBe('at least US$85; the rest is not stated');
    expect(delivery).toContain(messages('en').cost.gaps['price-after-promotion'].why);
  });
});

describe('why it stands there', () => {
  const cheaper = aCard({ id: 'cheaper', name: 'Cheaper', steps: [step(5)] });
  test('rank, section, total, and what decided against the plan above', async () => {
    const { why } = await receiptOf({ ...PLAN, data: cheaper.data, tiers: [] }, [cheaper]);
    expect(why).toEqual([
      'No. 2 by cost. Section: Delivers this use.',
      messages('en').cost.sections.delivers.why,
      'Total: US$625 (US$26.04 per month).',
      messages('en').cost.deciders.total,
      'The plan above it is Cheaper: US$120.',
    ]);
  });
  test('the first has none above it', async () => expect((await receiptOf(cheaper)).why.join(' ')).not.toContain('above it is'));
  test('in Chinese too', async () => expect((await receiptOf(cheaper, [], 'zh')).why[0]).toBe('费用第 1 位。所在组：满足所填用量。'));
});

test('what is not counted is named with its reason', async () => {
  const { notCounted } = await receiptOf(aCard({ ...PLAN, charges: [charge('monthly', 'Insurance (optional)', 4)] }));
  expect(notCounted.map(({ what }) => what).join()).toContain('Insurance');
});

test('measures: the day the threshold is hit, the ceiling, hours at the slowed speed', async () => {
  const measures = Object.fromEntries((await receiptOf(PLAN)).measures.map(([term, text]) => [term, plain(text)]));
  const { measures: t } = messages('en').cost;
  expect(measures[t.threshold]).toMatch(/^Day 1[56] of 30: 10 GB used up at even use, then slowed$/);
  expect(measures[messages('en').islands.receipt.ceiling]).toContain('512 kbit/s');
  expect(measures[messages('en').islands.receipt.after]).toMatch(
    /At 512 kbit\/s: at most .* in the days left; HD video: .* stops to load; Maps: .* hours/,
  );
  expect(measures[t.perGb]).toMatch(/^US\$|not known/);
});
