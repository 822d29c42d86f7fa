/** The fair-use volume of one compiled plan while roaming in the Economic Area. */
import { euRoamingVolume, type FairUse } from '../../core/cost/eu-roaming.ts';
import type { Promotion } from '../../core/cost/types.ts';
import { moneyToNumber, planCard, type CountryFacts, type Plan } from '../../core/model/index.ts';

/** The price that is paid first, or the standard one where promotions do not count. */
function priceOf({ prices }: Plan, promotion: Promotion): Parameters<typeof euRoamingVolume>[0]['price'] {
  const step = promotion === 'with' ? prices[0] : prices.findLast(({ kind }) => kind === 'standard');
  return step ? { amount: moneyToNumber(step.amount), currency: step.amount.currency, period: step.period, tax: step.tax } : null;
}

/** @param date time of use: ISO 8601 year, month or day */
export const fairUseOf = (plan: Plan, country: CountryFacts | null, promotion: Promotion, date: string): FairUse =>
  euRoamingVolume({ price: priceOf(plan, promotion), data: planCard(plan).data, service: plan.service, country, date });
