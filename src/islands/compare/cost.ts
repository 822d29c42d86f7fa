/** What the use that was asked about costs in each plan, and what it gets for it. */
import { numberOf } from '../../core/cost/exact.ts';
import type { CostBreakdown, Span } from '../../core/cost/types.ts';
import type { CompareMessages } from '../../i18n/compare.ts';
import { amountWords, perMonth, spanWords, type Money } from '../../i18n/index.ts';
import { figure, gapIn, known, missingInTerms, unknown, type Cell, type Compared, type Read, type RowDef } from './row.ts';

/**
 * An amount of the whole use. It is compared only where it is fully known, whether the use is delivered is known, and currency and tax are
 * the same; only a plan that delivers the use can be the best.
 */
function amountCell(span: Span, money: Money, { plan, cost }: Compared, m: CompareMessages): Cell {
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

const fullSpeed: Read = ({ plan, cost }, m) => {
  const { fullSpeedMb } = cost.measures;
  if (fullSpeedMb === null) return missingInTerms(plan, m);
  const { dataMb, hotspotMb } = cost.question.usage;
  const text = m.compare.ofUse(m.format.volume(fullSpeedMb), m.format.volume(dataMb + hotspotMb));
  return { ...known(text), figure: figure(fullSpeedMb, 'month') };
};

const effectOf = (effect: string, { cost: { measures } }: CompareMessages): string => measures.effects[effect] ?? effect;

const threshold: Read = ({ plan, cost: { measures } }, m) => {
  const reached = measures.threshold;
  if (reached === null) return measures.fullSpeedMb === null ? missingInTerms(plan, m) : known(m.cost.measures.notReached);
  const { day, ofDays, thresholdMb, effect } = reached;
  if (thresholdMb === 0) return known(m.cost.measures.fromStart(effectOf(effect, m)));
  return known(m.cost.measures.onDay(day, ofDays, m.format.volume(thresholdMb), effectOf(effect, m)));
};

function slowedLines(
  { kbps, ceilingMb, hdHours, mapHours, hdStreams }: NonNullable<CostBreakdown['measures']['throttled']>,
  m: CompareMessages,
) {
  const { measures } = m.cost;
  return [
    m.compare.atSpeed(m.format.speed(kbps), measures.left(m.format.volume(Math.round(ceilingMb)))),
    m.compare.video(measures.hours(Math.floor(hdHours)), hdStreams),
    m.compare.maps(measures.hours(Math.floor(mapHours))),
  ];
}

/** What is left once the threshold is reached. */
const slowed: Read = ({ plan, cost: { measures } }, m) => {
  if (measures.throttled !== null) return known(...slowedLines(measures.throttled, m));
  const effect = measures.threshold?.effect;
  if (effect === undefined) return measures.fullSpeedMb === null ? missingInTerms(plan, m) : known(m.cost.measures.notReached);
  return effect === 'throttle' ? missingInTerms(plan, m) : known(m.compare.notSlowed(effectOf(effect, m)));
};

const perGb: Read = ({ plan, cost }, m) => {
  const amount = cost.measures.perFullSpeedGb;
  if (cost.measures.fullSpeedMb === 0) return known(m.compare.noFullSpeed);
  if (amount === null) return missingInTerms(plan, m);
  const unit = cost.currency === null ? null : `${cost.currency} ${plan.price.tax}`;
  return { ...known(amountWords(amount, cost, m)), figure: unit === null ? null : figure(numberOf(amount, cost.scale), unit) };
};

const gaps: Read = ({ cost }, m) =>
  cost.gaps.length === 0 ? known(m.cost.allKnown) : unknown(cost.gaps.map((gap) => m.cost.gaps[gap].short).join(m.cost.listSeparator));

export const COST: readonly RowDef[] = [
  { key: 'total', better: 'less', read: total },
  { key: 'monthly', better: 'less', read: monthly },
  { key: 'delivered', better: null, read: delivered },
  { key: 'fullSpeed', better: 'more', read: fullSpeed },
  { key: 'threshold', better: null, read: threshold },
  { key: 'slowed', better: null, read: slowed },
  { key: 'perGb', better: 'less', read: perGb },
  { key: 'gaps', better: null, read: gaps },
];
