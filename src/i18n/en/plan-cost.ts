/** The cost section of a plan's page. Amounts and volumes arrive formatted. */
import type { BasketOrigin } from '../../core/model/basket.ts';

const origins: Record<BasketOrigin, string> = { 'ITU 2025': 'ITU 2025', ours: 'our own' };

export const planCost = {
  title: 'What it would cost',
  intro: (months: number): string =>
    `For common patterns of use, over ${months} months. What the text does not state is not guessed: the cost is then “at least” what is known.`,
  origins,
  table: 'Cost for each pattern of use',
  columns: {
    use: 'Use in a month',
    signed: (months: number): string => `${months} months, as signed today`,
    after: (months: number): string => `${months} months at the standard price`,
    delivered: 'Delivered or not',
    speed: 'At full speed, and after it',
    gaps: 'Not known',
  },
  noPromotion: 'No promotion and no one-time charge is counted: after any promotion the cost is the same.',
  nothing: 'nothing',
  ceilings: 'What fits through the slowed speed',
  roaming: (volumes: string): string =>
    `Roaming in the EU and EEA, at least without surcharge: ${volumes} per billing period, by the fair-use formula as reported (2 × price without VAT ÷ wholesale cap, or the whole allowance where a GB costs at least the cap). The carrier may give more.`,
  inYear: (volume: string, year: number): string => `${volume} in ${year}`,
  ledger: (basket: string): string => `Month by month: ${basket}`,
  ledgerCaption: (basket: string, months: number): string => `What “${basket}” costs, month by month over ${months} months`,
  ledgerColumns: { months: 'Months', what: 'What', amount: 'Amount a month' },
  free: 'Nothing to pay',
  sum: (months: number): string => `Sum of ${months} months`,
  notCounted: 'Named in the text, not counted here',
  rank: 'Rank all plans for this use',
  compare: 'Compare with other plans for this use',
  method: 'How costs are counted',
};
export type PlanCostWords = typeof planCost;
