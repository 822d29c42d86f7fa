/** What one is bound to: minimum term, leaving early, charges beside the price. */
import type { CardCharge } from '../../core/model/card.ts';
import type { CompareMessages } from '../../i18n/compare.ts';
import { unstated } from '../../i18n/index.ts';
import { figure, known, missing, type PlanFile, type Read, type RowDef } from './row.ts';

const commitment: Read = ({ plan }, m) => {
  const months = plan.cost_facts.commitment;
  if (months === null) return missing(plan, m);
  return { ...known(months === 0 ? m.compare.noCommitment : m.words.months(months)), figure: figure(months, 'month') };
};

function chargeText({ label, amount, wording }: CardCharge, plan: PlanFile, m: CompareMessages): string {
  const money = amount === null ? null : m.format.money(amount, plan.cost_facts.currency);
  const said = money ?? wording ?? unstated(plan.coverage, m);
  return label === null ? said : m.compare.charge(label, said);
}

const charges =
  (kind: CardCharge['kind']): Read =>
  ({ plan }, m) => {
    const lines = plan.cost_facts.charges.filter((charge) => charge.kind === kind).map((charge) => chargeText(charge, plan, m));
    return lines.length === 0 ? missing(plan, m) : known(...new Set(lines));
  };

export const CONTRACT: readonly RowDef[] = [
  { key: 'commitment', better: 'less', read: commitment },
  { key: 'termination', better: null, read: charges('termination') },
  { key: 'oneTime', better: null, read: charges('one-time') },
  { key: 'recurring', better: null, read: charges('monthly') },
];
