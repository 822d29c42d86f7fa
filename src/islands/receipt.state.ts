/** The receipt of a plan in words: why it stands where it does, what was counted, what was not, what it means in use. */
import type { CostBreakdown, Gap } from '../core/cost/types.ts';
import type { FinderRow } from '../core/finder/types.ts';
import { gapOf } from '../core/model/gap.ts';
import { perMonth, quantityWords, questionWords, reckoningWords, spanWords, type Messages } from '../i18n/index.ts';
import { fullSpeedWords, perGbWords, slowedWords, thresholdWords } from '../i18n/measure-words.ts';
import { addsUp, ledgerRows, type LedgerRow } from './receipt.ledger.ts';

export interface LedgerView {
  readonly months: string;
  readonly what: string;
  readonly how: string;
  readonly amount: string;
  /** What is not stated about it; null when nothing is missing. */
  readonly gap: string | null;
  /** Facts of the plan it was computed from. */
  readonly inputs: string;
}

export interface ReceiptView {
  /** What was asked, in one line. */
  readonly question: string;
  readonly why: readonly string[];
  readonly ledger: readonly LedgerView[];
  readonly total: string;
  /** Whether the lines of the ledger add up to the total. */
  readonly adds: boolean;
  readonly delivery: readonly string[];
  readonly notCounted: readonly { readonly what: string; readonly why: string }[];
  /** Term and description. */
  readonly measures: readonly (readonly [string, string])[];
}

/** A field of the plan in words: `tiers.2` is the third step of the schedule. */
function inputWords(field: string, { islands: { receipt } }: Messages): string {
  const [name = '', at] = field.split('.');
  const n = Number(at ?? 0) + 1;
  if (name === 'prices') return receipt.inputs.price(n);
  if (name === 'charges') return at === undefined ? receipt.inputs.charges : receipt.inputs.charge(n);
  return name === 'tiers' ? receipt.inputs.tier(n) : (receipt.inputs.fields[name] ?? field);
}

function howWords(row: LedgerRow, money: CostBreakdown, m: Messages): string {
  const { receipt } = m.islands;
  const how = row.unitPrice === null ? receipt.at(quantityWords(row, m), receipt.priceMissing) : reckoningWords(row, money, m);
  return row.to === row.from ? how : receipt.everyMonth(how, row.to - row.from + 1);
}

function ledgerView(row: LedgerRow, cost: CostBreakdown, missing: ReturnType<typeof gapOf>, m: Messages): LedgerView {
  const { receipt } = m.islands;
  const kind = m.cost.kinds[row.kind];
  return {
    months: receipt.months(row.from, row.to),
    what: row.label === null || row.label === kind ? kind : `${kind}${m.lang === 'zh' ? '：' : ': '}${row.label}`,
    how: howWords(row, cost, m),
    amount: spanWords(row.amount, cost, missing, m),
    gap: row.gap && m.cost.gaps[row.gap].why,
    inputs: receipt.from(row.inputs.map((field) => inputWords(field, m)).join(m.cost.listSeparator)),
  };
}

/** Why the plan stands here, against the one above it in the list. */
function whyWords(row: FinderRow, before: FinderRow | null, months: number, m: Messages): string[] {
  const { receipt } = m.islands;
  const section = m.cost.sections[row.section];
  const gap = gapOf(row.card);
  const share = perMonth(row.outcome, months);
  const total = spanWords(row.outcome.total, row.outcome, gap, m);
  const lines = [receipt.place(row.rank, section.title), section.why];
  lines.push(
    row.outcome.total.high === null
      ? receipt.totalOpen(total)
      : receipt.total(total, m.cost.perMonth(spanWords(share.total, share, gap, m))),
  );
  lines.push(m.cost.deciders[row.decider]);
  if (before !== null && before.rank === row.rank - 1 && before.outcome.currency === row.outcome.currency)
    lines.push(receipt.before(before.card.name, spanWords(before.outcome.total, before.outcome, gapOf(before.card), m)));
  return lines;
}

const gapsWords = (gaps: readonly Gap[], m: Messages): string[] => [...new Set(gaps.map((gap) => m.cost.gaps[gap].why))];

/** Measures as term and description; what cannot be told says so. */
function measureWords(cost: CostBreakdown, m: Messages): (readonly [string, string])[] {
  const { receipt } = m.islands;
  const t = m.cost.measures;
  const { measures, question } = cost;
  const { throttled } = measures;
  const after = slowedWords(measures, m);
  const told = (text: string | null | undefined): string => text ?? receipt.notKnown;
  const ceiling = throttled && t.ceiling(m.format.speed(throttled.kbps), m.format.volume(Math.floor(throttled.periodCeilingMb)));
  return [
    [t.fullSpeed, told(fullSpeedWords(measures, question.usage, m))],
    [t.threshold, told(thresholdWords(measures, m))],
    ...(measures.threshold === null ? [] : [[receipt.after, told(after?.join(receipt.and))] as const]),
    ...(ceiling === null ? [] : [[receipt.ceiling, ceiling] as const]),
    [t.perGb, told(perGbWords(cost, m))],
  ];
}

/**
 * The receipt of a row.
 * @param before the row above it in the list; null for the first
 */
export function receiptView(row: FinderRow, before: FinderRow | null, cost: CostBreakdown, m: Messages): ReceiptView {
  const { receipt } = m.islands;
  const missing = gapOf(row.card);
  const delivered = m.cost.delivery[cost.delivery];
  return {
    question: questionWords(cost.question, m),
    why: whyWords(row, before, cost.question.months, m),
    ledger: ledgerRows(cost.lines).map((line) => ledgerView(line, cost, missing, m)),
    total: spanWords(cost.total, cost, missing, m),
    adds: addsUp(cost),
    delivery: [delivered.why, ...gapsWords(cost.gaps, m)],
    notCounted: cost.notCounted.map(({ label, wording, reason }) => ({
      what: [label, wording].filter(Boolean).join(' · ') || receipt.unnamed,
      why: m.cost.notCounted[reason],
    })),
    measures: measureWords(cost, m),
  };
}
