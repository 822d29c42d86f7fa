/** Compared plans of which a test states only what it is about. */
import { costOf, type CostFacts, type CostQuestion, type Usage } from '../../../../src/core/cost/index.ts';
import type { PlanFile } from '../../../../src/core/finder/plan-file.ts';
import type { WirePlan } from '../../../../src/core/model/wire.ts';
import { compareMessages } from '../../../../src/i18n/compare.ts';
import type { Cell, Compared, RowDef, RowKey } from '../../../../src/islands/compare/row.ts';
import { aCard } from '../../../support/cards.ts';
import { aWirePlan } from '../fakes.ts';

/** A plan file; its price, data and tiers are also what costing sees unless `facts` says otherwise. */
export function aPlanFile(overrides: Partial<WirePlan> = {}, facts: Partial<CostFacts> = {}): PlanFile {
  const plan = aWirePlan(overrides);
  const { amount, currency, period } = plan.price;
  const steps = amount === null || period === null ? [] : [{ intro: false, amount, period, from: 1, to: null }];
  const card = aCard({ currency, steps, data: plan.allowance, tiers: plan.tiers, verdict: plan.verdict, ...facts });
  return { ...plan, cost_facts: card };
}

export const aQuestion = (usage: Partial<Usage> = {}, rest: Partial<CostQuestion> = {}): CostQuestion => ({
  usage: { dataMb: 10_000, hotspotMb: 0, roamingMb: 0, minutes: 0, messages: 0, ...usage },
  months: 24,
  promotion: 'with',
  leastKbps: 256,
  ...rest,
});

export function compared(overrides: Partial<WirePlan> = {}, facts: Partial<CostFacts> = {}, question = aQuestion()): Compared {
  const plan = aPlanFile(overrides, facts);
  return { plan, cost: costOf(plan.cost_facts, question) };
}

const MESSAGES = compareMessages('en');

/** The answer of one row, with ordinary spaces. */
export function answer(rows: readonly RowDef[], key: RowKey, one: Compared): Cell {
  const row = rows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`no row ${key}`);
  const cell = row.read(one, MESSAGES);
  return { ...cell, lines: cell.lines.map((line) => line.replaceAll('\u00a0', ' ')) };
}

export const printed = (amount: number | null, period: string | null = 'month', currency: string | null = 'USD') =>
  ({ amount, currency, period, tax: 'excluded' }) as const;
export const EXCERPT = { coverage: 'excerpt' } as const;
export const NO_DATA_STATED = { kind: 'not-stated', mb: null, period: null } as const;
