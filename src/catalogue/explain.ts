/** How the terms of a plan were read, passage by passage: the same reader over the same text as when the catalogue was compiled. */
import { explainFinePrint, type Explanation } from '../core/fineprint/index.ts';
import type { Plan } from '../core/model/index.ts';

export type { Explanation };

type Source = Pick<Plan, 'terms' | 'language' | 'country' | 'prices' | 'name'>;

/** One explanation for each text of `plan.terms`, in their order. */
export function explainTerms(plan: Source): { readonly text: string; readonly explanation: Explanation }[] {
  const context = { language: plan.language, country: plan.country, currency: plan.prices[0]?.amount.currency ?? null, plan: plan.name };
  return plan.terms.map((text) => ({ text, explanation: explainFinePrint(text, context) }));
}
