/**
 * The report on one file: complete counts, and the findings behind them. Plain data, so that every format and the browser show the
 * same. Counts are never capped; of the listed findings, the first `limit` of each rule and outcome are kept and the rest is counted.
 */
import type { Plan } from '../model/index.ts';
import type { Asked, CheckSink } from './checker.ts';
import { emptyTally } from './tally.ts';
import type { Answer, Finding, Outcome, Reason, Rulebook, Tally } from './types.ts';

export interface RuleReport {
  readonly rule: string;
  readonly tally: Tally;
  /** How often each reason was given. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  /** Findings counted but not listed. */
  readonly omitted: number;
}

export interface RulebookReport {
  readonly rulebook: string;
  readonly tally: Tally;
  readonly rules: readonly RuleReport[];
}

/** A rule that threw: a fault of ours, with the first place it happened at. */
export interface FaultReport {
  readonly rulebook: string;
  readonly rule: string;
  readonly message: string;
  readonly plan: string | null;
  readonly record: number | null;
  readonly count: number;
}

export interface Findings {
  readonly rulebooks: readonly RulebookReport[];
  /** By rulebook, then plan in file order, then rule; findings about carriers last. Not-applicable ones are counted, not listed. */
  readonly findings: readonly Finding[];
  readonly faults: readonly FaultReport[];
}

export interface Collector extends CheckSink {
  readonly result: () => Findings;
}

/** Findings of each rule and outcome that are listed; a file has up to a million rows. */
export const LISTED = 10_000;

export function collector(rulebooks: readonly Rulebook[], limit: number = LISTED): Collector {
  const books = new Map(
    rulebooks.map((book) => [book.id, { book, rules: new Map(book.rules.map((rule) => [rule.id, count()])), findings: [] as Finding[] }]),
  );
  const faults = new Map<string, FaultReport>();
  return {
    finding: (asked, answer) => {
      const state = books.get(asked.rulebook.id);
      const own = state?.rules.get(asked.rule.id);
      if (!state || !own) return;
      own.tally[answer.outcome]++;
      own.reasons.set(answer.reason, (own.reasons.get(answer.reason) ?? 0) + 1);
      if (answer.outcome === 'not-applicable') return;
      if (own.tally[answer.outcome] <= limit) state.findings.push(findingOf(asked, answer));
      else own.omitted++;
    },
    fault: (asked, error) => {
      const key = `${asked.rulebook.id} ${asked.rule.id}`;
      const known = faults.get(key);
      faults.set(key, known ? { ...known, count: known.count + 1 } : faultOf(asked, error));
    },
    result: () => ({
      rulebooks: [...books.values()].map(({ book, rules }) => {
        const reports = [...rules].map(([rule, { tally, reasons, omitted }]) => ({
          rule,
          tally,
          reasons: Object.fromEntries(reasons),
          omitted,
        }));
        return { rulebook: book.id, tally: sum(reports), rules: reports };
      }),
      findings: [...books.values()].flatMap(({ findings }) => findings),
      faults: [...faults.values()],
    }),
  };
}

const count = () => ({ tally: emptyTally(), reasons: new Map<Reason, number>(), omitted: 0 });

function sum(reports: readonly RuleReport[]): Tally {
  const total = emptyTally();
  for (const { tally } of reports) for (const outcome of Object.keys(total) as Outcome[]) total[outcome] += tally[outcome];
  return total;
}

const place = (plan: Plan | null): Pick<Finding, 'plan' | 'record' | 'line'> =>
  plan === null ? { plan: null, record: null, line: null } : { plan: plan.id, record: plan.provenance.record, line: plan.provenance.line };

export const findingOf = ({ rulebook, rule, carrier, plan }: Asked, answer: Answer): Finding => ({
  rulebook: rulebook.id,
  rule: rule.id,
  carrier: carrier.id,
  name: plan?.name ?? carrier.name,
  ...place(plan),
  ...answer,
});

function faultOf({ rulebook, rule, plan }: Asked, error: unknown): FaultReport {
  const message = error instanceof Error ? error.message : String(error);
  return { rulebook: rulebook.id, rule: rule.id, message, plan: plan?.id ?? null, record: plan?.provenance.record ?? null, count: 1 };
}
