/** What the use that was asked about costs in each plan, and what it gets for it. */
import { numberOf } from '../../core/cost/exact.ts';
import type { CostBreakdown, Span } from '../../core/cost/types.ts';
import type { CompareMessages } from '../../i18n/compare.ts';
import { fullSpeedWords, perGbWords, perMonth, slowedWords, spanWords, thresholdWords, type Money } from '../../i18n/index.ts';
import { figure, gapIn, known, missingInTerms, unknown, type Cell, type Compared, type RowDef, type RowKey } from './row.ts';

interface Costed extends Compared {
  readonly cost: CostBreakdown;
}
type Read = (costed: Costed, m: CompareMessages) => Cell;

/**
 * An amount of the whole use. It is compared only where it is fully known, whether the use is delivered is known, and currency and tax are
 * the same; only a plan that delivers the use can be the best.
 */
function amountCell(span: Span, money: Money, { plan, cost }: Costed, m: CompareMessages): Cell {
  const text = spanWords(span, money, gapIn(plan), m);
  if (span.high === null) return unknown(text);
  const comparable = cost.total.high === cost.total.low && cost.delivery !== 'unknown' && money.currency !== null;
  const value = numberOf(span.low, money.scale);
  const unit = `${money.currency ?? ''} ${plan.price.tax}`;
  return { ...known(text), figure: comparable ? figure(value, unit, cost.delivery === 'full') : null };
}

const total: Read = (compared, m) => amountCell(compared.cost.total, compared.cost, compared, m);

const monthly: Read = (compared, m) => {
  const share = perMonth(compared.cost, compared.cost.question.months);
  return amountCell(share.total, share, compared, m);
};

const delivered: Read = ({ cost }, m) => {
  const { label } = m.cost.delivery[cost.delivery];
  return cost.delivery === 'unknown' ? unknown(label) : known(label);
};

const orMissing = (text: string | null, { plan }: Compared, m: CompareMessages): Cell =>
  text === null ? missingInTerms(plan, m) : known(text);

const fullSpeed: Read = (compared, m) => {
  const { measures, question } = compared.cost;
  const cell = orMissing(fullSpeedWords(measures, question.usage, m), compared, m);
  return { ...cell, figure: measures.fullSpeedMb === null ? null : figure(measures.fullSpeedMb, 'month') };
};

const threshold: Read = (compared, m) => orMissing(thresholdWords(compared.cost.measures, m), compared, m);

const slowed: Read = ({ plan, cost }, m) => {
  const lines = slowedWords(cost.measures, m);
  return lines === null ? missingInTerms(plan, m) : known(...lines);
};

const perGb: Read = (compared, m) => {
  const { plan, cost } = compared;
  const amount = cost.measures.perFullSpeedGb;
  const cell = orMissing(perGbWords(cost, m), compared, m);
  const comparable = amount !== null && cost.currency !== null;
  return { ...cell, figure: comparable ? figure(numberOf(amount, cost.scale), `${cost.currency} ${plan.price.tax}`) : null };
};

const gaps: Read = ({ cost }, m) =>
  cost.gaps.length === 0 ? known(m.cost.allKnown) : unknown(cost.gaps.map((gap) => m.cost.gaps[gap].short).join(m.cost.listSeparator));

const row = (key: RowKey, better: RowDef['better'], read: Read): RowDef => ({
  key,
  better,
  read: ({ plan, cost }, m) => (cost === null ? unknown(m.compare.tooMuch) : read({ plan, cost }, m)),
});

export const COST: readonly RowDef[] = [
  row('total', 'less', total),
  row('monthly', 'less', monthly),
  row('delivered', null, delivered),
  row('fullSpeed', 'more', fullSpeed),
  row('threshold', null, threshold),
  row('slowed', null, slowed),
  row('perGb', 'less', perGb),
  row('gaps', null, gaps),
];
