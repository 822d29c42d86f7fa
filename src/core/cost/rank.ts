/**
 * The ranking: cheapest total for the chosen use that delivers it. The rule, published on the method page:
 * 1. Plans of one currency only. 2. Sections (types.ts): a cost that is not fully known never stands above one that is.
 * 3. Less money first. 4. Equal money: more data at full speed. 5. Then the newer facts. 6. Then a hash of the id, which favours nobody.
 * In the last section, what is known to be the most it can cost counts; plans of which only a least is known follow, those without any price last.
 */
import { tieOrder } from '../model/hash.ts';
import { argsort } from './argsort.ts';
import { costModel, type CostModel } from './model.ts';
import { baseOf, type Base } from './outcome.ts';
import { clearTally, newTally, type Tally } from './tally.ts';
import { SECTIONS, type CostFacts, type CostQuestion, type Decider } from './types.ts';
import { useMonth } from './use.ts';

export interface CostOrder {
  /** Positions of all plans: currencies one after the other by code, inside one currency best first. */
  readonly order: Uint32Array;
  /** By position: index into SECTIONS. */
  readonly section: Uint8Array;
  /** By position: decimal places of the plan's amounts. */
  readonly scale: Uint8Array;
  /** By position: total in integer units of the plan's own scale; `high` NaN = not disclosed. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** By position: MB a month at full speed; NaN = cannot be told. */
  readonly fullSpeedMb: Float64Array;
  /** What put a plan behind the one before it; null = it is the first of its currency. */
  readonly decider: (position: number, before: number | null) => Decider;
}

export type Rankable = CostFacts & { readonly id: string; readonly asOf: string | null };

/** Largest key of money inside a section; more money than this is ranked as this. */
const MOST = 2 ** 50;
/** Steps inside the last section: a most is known, only a least is known, no price at all. */
const NO_MOST = 2 ** 51;
const NO_PRICE = 2 ** 51 + 2 ** 50;

interface Prepared {
  readonly models: readonly CostModel[];
  /** Positions by the last two rules, currencies one after the other: the order of plans that are equal in everything else. */
  readonly tied: Uint32Array;
  /** First place of each currency in `tied`, and the end. */
  readonly starts: readonly number[];
  /** By position: decimal places of the plan's amounts. */
  readonly scale: Uint8Array;
  /** By position: 10^(scale of the currency − scale of the plan). */
  readonly lift: Float64Array;
  readonly asOf: readonly (string | null)[];
}

const newer = (a: string | null, b: string | null): number => ((a ?? '') === (b ?? '') ? 0 : (a ?? '') < (b ?? '') ? 1 : -1);
const byCode = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);

function prepare(plans: readonly Rankable[]): Prepared {
  const models = plans.map((plan) => costModel(plan));
  const currency = (at: number): string | null => models[at]?.currency ?? null;
  const asOf = plans.map((plan) => plan.asOf);
  const tied = tieOrder(plans.map(({ id }) => id));
  tied.sort((a, b) => byCode(currency(a), currency(b)) || newer(asOf[a] ?? null, asOf[b] ?? null));
  const starts = tied.flatMap((at, place) => (place === 0 || currency(at) !== currency(tied[place - 1] ?? at) ? [place] : []));
  const scales = new Map<string | null, number>();
  for (const model of models) scales.set(model.currency, Math.max(scales.get(model.currency) ?? 0, model.scale));
  const lift = Float64Array.from(models, (model) => 10 ** ((scales.get(model.currency) ?? model.scale) - model.scale));
  const scale = Uint8Array.from(models, (model) => model.scale);
  return { models, scale, tied: Uint32Array.from(tied), starts: [...starts, tied.length], lift, asOf };
}

/** The answers by position, filled anew for every question. */
interface Answers {
  readonly section: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly full: Float64Array;
  readonly keys: Float64Array;
}

function sectionOf(known: boolean, { short, unclear }: Tally): number {
  return known ? (short ? 2 : unclear ? 1 : 0) : 3;
}

