/** One plan as a file of its own, /data/plans/<id>.json: everything known about it, and what costing it needs. */
import type { CostFacts } from '../cost/types.ts';
import { planCard, type PlanCard } from '../model/card.ts';
import type { Plan } from '../model/plan.ts';
import { wirePlan, type WirePlan } from '../model/wire.ts';

export interface PlanFile extends WirePlan {
  /** What `costOf` computes a cost from. */
  readonly cost_facts: CostFacts;
}

/** The part of a card that costing looks at. */
export const costFacts = (card: PlanCard): CostFacts => ({
  currency: card.currency,
  steps: card.steps,
  charges: card.charges,
  otherCurrency: card.otherCurrency,
  commitment: card.commitment,
  validity: card.validity,
  data: card.data,
  hotspot: card.hotspot,
  roaming: card.roaming,
  voice: card.voice,
  sms: card.sms,
  voiceOverage: card.voiceOverage,
  smsOverage: card.smsOverage,
  tiers: card.tiers,
  verdict: card.verdict,
  device: card.device,
});

export const planFile = (plan: Plan): PlanFile => ({ ...wirePlan(plan), cost_facts: costFacts(planCard(plan)) });
