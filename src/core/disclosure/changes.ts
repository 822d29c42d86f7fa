/** What a later snapshot states better or worse than an earlier one. Only what can be judged in both is compared. */
import type { Finding, Outcome } from './types.ts';

/** From the text that states it to the one that does not. Not-applicable and untested are no states of the text. */
const RANK: Readonly<Partial<Record<Outcome, number>>> = { disclosed: 0, vague: 1, conflicting: 1, absent: 2 };

export interface Change {
  readonly rulebook: string;
  readonly rule: string;
  readonly plan: string | null;
  readonly name: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

export interface Changes {
  readonly better: readonly Change[];
  readonly worse: readonly Change[];
  /** Plans that only one of the two snapshots has, by id. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const keyOf = ({ rulebook, rule, carrier, plan }: Finding): string => [rulebook, rule, carrier, plan ?? ''].join('\u0000');
const plansOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.flatMap(({ plan }) => plan ?? []));

/** Compares the findings of two snapshots of one source, plan by plan and rule by rule. */
export function changesBetween(earlier: readonly Finding[], later: readonly Finding[]): Changes {
  const before = new Map(earlier.map((finding) => [keyOf(finding), finding]));
  const better: Change[] = [];
  const worse: Change[] = [];
  for (const now of later) {
    const then = before.get(keyOf(now));
    const [from, to] = [then && RANK[then.outcome], RANK[now.outcome]];
    if (then === undefined || from === undefined || to === undefined || from === to) continue;
    const { rulebook, rule, plan, name } = now;
    (to < from ? better : worse).push({ rulebook, rule, plan, name, before: then.outcome, after: now.outcome });
  }
  const [had, has] = [plansOf(earlier), plansOf(later)];
  return { better, worse, added: [...has].filter((id) => !had.has(id)).sort(), removed: [...had].filter((id) => !has.has(id)).sort() };
}