function keyOf(section: number, money: number, bounded: boolean, priced: boolean): number {
  const amount = Math.min(money, MOST - 1);
  if (section < SECTIONS.length - 1) return section * MOST + amount;
  const open = bounded ? 0 : priced ? NO_MOST : NO_PRICE;
  return (SECTIONS.length - 1) * MOST + open + amount;
}

function answer(prepared: Prepared, bases: readonly Base[], question: CostQuestion): Answers {
  const size = prepared.models.length;
  const answers = {
    section: new Uint8Array(size),
    low: new Float64Array(size),
    high: new Float64Array(size),
    full: new Float64Array(size),
    keys: new Float64Array(size),
  };
  const tally = newTally(question.months, null, false);
  prepared.models.forEach((model, at) => {
    const base = bases[at];
    if (base === undefined) return;
    clearTally(tally);
    const full = useMonth(tally, model, question);
    const low = base.total.low + tally.low;
    const high = base.total.high === null || !tally.bounded ? null : base.total.high + tally.high;
    const section = sectionOf(low === high, tally);
    answers.section[at] = section;
    answers.low[at] = low;
    answers.high[at] = high ?? Number.NaN;
    answers.full[at] = full < 0 ? Number.NaN : full;
    answers.keys[at] = keyOf(section, (high ?? low) * (prepared.lift[at] ?? 1), high !== null, model.steps.length > 0);
  });
  return answers;
}

/** More data at full speed first; what cannot be told comes last. `from` to `to` are of equal money, in the order of the last two rules. */
function settle(order: Uint32Array, from: number, to: number, full: Float64Array): void {
  const mb = (at: number): number => (Number.isNaN(full[at]) ? -1 : (full[at] ?? -1));
  const first = mb(order[from] ?? 0);
  for (let i = from + 1; i < to; i += 1) {
    if (mb(order[i] ?? 0) === first) continue;
    order.set(
      [...order.subarray(from, to)].sort((a, b) => mb(b) - mb(a)),
      from,
    );
    return;
  }
}

/** Equal money inside one currency: the next rule decides. */
function settleRuns(order: Uint32Array, { keys, full }: Answers): void {
  for (let from = 0; from < order.length;) {
    const key = keys[order[from] ?? 0];
    let to = from + 1;
    while (to < order.length && keys[order[to] ?? 0] === key) to += 1;
    if (to - from > 1) settle(order, from, to, full);
    from = to;
  }
}

function orderOf({ tied, starts }: Prepared, answers: Answers): Uint32Array {
  const order = new Uint32Array(tied.length);
  for (let i = 0; i + 1 < starts.length; i += 1) {
    const sorted = argsort(tied.subarray(starts[i], starts[i + 1]), answers.keys);
    settleRuns(sorted, answers);
    order.set(sorted, starts[i]);
  }
  return order;
}

function deciderOf({ asOf }: Prepared, { section, keys, full }: Answers): CostOrder['decider'] {
  return (at, before) => {
    if (before === null) return 'first';
    if (section[at] !== section[before]) return 'section';
    if (keys[at] !== keys[before]) return 'total';
    if (!Object.is(full[at], full[before])) return 'full-speed';
    return asOf[at] === asOf[before] ? 'tie' : 'date';
  };
}

/**
 * Prepares plans for ranking. The returned function ranks them for a question; what does not depend on use is computed once per
 * horizon and promotion switch. The order of `plans` has no influence.
 */
export function costRanker(plans: readonly Rankable[]): (question: CostQuestion) => CostOrder {
  const prepared = prepare(plans);
  let last: { readonly key: string; readonly bases: readonly Base[] } | null = null;
  return (question) => {
    const key = `${question.months} ${question.promotion}`;
    if (last?.key !== key) last = { key, bases: prepared.models.map((model) => baseOf(model, question)) };
    const answers = answer(prepared, last.bases, question);
    return {
      order: orderOf(prepared, answers),
      scale: prepared.scale,
      section: answers.section,
      low: answers.low,
      high: answers.high,
      fullSpeedMb: answers.full,
      decider: deciderOf(prepared, answers),
    };
  };
}
